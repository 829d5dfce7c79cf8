import Foundation
import HumasText

/// Logistic regression over three tones, with features scaled by how much they tell (Wang and Manning 2012, "NB-SVM")
/// and steps by AdaGrad. Deterministic: the order of the texts is drawn from a fixed seed.
struct ToneTrainer {
  private let examples: [ToneExample]
  private let counts: [Int]

  /// Chosen by cross-validation on SmSA's training texts.
  private enum Setting {
    static let rounds = 10
    static let rate: Float = 0.3
    /// Texts of a rare tone count more, by this power of its rarity.
    static let rarity: Float = 0.5
    /// A feature has to stand in as many texts.
    static let leastTexts = 2
    /// How much of a feature's scale does not hang on what it tells.
    static let evenShare: Float = 0.25
    static let ridge: Float = 1e-6
    /// Texts that are right by more than this teach nothing any more.
    static let settled: Float = 0.02
  }

  init(_ examples: [ToneExample]) {
    self.examples = examples
    var counts = [Int](repeating: 0, count: ToneFeatures.space)
    for example in examples { for bucket in example.buckets { counts[bucket] += 1 } }
    self.counts = counts
  }

  /// What the features that weigh most weigh, after training a second time with these alone.
  func trained(features: Int) -> ToneRegression {
    let frequent = Set(counts.indices.filter { counts[$0] >= Setting.leastTexts })
    let wide = trained(on: frequent)
    let heavy = frequent.sorted { wide.weight(of: $0) * count($0) > wide.weight(of: $1) * count($1) }
    return trained(on: Set(heavy.prefix(features)))
  }

  private func count(_ bucket: Int) -> Float { Float(counts[bucket]).squareRoot() }

  private func trained(on buckets: Set<Int>) -> ToneRegression {
    let order = buckets.sorted()
    let rows = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($0.element, $0.offset) })
    var regression = ToneRegression(buckets: order, scales: scales(of: order))
    let known = examples.map { $0.buckets.compactMap { rows[$0] } }
    let shares = Tone.allCases.map { tone in Float(examples.count { $0.tone == tone }) / Float(examples.count) }
    let care = shares.map { pow(1 / (3 * $0), Setting.rarity) }
    var dice = SplitMix(state: 42)
    var sequence = Array(examples.indices)
    for round in 0..<Setting.rounds {
      sequence.shuffle(using: &dice)
      let rate = Setting.rate * (1 - 0.9 * Float(round) / Float(Setting.rounds))
      for index in sequence {
        let truth = examples[index].tone.index
        regression.learn(
          known[index], truth: truth, care: care[truth], rate: rate, ridge: Setting.ridge, settled: Setting.settled)
      }
    }
    return regression
  }

  /// For each feature and tone: how far its share in texts of the tone is from its share in the others, as a logarithm;
  /// every feature is taken to stand in one text more than it does.
  private func scales(of buckets: [Int]) -> [Float] {
    var within = [Int](repeating: 1, count: ToneFeatures.space * 3)
    for example in examples { for bucket in example.buckets { within[bucket * 3 + example.tone.index] += 1 } }
    let inside = (0..<3).map { tone in Float(buckets.map { within[$0 * 3 + tone] }.reduce(0, +)) }
    let all = Float(buckets.map { counts[$0] + 2 }.reduce(0, +))
    return buckets.flatMap { bucket in
      (0..<3).map { tone in
        let own = Float(within[bucket * 3 + tone])
        let ratio = log((own / inside[tone]) / ((Float(counts[bucket]) + 2 - own) / (all - inside[tone])))
        return Setting.evenShare + (1 - Setting.evenShare) * abs(ratio)
      }
    }
  }
}

extension Tone {
  /// negative, neutral, positive.
  var index: Int { Tone.allCases.firstIndex(of: self) ?? 0 }
}

/// A small generator (Steele, Lea, Flood 2014).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
