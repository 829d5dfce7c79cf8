internal import GRDB
package import HumasModel

extension Store {
  /// The cases that an answer is for, in order of number: who has been told, and who has not.
  package func recipients(ofAnswer answer: Int64) throws(StoreError) -> [MentionRow] {
    try cases(in: "case_state", where: "answer", is: answer)
  }

  /// The cases named by rows of a table, in order of number.
  /// - Parameters:
  ///   - table: with a column `identity`; like `column` a word of this program.
  func cases(in table: String, where column: String, is number: Int64) throws(StoreError) -> [MentionRow] {
    try read { db in
      let states = try CaseStates(db)
      let command = try db.command(
        """
        SELECT \(MentionRows.columns) FROM \(table) AS c JOIN mention AS m ON m.identity = c.identity
        \(MentionRows.companions) WHERE c.\(column) = ? ORDER BY m.number
        """)
      command.bind(number)
      return try command.rows(MentionRows.row).map(states.attached)
    }
  }

  /// How often it was decided to send an answer, taken back or not: to some of its cases now, to others later.
  package func sendings(ofAnswer answer: Int64) throws(StoreError) -> Int {
    try read { db in
      let command = try db.command("SELECT count(*) FROM decision AS d WHERE \(Store.sends)")
      command.bind(answer)
      return try command.first { $0.count(0) } ?? 0
    }
  }

  /// Whether the decision to send this file of an answer stands in the log, whatever has become of its cases since.
  package func isSent(file: String, ofAnswer answer: Int64) throws(StoreError) -> Bool {
    try read { db in
      let command = try db.command(
        """
        SELECT 1 FROM decision AS d JOIN case_step AS s ON s.number = d.number
        WHERE \(Store.sends) AND s.is_undone = 0 AND json_extract(d.detail, '$.berkas') = ?2 LIMIT 1
        """)
      command.bind(answer)
      command.bind(file)
      return try command.first { _ in true } ?? false
    }
  }

  /// An answer bears the number of the decision that drafted it first: what sends it comes later.
  private static let sends = "d.number > ?1 AND d.action = 'kirim' AND json_extract(d.detail, '$.jawaban') = ?1"

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
}
