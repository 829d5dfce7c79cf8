/// Mentions of an issue over time.
public struct IssueCurve: Sendable, Hashable {
  public var issue: IssueRow
  /// Width of one count.
  public var bucket: Span
  /// When the last count ends.
  public var until: Instant
  /// Oldest first. Mentions without a known time are in none.
  public var counts: [Int]

  public init(issue: IssueRow, bucket: Span, until: Instant, counts: [Int]) {
    self.issue = issue
    self.bucket = bucket
    self.until = until
    self.counts = counts
  }

  /// When the count at an index begins.
  public func start(of index: Int) -> Instant {
    until - Span(milliseconds: bucket.milliseconds * Int64(counts.count - index))
  }
}
