internal import GRDB
package import HumasModel

/// A decision that was taken back, and the decision that did it.
package struct UndoneStep: Sendable, Hashable {
  package var step: CaseStep
  package var decision: Int64
}

/// Takes a decision about cases back, as long as nothing has been decided on top of it.
struct CaseUndoing {
  private let db: Database
  private let journal: CaseJournal

  init(_ db: Database) throws {
    self.db = db
    journal = CaseJournal(db: db)
  }

  func undo(_ number: Int64?, by operatorName: String, at now: Instant, _ appraise: Appraise) throws -> UndoneStep {
    guard let number = try number ?? last(of: operatorName), let step = try journal.step(number),
      step.verb != .undo, step.operatorName == operatorName
    else { throw CaseRefusal.nothingToUndo }
    let cases = try journal.cases(of: number)
    for identity in cases { try mustStandOnTop(number, of: identity) }
    try journal.markUndone(number)
    let undoing = CaseStep(at: now, operatorName: operatorName, verb: .undo, undone: number)
    let decision = Decision(
      at: now, operatorName: operatorName, action: CaseVerb.undo.rawValue, subject: cases[0],
      detail: CaseDetail(step: undoing, cases: cases, facts: "").json)
    let written = try CaseConsequences(db: db).write(decision, appraise)
    return UndoneStep(step: step, decision: written)
  }

  func last(of operatorName: String) throws -> Int64? {
    let command = try db.command(
      """
      SELECT d.number FROM decision AS d WHERE d.operator = ? AND d.action <> 'urungkan'
        AND EXISTS (SELECT 1 FROM case_step AS s WHERE s.number = d.number AND s.is_undone = 0)
      ORDER BY d.number DESC LIMIT 1
      """)
    command.bind(operatorName)
    return try command.first { $0.integer(0) }
  }

  private func mustStandOnTop(_ number: Int64, of identity: String) throws {
    guard let last = try journal.steps(of: identity).last(where: { $0.verb != .undo }) else {
      throw CaseRefusal.nothingToUndo
    }
    if last.number != number { throw CaseRefusal.changed(by: last.operatorName, at: last.at) }
  }
}

extension Store {
  /// The last decision of an operator about cases that still stands: what undoing would take back.
  package func lastStep(of operatorName: String) throws(StoreError) -> CaseStep? {
    try read { db in
      guard let number = try CaseUndoing(db).last(of: operatorName) else { return nil }
      return try CaseJournal(db: db).step(number)
    }
  }

  /// The cases that a decision concerns, as they stand now.
  package func cases(ofDecision number: Int64) throws(StoreError) -> [MentionRow] {
    try cases(in: "case_step", where: "number", is: number)
  }
}
