/// Chance that falls the same way for one seed: SplitMix64 (Steele, Lea, Flood 2014; public domain).
struct Dice: Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// Dice of their own for one purpose, so that more rolls for one part of the story do not change another part.
  init(seed: UInt64, purpose: UInt64) {
    var parent = Dice(seed: seed ^ (purpose &* 0xA24B_AED4_963E_E407))
    state = parent.roll()
  }

  mutating func roll() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// `0..<count`; `count` is at least 1.
  mutating func below(_ count: Int) -> Int {
    Int(roll().multipliedFullWidth(by: UInt64(count)).high)
  }

  mutating func between(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

  /// `0..<1`.
  mutating func fraction() -> Double { Double(roll() >> 11) * 0x1p-53 }

  mutating func chance(percent: Int) -> Bool { below(100) < percent }

  /// One of `choices`, which are never empty.
  mutating func pick<Choice>(_ choices: [Choice]) -> Choice { choices[below(choices.count)] }

  /// The index of one of `weights`, each as likely as it is heavy.
  mutating func index(weighing weights: [Int]) -> Int {
    var rest = below(weights.reduce(0, +))
    for (index, weight) in weights.enumerated() {
      rest -= weight
      if rest < 0 { return index }
    }
    return weights.count - 1
  }
}
