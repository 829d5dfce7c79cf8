/// What whatever sends answers reports back: that one arrived, or that it did not.
public struct Delivery: Sendable, Hashable {
  /// The answer's number, as its file in `keluar/` names it.
  public var answer: Int64
  /// The case, by the mention's number; `nil` = all whom the answer is for.
  public var caseNumber: Int64?
  public var hasArrived: Bool
  public var at: Instant?
  /// Why it did not.
  public var reason: String?

  public init(answer: Int64, caseNumber: Int64? = nil, hasArrived: Bool, at: Instant? = nil, reason: String? = nil) {
    self.answer = answer
    self.caseNumber = caseNumber
    self.hasArrived = hasArrived
    self.at = at
    self.reason = reason
  }
}
