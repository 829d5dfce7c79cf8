internal import GRDB
internal import HumasModel

/// Takes a decision about cases back, as long as nothing has been decided on top of it.
struct CaseUndoing {
  private let db: Database
  private let journal: CaseJournal

  init(_ db: Database) throws {
    self.db = db
    journal = CaseJournal(db: db)
  }

  func undo(_ number: Int64?, by operatorName: String, at now: Instant, _ appraise: Appraise) throws -> CaseStep {
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
    _ = try CaseConsequences(db: db).write(decision, appraise)
    return step
  }

  private func last(of operatorName: String) throws -> Int64? {
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
