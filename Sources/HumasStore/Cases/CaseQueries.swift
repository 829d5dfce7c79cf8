internal import GRDB
package import HumasModel

extension Store {
  /// The cases that an answer is for, in order of number: who has been told, and who has not.
  package func recipients(ofAnswer answer: Int64) throws(StoreError) -> [MentionRow] {
    try read { db in
      let states = try CaseStates(db)
      let command = try db.command(
        """
        SELECT \(MentionRows.columns) FROM case_state AS c JOIN mention AS m ON m.identity = c.identity
        \(MentionRows.companions) WHERE c.answer = ? ORDER BY m.number
        """)
      command.bind(answer)
      return try command.rows(MentionRows.row).map(states.attached)
    }
  }

  /// The decisions that concern a case, newest first, those taken back among them.
  package func decisions(about number: Int64) throws(StoreError) -> [Decision] {
    try read { db in
      let command = try db.command(
        """
        SELECT \(LogLink.columns) FROM decision WHERE number IN (
          SELECT s.number FROM case_step AS s JOIN mention AS m ON m.identity = s.identity WHERE m.number = ?)
        ORDER BY number DESC
        """)
      command.bind(number)
      return try command.rows(LogLink.decision)
    }
  }

  /// Open cases of the same issue as this one, itself included, in order of number; at most `limit`.
  package func openCases(besides number: Int64, limit: Int) throws(StoreError) -> [MentionRow] {
    try read { db in
      let states = try CaseStates(db)
      let command = try db.command(
        """
        SELECT \(MentionRows.columns) FROM mention AS m \(MentionRows.companions)
        WHERE m.wait_key IS NOT NULL AND m.issue = (SELECT issue FROM mention WHERE number = ?) ORDER BY m.wait_key LIMIT ?
        """)
      command.bind(number)
      command.bind(limit)
      return try command.rows(MentionRows.row).map(states.attached)
    }
  }
}
