import Foundation

/// The reports of one small kabupaten without a crisis: median 1 a day over all issues, 38 % of days without, one day in a
/// hundred with ten or more. Twenty issues share them unevenly; some reports bring a neighbour's on the same matter.
struct SmallOffice {
  static let issues = 20

  /// Arrivals by issue, in minutes since the first day, in order.
  let arrivals: [[Int]]

  init(days: Int, seed: UInt64) {
    var chance = SeededChance(seed: seed)
    var arrivals = [[Int]](repeating: [], count: SmallOffice.issues)
    for day in 0..<days {
      let rate = SmallOffice.rate(&chance)
      for _ in 0..<SmallOffice.poisson(rate, &chance) {
        let issue = SmallOffice.issue(&chance)
        let minute = day * 1440 + SmallOffice.minute(&chance)
        arrivals[issue].append(minute)
        guard Double.random(in: 0..<1, using: &chance) < 0.15 else { continue }
        arrivals[issue].append(minute + Int.random(in: 1...180, using: &chance))
      }
    }
    self.arrivals = arrivals.map { $0.sorted() }
  }

  /// Reports an ordinary day would bring, spread as a gamma law of shape 2; three days in a hundred are lively.
  private static func rate(_ chance: inout SeededChance) -> Double {
    guard Double.random(in: 0..<1, using: &chance) > 0.03 else { return 8 }
    return -0.575 * log(Double.random(in: 1e-12..<1, using: &chance) * Double.random(in: 1e-12..<1, using: &chance))
  }

  static func poisson(_ mean: Double, _ chance: inout SeededChance) -> Int {
    var left = exp(-mean)
    var count = 0
    var dice = Double.random(in: 0..<1, using: &chance)
    while dice > left {
      count += 1
      dice -= left
      left *= mean / Double(count)
      if count > 1000 { break }
    }
    return count
  }

  /// The first issue gets twice as much as the second, three times as much as the third …
  private static func issue(_ chance: inout SeededChance) -> Int {
    let weights = (1...issues).map { 1 / Double($0) }
    var dice = Double.random(in: 0..<weights.reduce(0, +), using: &chance)
    for (issue, weight) in weights.enumerated() {
      dice -= weight
      if dice < 0 { return issue }
    }
    return issues - 1
  }

  /// Mostly by day: the mean of two dice between 6 and 23 o'clock.
  static func minute(_ chance: inout SeededChance) -> Int {
    (Int.random(in: 360...1380, using: &chance) + Int.random(in: 360...1380, using: &chance)) / 2
  }
}
