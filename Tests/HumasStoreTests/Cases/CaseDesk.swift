import HumasModel
import Testing

@testable import HumasStore

/// A store with open cases, and orders to it in few words.
struct CaseDesk {
  let work: Workplace
  let store: Store
  var law = CaseLaw(claimLasts: .minutes(10), needsApproval: false)

  init(_ ids: String..., work: Workplace = Workplace()) throws {
    self.work = work
    store = try work.store()
    let posts = ids.map { Entry.mention(post($0, channel: "LAPOR", category: "air", classification: .complaint)) }
    try store.take(stretch(posts))
  }

  func row(_ number: Int64) throws -> MentionRow { try #require(try store.mention(number)) }
  func state(_ number: Int64) throws -> CaseState { try row(number).caseState ?? CaseState() }
  func sight(_ number: Int64) throws -> CaseSight { try row(number).sight }

  /// Decides about cases as they stand now, or as they were seen before.
  @discardableResult
  func order(
    _ verb: CaseVerb, by name: String, on cases: [Int64] = [1], at moment: Instant = .noon, seen: [CaseSight]? = nil,
    person: String? = nil, classification: Classification? = nil, text: String? = nil, reason: String? = nil
  ) throws -> Result<Int64, CaseRefusal> {
    let answer = verb == .draft ? nil : try state(cases[0]).answer
    let step = CaseStep(
      at: moment, operatorName: name, verb: verb, person: person, classification: classification,
      answer: answer?.number, textHash: text.map(Store.hash) ?? answer?.textHash, reason: reason)
    let order = CaseOrder(step: step, cases: try seen ?? cases.map(sight), text: text)
    return try store.decide(order, law: law, appraise: byCategory)
  }

  func undo(by name: String) throws -> Result<CaseStep, CaseRefusal> {
    try store.undo(by: name, at: .noon, appraise: byCategory).map(\.step)
  }

  /// Numbers of the cases that wait, in order.
  func waiting(view: View = .now) throws -> [Int64] {
    try store.pending(limit: 100, now: .noon, view: view).page.rows.map(\.row.number)
  }
}

extension Result where Failure == CaseRefusal {
  var refusal: CaseRefusal? { if case .failure(let refusal) = self { refusal } else { nil } }
}
