import Foundation

/// The benchmark's own simple detector, for a floor: the Gaussian tail of a value over the last 6400 values, which move on by
/// hundreds. A tail beyond twelve digits is 1, as in its published results.
struct WindowedGaussian {
  private var window: [Double] = []
  private var waiting: [Double] = []
  private var mean = 0.0
  private var deviation = 1.0
  private var sum = 0.0
  private var squares = 0.0

  mutating func judge(_ value: Double) -> Double {
    let score = window.isEmpty ? 0 : 1 - 0.5 * erfc((value - mean) / deviation / 2.0.squareRoot())
    take(value)
    return (score * 1e12).rounded() / 1e12
  }

  private mutating func take(_ value: Double) {
    if window.count < 6400 {
      add([value])
    } else {
      waiting.append(value)
      guard waiting.count == 100 else { return }
      for old in window.prefix(100) { (sum, squares) = (sum - old, squares - old * old) }
      window.removeFirst(100)
      add(waiting)
      waiting = []
    }
  }

  private mutating func add(_ values: [Double]) {
    window += values
    for value in values { (sum, squares) = (sum + value, squares + value * value) }
    mean = sum / Double(window.count)
    let variance = squares / Double(window.count) - mean * mean
    deviation = variance > 0 ? variance.squareRoot() : 1e-6
  }
}
