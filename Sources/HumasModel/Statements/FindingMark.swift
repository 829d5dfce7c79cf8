/// What the desk has decided about a finding.
public struct FindingMark: Sendable, Hashable {
  public enum Standing: Sendable, Hashable { case acknowledged, dismissed }

  public var standing: Standing
  public var operatorName: String
  public var at: Instant
  public var reason: String?

  public init(standing: Standing, operatorName: String, at: Instant, reason: String? = nil) {
    self.standing = standing
    self.operatorName = operatorName
    self.at = at
    self.reason = reason
  }
}
