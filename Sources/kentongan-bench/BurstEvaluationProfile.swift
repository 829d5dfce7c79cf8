import Foundation

/// The standard profile of the Numenta Anomaly Benchmark.
///
/// The first detection in a labelled window earns up to 1, the more the earlier; a missed window costs 1; a detection
/// outside costs up to 0.11, less shortly after a window. The first 15 % of a series, at most 750 values, do not count. 0 is
/// a detector that finds nothing, 100 one that finds every window at its first value. The threshold is the best one for all
/// series together.
struct BurstProfile {
  private static let falseAlarm = 0.11

  /// What a detection at each value is worth, and in which window it lies.
  struct Worth {
    let gains: [Double]
    let windows: [Int?]
    let counted: Range<Int>
    let windowCount: Int

    init(_ series: LabelledSeries) {
      let count = series.values.count
      var gains = Array(repeating: -falseAlarm, count: count)
      var windows = [Int?](repeating: nil, count: count)
      for (number, window) in series.windows.enumerated() {
        for index in window {
          let position = -Double(window.upperBound - index + 1) / Double(window.count)
          gains[index] = BurstProfile.bend(position) / BurstProfile.bend(-1)
          windows[index] = number
        }
        let end = number + 1 < series.windows.count ? series.windows[number + 1].lowerBound : count
        for index in (window.upperBound + 1)..<max(end, window.upperBound + 1) {
          gains[index] = falseAlarm * BurstProfile.bend(Double(index - window.upperBound) / Double(window.count - 1))
        }
      }
      self.gains = gains
      self.windows = windows
      counted = min(Int(0.15 * Double(count)), 750)..<count
      windowCount = series.windows.count
    }
  }

  /// Points of one series at a threshold, from −(its windows) to +(its windows), and below for many false alarms.
  static func points(_ worth: Worth, _ scores: [Double], threshold: Double) -> Double {
    var best = Array(repeating: -1.0, count: worth.windowCount)
    var alarms = 0.0
    for index in worth.counted where scores[index] >= threshold {
      if let window = worth.windows[index] {
        best[window] = max(best[window], worth.gains[index])
      } else {
        alarms += worth.gains[index]
      }
    }
    return best.reduce(alarms, +)
  }

  /// The threshold with most points over all of them together.
  static func bestThreshold(_ judged: [(worth: Worth, scores: [Double])]) -> Double {
    var detections: [(score: Double, series: Int, index: Int)] = []
    for (series, one) in judged.enumerated() { detections += one.worth.counted.map { (one.scores[$0], series, $0) } }
    detections.sort { $0.score > $1.score }
    var best = judged.map { Array(repeating: -1.0, count: $0.worth.windowCount) }
    var points = 0.0
    var most = (points: 0.0, threshold: 1.1)
    for (place, detection) in detections.enumerated() {
      let worth = judged[detection.series].worth
      let gain = worth.gains[detection.index]
      if let window = worth.windows[detection.index] {
        points += max(0, gain - best[detection.series][window])
        best[detection.series][window] = max(best[detection.series][window], gain)
      } else {
        points += gain
      }
      let isLast = place + 1 == detections.count || detections[place + 1].score < detection.score
      if isLast, points > most.points { most = (points, detection.score) }
    }
    return most.threshold
  }

  /// Points as a share of what can be had: 0 for silence, 100 for perfection.
  static func percent(_ points: Double, windows: Int) -> Double {
    100 * (points + Double(windows)) / Double(2 * windows)
  }

  /// From 1 far before through 0 at the end of a window to −1 beyond three windows after it.
  private static func bend(_ position: Double) -> Double { position > 3 ? -1 : 2 / (1 + exp(5 * position)) - 1 }
}
