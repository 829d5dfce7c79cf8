import HumasModel

/// What beside the counts makes an issue weigh more. Each factor is 0…1; what is not known is left out.
struct LevelFactors {
  /// Where each factor begins to count, and where it counts in full. Our own choice, with no law behind it.
  private static let channels = 1.0...4.0
  private static let areas = 1.0...5.0
  private static let pressShare = 0.0...0.2
  private static let negativeShare = 0.4...0.9
  private static let sensitivity = 0.0...1.0

  let parts: [LevelPart]

  init(_ tally: IssueTally, _ weights: LevelWeights) {
    let signs = tally.signs
    let known: [(LevelPart.Factor, Double?, ClosedRange<Double>, Double)] = [
      (.channels, tally.channels.isEmpty ? nil : Double(tally.channels.count), LevelFactors.channels, weights.channels),
      (.areas, signs.areas.map(Double.init), LevelFactors.areas, weights.areas),
      (.press, signs.pressShare, LevelFactors.pressShare, weights.press),
      (.tone, signs.negativeShare, LevelFactors.negativeShare, weights.tone),
      (.sensitivity, signs.sensitivity, LevelFactors.sensitivity, weights.sensitivity),
    ]
    parts = known.compactMap { factor, value, range, weight in
      value.map { LevelPart(factor, value: LevelFactors.share(of: $0, in: range), weight: weight) }
    }
  }

  /// Whether they raise the level by one: a whole point together. The hundred-thousandth is for sums of tenths.
  var raise: Bool { parts.reduce(0) { $0 + $1.points } >= 1 - 1e-5 }

  private static func share(of value: Double, in range: ClosedRange<Double>) -> Double {
    min(1, max(0, (value - range.lowerBound) / (range.upperBound - range.lowerBound)))
  }
}
