internal import GRDB
package import HumasModel

extension Store {
  /// Writes a decision about what the office says into the log. Any process may.
  ///
  /// - Parameters:
  ///   - text: the words that `step.textHash` stands for; kept for good, since the log itself holds none.
  ///   - holds: asked within the transaction with the statement's present version; `false` = it is no longer what was decided
  ///     about, and nothing is written.
  /// - Returns: the decision's number, `nil` where it did not hold.
  package func decide(
    _ step: StatementStep, text: String? = nil, where holds: (HumasModel.Statement?) -> Bool = { _ in true }
  ) throws(StoreError) -> Int64? {
    try write { db in
      guard holds(try VersionedTable<HumasModel.Statement>(db: db).versions(step.subject).last?.record) else { return nil }
      if let text, let hash = step.textHash { try AnswerTexts(db: db).keep(text, hash) }
      let decision = Decision(
        at: step.at, operatorName: step.operatorName, action: step.verb.rawValue, subject: step.subject,
        detail: try detail(of: step, db))
      let number = try LogLink.append(decision, db)
      try DeskLedger().write(to: db, seen: nil)
      return number
    }
  }

  /// The decisions about what the office says, oldest first, up to the view's moment.
  package func statementSteps(_ view: View = .now) throws(StoreError) -> [StatementStep] {
    let verbs = StatementVerb.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    return try read { db in
      let command = try db.command(
        """
        SELECT number, at, operator, action, subject, json_extract(detail, '$.naskah'), json_extract(detail, '$.alasan')
        FROM decision WHERE action IN (\(verbs)) AND at <= ? ORDER BY number
        """)
      command.bind(view.moment ?? Instant(milliseconds: .max))
      return try command.rows(Store.statementStep).compactMap(\.self)
    }
  }

  /// Decisions about one subject, newest first.
  package func decisions(aboutSubject subject: String) throws(StoreError) -> [Decision] {
    let verbs = StatementVerb.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    return try read { db in
      let command = try db.command(
        "SELECT \(LogLink.columns) FROM decision WHERE action IN (\(verbs)) AND subject = ? ORDER BY number DESC")
      command.bind(subject)
      return try command.rows(LogLink.decision)
    }
  }

  /// A JSON object of what is known; a merge patch leaves out members that are null.
  private func detail(of step: StatementStep, _ db: Database) throws -> String {
    let command = try db.command("SELECT json_patch('{}', json_object('naskah', ?, 'alasan', ?))")
    command.bind(step.textHash)
    command.bind(step.reason)
    return try command.first { $0.text(0) } ?? "{}"
  }

  private static func statementStep(_ row: Command) -> StatementStep? {
    guard let verb = StatementVerb(rawValue: row.text(3)) else { return nil }
    return StatementStep(
      number: row.integer(0), at: row.moment(1), operatorName: row.text(2), verb: verb, subject: row.text(4),
      textHash: row.optionalText(5), reason: row.optionalText(6))
  }
}
