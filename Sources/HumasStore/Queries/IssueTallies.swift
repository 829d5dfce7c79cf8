internal import GRDB
package import HumasModel

/// The loudest issues and how many there are.
package struct IssueTallies: Sendable, Hashable {
  /// Most mentions in the last hour first, then most mentions in all.
  package var issues: [IssueTally]
  /// Issues with at least one mention.
  package var total: Int

  package init(issues: [IssueTally], total: Int) {
    self.issues = issues
    self.total = total
  }
}

extension Store {
  /// Tallies of the loudest issues at the moment `now`.
  package func issueTallies(limit: Int, now: Instant, view: View = .now) throws(StoreError) -> IssueTallies {
    try read { db in
      let source = try MentionSource(view, db)
      let sums = IssueSums(db: db, source: source)
      let curves = try IssueCurves(IssueCurve(db: db, source: source), now: now, daysKnown: sums.daysKnown(at: now))
      let loudest = try sums.loudest(limit: limit, lastHour: curves.lastHour)
      return IssueTallies(issues: try loudest.map(curves.completed), total: try sums.total())
    }
  }
}

/// The curves of all issues around one moment, read in a few sweeps and handed out issue by issue.
private struct IssueCurves {
  private let curve: IssueCurve
  private let window: BucketWindow
  private let daysKnown: Int
  private var recent: [Int64: [IssueCurve.Point]] = [:]
  private var sameHours: [[Int64: Int]] = []
  private let hourBefore: [Int64: Int]
  let lastHour: [Int64: Int]

  init(_ curve: IssueCurve, now: Instant, daysKnown: Int) throws {
    self.curve = curve
    self.daysKnown = daysKnown
    window = BucketWindow(now: now)
    lastHour = try curve.sums(window.lastHour)
    hourBefore = try curve.sums(window.hourBefore)
    recent = Dictionary(grouping: try curve.points(window.recent), by: \.issue)
    sameHours = try (0..<IssueTally.historyDays).map { try curve.sums(window.sameHour(daysBefore: $0 + 1)) }
  }

  /// The tally with everything that depends on the moment.
  func completed(_ sums: IssueTally) throws -> IssueTally {
    var tally = sums
    tally.lastHour = lastHour[tally.id] ?? 0
    tally.hourBefore = hourBefore[tally.id] ?? 0
    tally.sameHourBefore = sameHours.map { $0[tally.id] ?? 0 }
    tally.mentionsBefore = try curve.sum(of: tally.id, hours: window.hoursBefore)
    tally.daysKnown = daysKnown
    let points = recent[tally.id] ?? []
    tally.hours = hours(points)
    tally.recentBuckets = buckets(points)
    return tally
  }

  private func hours(_ points: [IssueCurve.Point]) -> [Int] {
    var hours = [Int](repeating: 0, count: 24)
    for point in points {
      if let index = window.hourIndex(of: point.bucket) { hours[index] += point.count }
    }
    return hours
  }

  private func buckets(_ points: [IssueCurve.Point]) -> [Int] {
    var buckets = [Int](repeating: 0, count: window.recent.count)
    for point in points { buckets[Int(point.bucket - window.recent.lowerBound)] = point.count }
    return buckets
  }
}
