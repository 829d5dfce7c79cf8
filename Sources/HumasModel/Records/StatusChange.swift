package import HumasModel

/// A status of a case and the moment the desk first saw it. A case's history is its changes in order of time; the first
/// entry is the status it came with, and says nothing about when that status began.
package struct StatusChange: Sendable, Hashable {
  package var at: Instant
  package var status: Status

  package init(at: Instant, status: Status) {
    self.at = at
    self.status = status
  }
}
