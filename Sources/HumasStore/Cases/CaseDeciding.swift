internal import GRDB
package import HumasModel

/// What somebody wants decided about cases, and what they saw of each.
package struct CaseOrder: Sendable, Hashable {
  package var step: CaseStep
  /// Each case once.
  package let cases: [CaseSight]
  /// The words of the answer, where the step brings any; the log gets their hash.
  package var text: String?
  /// Further facts for the log, as members of a JSON object without its braces. No personal data.
  package var facts: String

  package init(step: CaseStep, cases: [CaseSight], text: String? = nil, facts: String = "") {
    self.step = step
    self.cases = cases.distinct
    self.text = text
    self.facts = facts
  }
}

extension Store {
  /// Takes a decision about cases, or says why not: in one transaction it is held against what was seen and against the law,
  /// written into the log, and everything that follows from it is made anew. Any process may.
  /// - Returns: the decision's number in the log.
  package func decide(
    _ order: CaseOrder, law: CaseLaw, appraise: Appraise
  ) throws(StoreError) -> Result<Int64, CaseRefusal> {
    try refusing { db in try CaseDeciding(db, law: law).decide(order, appraise) }
  }

  /// Takes back the operator's last decision about cases that still stands.
  /// - Parameter number: this decision and no other; `nil` = the last one.
  package func undo(
    _ number: Int64? = nil, by operatorName: String, at now: Instant, appraise: Appraise
  ) throws(StoreError) -> Result<UndoneStep, CaseRefusal> {
    try refusing { db in try CaseUndoing(db).undo(number, by: operatorName, at: now, appraise) }
  }

  /// A transaction that leaves nothing behind when it is refused.
  private func refusing<Answer>(
    _ work: (Database) throws -> Answer
  ) throws(StoreError) -> Result<Answer, CaseRefusal> {
    var refusal: CaseRefusal?
    do {
      return .success(
        try write { db in
          do { return try work(db) } catch let error as CaseRefusal {
            refusal = error
            throw StoreError.failed(path: path, code: 0, message: "refused")
          }
        })
    } catch {
      guard let refusal else { throw error }
      return .failure(refusal)
    }
  }
}

/// One decision within its transaction.
struct CaseDeciding {
  private let db: Database
  private let law: CaseLaw

  init(_ db: Database, law: CaseLaw) throws {
    self.db = db
    self.law = law
  }

  func decide(_ order: CaseOrder, _ appraise: Appraise) throws -> Int64 {
    var law = law
    law.lastSigns = try Presences(db: db).lastSigns()
    let identities = try order.cases.map { try identity(of: $0, for: order.step, law) }
    guard let first = identities.first else { throw CaseRefusal.noSuchCase }
    if let text = order.text, let hash = order.step.textHash { try AnswerTexts(db: db).keep(text, hash) }
    let detail = CaseDetail(step: order.step, cases: identities, facts: order.facts).json
    let decision = Decision(
      at: order.step.at, operatorName: order.step.operatorName, action: order.step.verb.rawValue, subject: first,
      detail: detail)
    return try CaseConsequences(db: db).write(decision, appraise)
  }

  /// The case's identity, where it still stands as it was seen and the law allows the step.
  private func identity(of sight: CaseSight, for step: CaseStep, _ law: CaseLaw) throws -> String {
    let states = try CaseStates(db)
    guard let row = try MentionRows(db: db).row(number: sight.number) else { throw CaseRefusal.noSuchCase }
    let state = try states.state(of: row.mention.identity) ?? CaseState()
    // A law that is broken says more than that something has changed.
    if case .answered? = law.refusal(of: step, on: state), let answer = state.answer { throw CaseRefusal.answered(answer) }
    guard state.revision == sight.decision else {
      throw CaseRefusal.changed(by: state.changedBy, at: state.changedAt)
    }
    guard row.revision == sight.version else { throw CaseRefusal.changed(by: nil, at: nil) }
    if let refusal = law.refusal(of: step, on: state) { throw refusal }
    return row.mention.identity.text
  }
}

/// What follows from a decision: its place in the log, the cases it concerns, their clocks.
struct CaseConsequences {
  let db: Database

  func write(_ decision: Decision, _ appraise: Appraise) throws -> Int64 {
    let number = try LogLink.append(decision, db)
    let identities = try CaseJournal(db: db).index(number)
    try settle(identities, appraise)
    return number
  }

  /// Folds the cases anew and judges their mentions by it.
  func settle(_ identities: [String], _ appraise: Appraise) throws {
    let states = try CaseStates(db)
    let find = try db.command("SELECT number FROM mention WHERE identity = ?")
    var numbers: [Int64] = []
    for identity in identities {
      try states.refold(identity)
      find.bind(identity)
      if let number = try find.first({ $0.integer(0) }) { numbers.append(number) }
    }
    _ = try Reappraisal(db).run(numbers, appraise)
    // A decision is news even where no clock has moved.
    try DeskLedger().write(to: db, seen: nil)
  }
}
