internal import HumasModel

/// The place of a mention in the incoming list, as one number: the second it was said (or, unknown, first seen), then the
/// mention's own number.
///
/// It is unique because the number is, and one number serves as key of the page, of the index and of the word index, so that
/// lists and searches give the newest first without sorting. Seconds beyond ±2³² (1833…2106) are drawn to that border.
enum Rank {
  private static let numberBits: Int64 = 30
  private static let farthest: Int64 = 1 << 32

  static func of(_ moment: Instant, number: Int64) -> Int64 { place(moment) << numberBits | number }
  static func of(_ key: PageKey) -> Int64 { of(Instant(milliseconds: key.sort), number: key.number) }

  /// The ranks of every mention said from the second of `start` to the second of `end`.
  static func range(from start: Instant, through end: Instant) -> ClosedRange<Int64> {
    of(start, number: 0)...of(end, number: 1 << numberBits - 1)
  }

  private static func place(_ moment: Instant) -> Int64 { min(max(moment.seconds, -farthest), farthest - 1) }
}
