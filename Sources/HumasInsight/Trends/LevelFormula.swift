import HumasModel

/// Makes a level of counts. See ``LevelReason`` for the formula in words.
struct LevelFormula: Sendable {
  /// So rare must the hour be. With one desk and a hundred issues, chance alone would pass the count and the ratio a
  /// few times a month at two or three expected mentions; at one in a thousand it does not.
  static let chance = 0.001

  let steps: [(level: Level, step: LevelThresholds.Step)]

  init(_ thresholds: LevelThresholds) {
    steps = [(.waspada, thresholds.waspada), (.siaga, thresholds.siaga), (.awas, thresholds.awas)]
  }

  /// The reason for the level of the last hour, without the moment it began.
  func reason(for tally: IssueTally) -> LevelReason {
    let expected = Expectation.mentions(of: tally)
    let observed = tally.lastHour
    let p = PoissonTail.probability(ofAtLeast: observed, expected: expected)
    let reached = steps.last { isReached($0.step, observed: observed, expected: expected, p: p) }
    let level = reached?.level ?? .normal
    return LevelReason(
      observed: observed, expected: expected, ratio: Double(observed) / expected, p: p, daysKnown: tally.daysKnown,
      level: level, reached: reached?.step, next: steps.first { $0.level > level }?.step)
  }

  /// The fewest mentions that make an hour loud: waspada or higher.
  func leastLoud(expected: Double) -> Int {
    let counts = steps.map { max($0.step.mentions, Int(min(1e9, $0.step.ratio * expected).rounded(.up))) }
    var least = counts.min() ?? 0
    while PoissonTail.probability(ofAtLeast: least, expected: expected) > LevelFormula.chance { least += 1 }
    return least
  }

  private func isReached(_ step: LevelThresholds.Step, observed: Int, expected: Double, p: Double) -> Bool {
    observed >= step.mentions && Double(observed) >= step.ratio * expected && p <= LevelFormula.chance
  }
}
