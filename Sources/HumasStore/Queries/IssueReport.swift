internal import HumasModel

/// Puts the tallies of the loudest issues together; the curves of all issues are read in a few sweeps.
struct IssueReport {
  private let record: any IssueRecord
  private let window: BucketWindow
  private let daysKnown: Int
  private let lastHour: [Int64: Int]
  private let hourBefore: [Int64: Int]
  private let recent: [Int64: [IssuePoint]]
  private let sameHours: [[Int64: Int]]

  init(_ record: any IssueRecord, now: Instant) throws {
    self.record = record
    let window = BucketWindow(now: now)
    self.window = window
    daysKnown = IssueReport.days(from: try record.earliest(), to: now)
    lastHour = try record.sums(window.lastHour)
    hourBefore = try record.sums(window.hourBefore)
    recent = Dictionary(grouping: try record.points(window.recent), by: \.issue)
    sameHours = try (1...IssueTally.historyDays).map { try record.sums(window.sameHour(daysBefore: $0)) }
  }

  func tallies(limit: Int) throws -> IssueTallies {
    let heard = lastHour.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit).map(\.key)
    let others = try record.largest(limit).filter { lastHour[$0] == nil }
    let issues = try (heard + others).prefix(limit).compactMap(tally)
    return IssueTallies(issues: issues, total: try record.total())
  }

  private func tally(_ issue: Int64) throws -> IssueTally? {
    guard var tally = try record.tally(issue) else { return nil }
    tally.lastHour = lastHour[issue] ?? 0
    tally.hourBefore = hourBefore[issue] ?? 0
    tally.sameHourBefore = sameHours.map { $0[issue] ?? 0 }
    tally.mentionsBefore = try record.sum(of: issue, hours: window.hoursBefore)
    tally.daysKnown = daysKnown
    let points = recent[issue] ?? []
    tally.hours = hours(points)
    tally.recentBuckets = buckets(points)
    return tally
  }

  private func hours(_ points: [IssuePoint]) -> [Int] {
    var hours = [Int](repeating: 0, count: 24)
    for point in points {
      if let index = window.hourIndex(of: point.bucket) { hours[index] += point.count }
    }
    return hours
  }

  private func buckets(_ points: [IssuePoint]) -> [Int] {
    var buckets = [Int](repeating: 0, count: window.recent.count)
    for point in points { buckets[Int(point.bucket - window.recent.lowerBound)] += point.count }
    return buckets
  }

  /// Whole days, at most those that the trends look back.
  private static func days(from earliest: Instant?, to now: Instant) -> Int {
    guard let earliest else { return 0 }
    let days = (now - earliest).milliseconds.flooredQuotient(by: Span.days(1).milliseconds)
    return Int(min(max(days, 0), Int64(IssueTally.historyDays)))
  }
}
