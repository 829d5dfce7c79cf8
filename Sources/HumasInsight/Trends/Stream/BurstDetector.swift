import Glibc

/// Follows one series of counts and says of each, from it and earlier ones only, how much louder it is than the series
/// has been.
///
/// Three steps, each learning as it goes. ``ExpectedCount`` says what was to be expected and how many spreads the count
/// lies above it. ``ExcessTail`` turns that into how rare it is in this series. From the rarity the detector takes most of
/// the greatest one of the last weeks: the beginning of a burst scores, its continuation does not, and a burst no greater
/// than last week's is no news.
///
/// Made for series at even steps of minutes. Lengths of memory are counted in values, in brackets at steps of five
/// minutes: they are long enough that a day or a weekend is part of what is usual. One setting for all series.
///
/// Tuned in November 2026 on five labelled series (NAB realTweets), on thinned and shortened copies of them, to the
/// middle of a plateau: each figure may change by a seventh without the result leaving 70…80.
package struct BurstDetector: Sendable {
  /// Values after which a loud one is half forgotten (two weeks).
  private static let memory = 4032.0
  /// The part of the loudest that a new burst must exceed.
  private static let remembered = 0.85

  private var usual = ExpectedCount()
  private var tail = ExcessTail()
  /// The greatest rarity so far, faded.
  private var loudest = 0.0

  package init() {}

  /// Takes in the next value of the series and judges it. A value that is no number is passed over: it is unknown, not
  /// zero; one below zero counts as zero.
  package mutating func judge(_ value: Double) -> BurstScore {
    guard value.isFinite else { return BurstScore(expected: usual.count ?? 0, score: 0) }
    let expected = usual.count ?? max(0, value)
    let rarity = tail.rarity(of: usual.take(max(0, value)))
    let news = max(0, rarity - BurstDetector.remembered * loudest)
    loudest = max(loudest, rarity) * exp2(-1 / BurstDetector.memory)
    return BurstScore(expected: expected, score: 1 - exp(-news))
  }
}

/// What a ``BurstDetector`` says of one value.
package struct BurstScore: Sendable, Hashable {
  /// What earlier values led one to expect.
  package let expected: Double
  /// 0 (nothing new) … 1 (never seen anything like it).
  package let score: Double
}
