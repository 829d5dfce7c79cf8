import HumasModel
import HumasStore

/// Gathers what the screen of one operator shows of cases beside the cases themselves.
struct CaseSurveying {
  /// More than anybody walks through in one go.
  private static let most = 50

  let store: Store
  let policy: DeskPolicy
  let masks: MaskedRows?
  /// `nil` = nobody in particular looks.
  let operatorName: String?
  /// Names of those at the desk now.
  let present: [String]

  func survey(at now: Instant) throws(StoreError) -> CaseSurvey {
    let records = try store.presences()
    var survey = CaseSurvey(
      lastSigns: Dictionary(records.map { ($0.operatorName, $0.seen) }) { first, _ in first })
    for record in records where record.operatorName != operatorName && present.contains(record.operatorName) {
      if let number = record.attending { survey.attending[number, default: []].append(record.operatorName) }
    }
    survey.fresh = try fresh(at: now)
    return survey
  }

  private func fresh(at now: Instant) throws(StoreError) -> [FreshCase] {
    guard let operatorName, let look = try store.lastLook(of: operatorName) else { return [] }
    let numbers = try store.freshCases(since: look, for: operatorName, now: now, limit: CaseSurveying.most)
    return try cases(numbers.breached, .breached, now) + cases(numbers.changed, .changed, now)
      + cases(numbers.new, .new, now)
  }

  private func cases(
    _ numbers: [Int64], _ cause: FreshCase.Cause, _ now: Instant
  ) throws(StoreError) -> [FreshCase] {
    let desk = PendingDesk(store: store, policy: policy, masks: masks)
    var cases: [FreshCase] = []
    for number in numbers {
      guard let row = try store.mention(number) else { continue }
      cases.append(FreshCase(cause: cause, row: try desk.row(row, now: now)))
    }
    return cases
  }
}
