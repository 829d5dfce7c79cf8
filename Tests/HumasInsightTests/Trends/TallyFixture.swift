import HumasInsight
import HumasModel

enum TallyFixture {
  static let now = OfficeFixture.wall("2026-11-22 14:03")

  /// An issue with `lastHour` mentions just now; four weeks of history unless said otherwise.
  static func tally(
    _ name: String = "banjir", id: Int64 = 1, basis: IssueRow.Basis = .phrase, mentions: Int = 100, lastHour: Int,
    sameHourBefore: [Int] = Array(repeating: 0, count: 28), mentionsBefore: Int = 0, daysKnown: Int = 28,
    recentBuckets: [Int] = []
  ) -> IssueTally {
    IssueTally(
      id: id, name: name, basis: basis, mentions: mentions, firstSeen: now, lastHour: lastHour,
      hours: Array(repeating: 0, count: 23) + [lastHour], sameHourBefore: sameHourBefore,
      mentionsBefore: mentionsBefore, daysKnown: daysKnown, recentBuckets: recentBuckets)
  }

  /// Buckets of five minutes, the last of them begun at 14:00; `quiet` empty ones come first.
  static func buckets(quiet: Int, _ counts: [Int]) -> [Int] { Array(repeating: 0, count: quiet) + counts }
}
