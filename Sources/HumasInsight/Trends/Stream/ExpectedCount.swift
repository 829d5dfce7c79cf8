import Glibc

/// What a series of counts is usually like: its level and spread as slow means of logarithms, in which a single loud value
/// counts for little.
///
/// The spread has two parts: what the series shows beyond chance, and what chance alone does to a small count.
struct ExpectedCount: Sendable {
  /// Added to every count: below it, ratios mean little.
  private static let offset = 6.0
  /// Values after which the past counts half (one week).
  private static let halfLife = 2016.0
  /// Spreads beyond which a value teaches no more than this.
  private static let reach = 1.5
  /// Part of the chance of counting (1/count) that is laid to the spread.
  private static let chance = 0.5
  private static let leastVariance = 0.01

  private var level = 0.0
  private var variance = 0.25
  private var taken = 0.0

  /// What is expected next; `nil` before the first value.
  var count: Double? { taken > 0 ? max(0, exp(level) - ExpectedCount.offset) : nil }

  /// Learns from the next value; the answer is how many spreads it lay above what was expected, negative below.
  mutating func take(_ value: Double) -> Double {
    let size = log(value + ExpectedCount.offset)
    if taken == 0 { level = size }
    let noise = ExpectedCount.chance / exp(level)
    let spread = sqrt(variance + noise)
    let deviation = size - level
    learn(min(max(deviation, -ExpectedCount.reach * spread), ExpectedCount.reach * spread), noise: noise)
    return deviation / spread
  }

  private mutating func learn(_ deviation: Double, noise: Double) {
    taken += 1
    let weight = max(1 / taken, 1 - exp2(-1 / ExpectedCount.halfLife))
    variance = max(ExpectedCount.leastVariance, variance + weight * (deviation * deviation - noise - variance))
    level += weight * deviation
  }
}
