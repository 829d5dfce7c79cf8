/// A status of a case and the moment the desk first saw it. A case's history is its changes in order of time; the first
/// entry is the status it came with, and says nothing about when that status began.
public struct StatusChange: Sendable, Hashable {
  public var at: Instant
  public var status: Status

  public init(at: Instant, status: Status) {
    self.at = at
    self.status = status
  }
}
