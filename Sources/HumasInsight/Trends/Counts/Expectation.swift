import HumasModel

/// How many mentions of an issue a window like this one would bring, and how sure that is.
///
/// An hour: the mean of the same hour on up to 28 earlier days, the same weekday counting three times, drawn towards the
/// issue's own daily rate as if that had been seen on seven more days. Six hours: six such hours or a quarter of a day,
/// whichever is more. A day: the daily rate.
struct Expectation {
  private static let daysOfRate = 7.0
  private static let weightOfWeekday = 3.0
  /// What is known of an issue before it has a past: half a mention a day, known as ill as one half event tells.
  private static let prior = 0.5

  /// The least that a ratio is taken against. It keeps a desk with one report a day from seeing a multiple in two
  /// reports, and a desk without history from dividing by nothing.
  static let least = 0.5

  /// Mentions in the window, at least ``least``.
  let shown: Double
  /// The same without that floor, for the chance.
  private let mean: Double
  /// See ``CountTail``.
  private let shape: Double

  init(of tally: IssueTally, hours: Int) {
    let past = Past(tally)
    let daily = past.dailyRate
    let sameHour = (past.days * past.sameHour + Expectation.daysOfRate * daily / 24) / (past.days + Expectation.daysOfRate)
    let usual =
      switch hours {
      case 1: past.days > 0 ? sameHour : 0
      case 24...: daily
      default: Double(hours) * max(daily / 24, past.days > 0 ? sameHour : 0)
      }
    let daysLearnt = past.days + (hours < 24 ? Expectation.daysOfRate : 0)
    shown = max(Expectation.least, usual)
    mean = usual + Expectation.prior * Double(hours) / 24 / (past.days + 1)
    shape = 1 / (1 / (usual * daysLearnt + Expectation.prior) + past.excessVariance)
  }

  /// P(X ≥ observed), with what is uncertain about the mean.
  func chance(ofAtLeast observed: Int) -> Double {
    CountTail.probability(ofAtLeast: observed, mean: mean, shape: shape)
  }

  /// The fewest mentions that chance brings no more often than `chance`.
  func least(chance: Double) -> Int { CountTail.least(chance: chance, mean: mean, shape: shape) }

  /// The days that tell something.
  private struct Past {
    let days: Double
    let sameHour: Double
    let dailyRate: Double
    /// By how much the days differ beyond chance, as a share of the squared mean; 0 = by chance alone.
    let excessVariance: Double

    init(_ tally: IssueTally) {
      let known = (1...IssueTally.historyDays).prefix(tally.daysKnown).filter { !tally.gapDays.contains($0) }
      days = Double(known.count)
      dailyRate = known.isEmpty ? 0 : Double(tally.mentionsBefore) / days
      sameHour = Past.weightedMean(of: tally.sameHourBefore, days: known)
      excessVariance = Past.excessVariance(of: known.compactMap { tally.daysBefore.at($0 - 1) })
    }

    private static func weightedMean(of counts: [Int], days: [Int]) -> Double {
      var sum = 0.0
      var weights = 0.0
      for day in days {
        let weight = day % 7 == 0 ? Expectation.weightOfWeekday : 1
        sum += weight * Double(counts.at(day - 1) ?? 0)
        weights += weight
      }
      return weights > 0 ? sum / weights : 0
    }

    /// By the moments of the days without the loudest tenth: an earlier burst is no custom.
    private static func excessVariance(of days: [Int]) -> Double {
      let calm = days.sorted().dropLast((days.count + 9) / 10).map(Double.init)
      guard calm.count > 7 else { return 0 }
      let mean = calm.reduce(0, +) / Double(calm.count)
      guard mean > 0 else { return 0 }
      let variance = calm.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(calm.count - 1)
      return max(0, (variance - mean) / (mean * mean))
    }
  }
}

extension Array {
  /// The element there; `nil` beyond the end.
  fileprivate func at(_ index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
