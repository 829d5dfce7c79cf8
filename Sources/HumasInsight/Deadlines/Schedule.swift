package import HumasModel

/// Where a mention stands in the queue of those that wait for an answer.
package struct Schedule: Sendable, Hashable {
  /// `nil` = it waits for nothing.
  package var queue: Appraisal.Queue?
  /// The class clock; `nil` unless clocked.
  package var due: Instant?
  /// The moment at which 80 % of the time is used.
  package var riskAt: Instant?

  package init(queue: Appraisal.Queue?, due: Instant? = nil, riskAt: Instant? = nil) {
    self.queue = queue
    self.due = due
    self.riskAt = riskAt
  }
}
