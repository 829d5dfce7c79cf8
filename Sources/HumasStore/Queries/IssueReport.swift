internal import HumasModel

/// Puts the tallies of the loudest issues together: one walk over the curves of all issues, however many are asked for.
struct IssueReport {
  private let record: any IssueRecord
  private let window: BucketWindow
  private let daysKnown: Int

  init(_ record: any IssueRecord, now: Instant) throws {
    self.record = record
    window = BucketWindow(now: now)
    daysKnown = IssueReport.days(from: try record.earliest(), to: now - .days(1))
  }

  func tallies(limit: Int) throws -> IssueTallies {
    let chosen = try loudest(limit)
    var curves = IssueCurves(of: chosen, window)
    try record.forEachPoint(in: window.recent) { curves.addRecent($0) }
    for day in 1...IssueTally.historyDays {
      try record.forEachPoint(in: window.sameHour(daysBefore: day)) { curves.addSameHour($0, daysBefore: day) }
    }
    let issues = try zip(chosen, curves.all).compactMap { try tally($0, $1) }
    return IssueTallies(issues: issues, total: try record.total())
  }

  private func loudest(_ limit: Int) throws -> [Int64] {
    let lastHour = try record.sums(window.lastHour)
    let heard = lastHour.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit).map(\.key)
    return heard + (try record.largest(limit).filter { lastHour[$0] == nil }.prefix(limit - heard.count))
  }

  private func tally(_ issue: Int64, _ curve: IssueCurves.Curve) throws -> IssueTally? {
    guard var tally = try record.tally(issue) else { return nil }
    tally.recentBuckets = curve.recent
    tally.hours = IssueReport.hours(curve.recent)
    tally.lastHour = tally.hours.last ?? 0
    tally.hourBefore = tally.hours.dropLast().last ?? 0
    tally.sameHourBefore = curve.sameHours
    tally.mentionsBefore = try record.sum(of: issue, hours: window.hoursBefore)
    tally.daysKnown = daysKnown
    return tally
  }

  /// The last 24 of the 25 hours, oldest first.
  private static func hours(_ recent: [Int]) -> [Int] {
    let width = IssueTally.bucketsPerHour
    return stride(from: width, to: recent.count, by: width).map { recent[$0..<$0 + width].reduce(0, +) }
  }

  /// Whole days, at most those that the trends look back.
  private static func days(from earliest: Instant?, to end: Instant) -> Int {
    guard let earliest else { return 0 }
    let days = (end - earliest).milliseconds.flooredQuotient(by: Span.days(1).milliseconds)
    return Int(min(max(days, 0), Int64(IssueTally.historyDays)))
  }
}

/// The curves of some issues, gathered from the counts of all.
struct IssueCurves {
  struct Curve {
    /// By five minutes, 25 hours, oldest first.
    var recent: [Int]
    /// The last hour's counterparts, yesterday's first.
    var sameHours = [Int](repeating: 0, count: IssueTally.historyDays)
  }

  private(set) var all: [Curve]
  /// Index of an issue's curve, by its number; -1 for those that nobody asked for. A dictionary would be the larger part of
  /// the walk.
  private var places: [Int]
  private let firstBucket: Int64

  init(of issues: [Int64], _ window: BucketWindow) {
    firstBucket = window.recent.lowerBound
    all = Array(repeating: Curve(recent: Array(repeating: 0, count: window.recent.count)), count: issues.count)
    places = Array(repeating: -1, count: Int(issues.max() ?? 0) + 1)
    for (place, issue) in issues.enumerated() { places[Int(issue)] = place }
  }

  mutating func addRecent(_ point: IssuePoint) {
    if let place = place(of: point) { all[place].recent[Int(point.bucket - firstBucket)] += point.count }
  }

  mutating func addSameHour(_ point: IssuePoint, daysBefore days: Int) {
    if let place = place(of: point) { all[place].sameHours[days - 1] += point.count }
  }

  private func place(of point: IssuePoint) -> Int? {
    guard point.issue < places.count, places[Int(point.issue)] >= 0 else { return nil }
    return places[Int(point.issue)]
  }
}
