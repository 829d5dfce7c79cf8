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

/// How far back a curve goes, and how fine it is.
public enum CurveRange: String, Sendable, Codable, CaseIterable {
  case hour = "1j", sixHours = "6j", day = "24j", week = "7h", month = "30h"

  public var bucket: Span {
    switch self {
    case .hour, .sixHours: .minutes(5)
    case .day: .minutes(30)
    case .week: .hours(3)
    case .month: .hours(12)
    }
  }

  public var count: Int {
    switch self {
    case .hour: 12
    case .sixHours: 72
    case .day: 48
    case .week: 56
    case .month: 60
    }
  }

  /// The next one round.
  public var next: CurveRange {
    let all = CurveRange.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }
}
