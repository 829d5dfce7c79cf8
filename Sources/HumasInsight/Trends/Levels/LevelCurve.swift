import HumasModel

/// The finest counts there are of an issue's last day.
struct LevelCurve {
  private let counts: [Int]
  private let perHour: Int
  /// When the last of the counts began, or, of whole hours, ended.
  private let anchor: Instant

  init(of tally: IssueTally, now: Instant) {
    let hasBuckets = !tally.recentBuckets.isEmpty
    counts = hasBuckets ? tally.recentBuckets : tally.hours
    perHour = hasBuckets ? IssueTally.bucketsPerHour : 1
    let width = IssueTally.bucket.milliseconds
    anchor = hasBuckets ? Instant(milliseconds: now.milliseconds.flooredQuotient(by: width) * width) : now
  }

  /// Mentions in all of it.
  var mentions: Int { counts.reduce(0, +) }

  func course(_ window: BurstWindow, holdMinutes: Int, _ bounds: LevelBounds) -> LevelCourse {
    LevelCourse(counts, width: window.hours * perHour, hold: holdMinutes * perHour / 60, bounds)
  }

  /// When that count came: the beginning of its five minutes; of a whole hour only the end is certain.
  func moment(of index: Int) -> Instant {
    anchor - Span(milliseconds: Int64(counts.count - 1 - index) * 3_600_000 / Int64(perHour))
  }
}
