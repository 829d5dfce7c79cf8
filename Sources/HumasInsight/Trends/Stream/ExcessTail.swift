import Glibc

/// How rare a deviation is in its series: beyond a height that three values in a hundred pass, their excess is taken to
/// fall off exponentially ("peaks over threshold").
///
/// The mean excess starts at one spread and is hard to move: five hundred passings weigh as much as that start. Estimated
/// freely from the few dozen passings of a week it would follow the very bursts that it is to measure.
struct ExcessTail: Sendable {
  private static let share = 0.03
  /// Values after which the height has half forgotten.
  private static let halfLife = 1000.0
  /// How far one value may move the height, in shares of its weight.
  private static let stride = 3.0
  private static let leastHeight = 0.5
  /// Excesses beyond this many means teach no more.
  private static let reach = 3.0

  private var height = 1.0
  private var excess = 500.0
  private var passings = 500.0
  private var taken = 0.0

  /// Learns from the next deviation, in spreads; the answer is −ln of the chance of one so great, 0 for one below what was
  /// expected.
  mutating func rarity(of deviation: Double) -> Double {
    let rarity = rarity(deviation, meanExcess: excess / passings)
    learn(deviation)
    return rarity
  }

  private func rarity(_ deviation: Double, meanExcess: Double) -> Double {
    let atHeight = -log(ExcessTail.share)
    return deviation > height
      ? atHeight + (deviation - height) / meanExcess : max(0, atHeight * deviation / height)
  }

  private mutating func learn(_ deviation: Double) {
    taken += 1
    let step = ExcessTail.stride * max(0.5 / taken, 1 - exp2(-1 / ExcessTail.halfLife))
    if deviation > height {
      excess += min(deviation - height, ExcessTail.reach * excess / passings)
      passings += 1
      height += step * (1 - ExcessTail.share)
    } else {
      height = max(ExcessTail.leastHeight, height - step * ExcessTail.share)
    }
  }
}
