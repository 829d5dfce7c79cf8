/// What the desk makes of one mention: to which issue it belongs and whether, and until when, it waits for an answer.
///
/// Insight fills it, the store keeps it beside the mention. It is derived: it can be thrown away and made again.
public struct Appraisal: Sendable, Hashable {
  /// How a case waits. The raw value is what the store keeps.
  public enum Queue: Int64, Sendable, Codable, CaseIterable {
    /// A statutory clock runs.
    case clocked = 0
    /// The clock stands still: the reporter or another agency has the word.
    case paused = 1
    /// No class is known, so no clock runs: never shown as on time.
    case unclassified = 2
  }

  public var issueName: String
  public var basis: IssueRow.Basis
  /// `nil` = waits for nothing.
  public var queue: Queue?
  /// When the class clock runs out; `nil` where none runs or its start is unknown.
  public var due: Instant?
  /// When the case counts as at risk; not after `due`.
  public var riskAt: Instant?

  public init(
    issueName: String, basis: IssueRow.Basis, queue: Queue? = nil, due: Instant? = nil, riskAt: Instant? = nil
  ) {
    self.issueName = issueName
    self.basis = basis
    self.queue = queue
    self.due = due
    self.riskAt = riskAt
  }
}
