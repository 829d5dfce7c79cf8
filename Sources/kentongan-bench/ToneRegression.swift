import Foundation
import HumasText

/// The numbers that training moves: three a feature, one for each tone.
struct ToneRegression {
  private let buckets: [Int]
  private let scales: [Float]
  private var numbers: [Float]
  /// Sums of squared steps (Duchi, Hazan, Singer 2011).
  private var moved: [Float]
  private var bias: [Float] = [0, 0, 0]

  /// Biases move slowly: every text moves them.
  private static let biasRate: Float = 0.05

  init(buckets: [Int], scales: [Float]) {
    self.buckets = buckets
    self.scales = scales
    numbers = [Float](repeating: 0, count: scales.count)
    moved = [Float](repeating: 0.1, count: scales.count)
  }

  /// One step towards the truth about one text.
  ///
  /// - Parameter rows: which features the text has.
  mutating func learn(_ rows: [Int], truth: Int, care: Float, rate: Float, ridge: Float, settled: Float) {
    let value = 1 / Float(max(1, rows.count)).squareRoot()
    var error = probabilities(rows, value: value)
    error[truth] -= 1
    for tone in 0..<3 {
      error[tone] *= care
      bias[tone] -= ToneRegression.biasRate * rate * error[tone]
    }
    guard error.map(abs).reduce(0, +) >= settled else { return }
    for row in rows {
      for tone in 0..<3 {
        let place = row * 3 + tone
        let slope = error[tone] * value * scales[place] + ridge * numbers[place]
        moved[place] += slope * slope
        numbers[place] -= rate * slope / moved[place].squareRoot()
      }
    }
  }

  private func probabilities(_ rows: [Int], value: Float) -> [Float] {
    var sums = bias
    for row in rows {
      for tone in 0..<3 { sums[tone] += value * numbers[row * 3 + tone] * scales[row * 3 + tone] }
    }
    let most = sums.max() ?? 0
    let powers = sums.map { exp($0 - most) }
    let all = powers.reduce(0, +)
    return powers.map { $0 / all }
  }

  /// How far a feature can move a judgement.
  func weight(of bucket: Int) -> Float {
    guard let row = row(of: bucket) else { return 0 }
    let (negative, positive) = contrast(row)
    return max(abs(negative), abs(positive), abs(negative - positive))
  }

  /// Against neutral, which so needs no number of its own.
  private func contrast(_ row: Int) -> (negative: Float, positive: Float) {
    let all = (0..<3).map { numbers[row * 3 + $0] * scales[row * 3 + $0] }
    return (negative: all[0] - all[1], positive: all[2] - all[1])
  }

  private func row(of bucket: Int) -> Int? {
    var range = 0..<buckets.count
    while let first = range.first {
      let middle = first + range.count / 2
      if buckets[middle] == bucket { return middle }
      range = buckets[middle] < bucket ? (middle + 1)..<range.upperBound : first..<middle
    }
    return nil
  }

  /// What one level weighs: the heaviest weight has the highest.
  var step: Float {
    let heaviest = buckets.indices.map { max(abs(contrast($0).negative), abs(contrast($0).positive)) }.max() ?? 1
    return heaviest / Float(ToneWeights.highest) / Float(ToneWeights.highest)
  }

  /// Negative and positive, against neutral.
  var contrastOfBias: (negative: Float, positive: Float) { (negative: bias[0] - bias[1], positive: bias[2] - bias[1]) }

  /// In whole levels, as they are shipped.
  func features(step: Float) -> [ToneFeature] {
    let level = { (weight: Float) in
      let root = Int8((abs(weight) / step).squareRoot().rounded())
      return weight < 0 ? -root : root
    }
    return buckets.indices.map { row in
      let contrast = contrast(row)
      return ToneFeature(bucket: buckets[row], negative: level(contrast.negative), positive: level(contrast.positive))
    }
  }
}
