internal import HumasModel

/// The place of a case in the pending list, as one number: running clocks by what breaks first, then clocks without a known
/// end, then paused ones, then unclassified ones, each by what waits longest.
enum WaitKey {
  private static let farthest: Int64 = 1 << 58

  static func of(_ appraisal: Appraisal, since: Instant) -> Int64? {
    switch (appraisal.queue, appraisal.due) {
    case (nil, _): nil
    case (.clocked, let due?): place(due)
    case (.clocked, nil): section(1, since)
    case (.paused, _): section(2, since)
    case (.unclassified, _): section(3, since)
    }
  }

  private static func section(_ number: Int64, _ moment: Instant) -> Int64 { number << 60 + place(moment) }
  private static func place(_ moment: Instant) -> Int64 { min(max(moment.milliseconds, -farthest), farthest) }
}
