import Glibc

/// Chance of a count at least so high where the rate itself is not certain (negative binomial: a Poisson count whose rate
/// follows a gamma distribution).
package enum CountTail {
  /// P(X ≥ observed), 0…1, to about 9 digits.
  ///
  /// - Parameters:
  ///   - mean: what is expected, above 0.
  ///   - shape: how certain the mean is: as if it had been learnt from so many events. ∞ gives ``PoissonTail``.
  package static func probability(ofAtLeast observed: Int, mean: Double, shape: Double) -> Double {
    guard observed > 0 else { return 1 }
    guard shape < 1e6 else { return PoissonTail.probability(ofAtLeast: observed, expected: mean) }
    let law = CountLaw(mean: mean, shape: shape)
    return Double(observed) > mean ? law.sum(from: observed) : max(0, 1 - law.sum(below: observed))
  }

  /// The fewest events whose chance is at most `chance`.
  package static func least(chance: Double, mean: Double, shape: Double) -> Int {
    var low = Int(mean)
    var high = low + 1
    while probability(ofAtLeast: high, mean: mean, shape: shape) > chance { (low, high) = (high, 2 * high) }
    while high - low > 1 {
      let middle = (low + high) / 2
      if probability(ofAtLeast: middle, mean: mean, shape: shape) > chance { low = middle } else { high = middle }
    }
    return high
  }
}

private struct CountLaw {
  let mean: Double
  let shape: Double

  private var again: Double { mean / (mean + shape) }

  /// Upwards: each term is the one before times `(k + shape) / (k + 1) · again`.
  func sum(from observed: Int) -> Double {
    var term = density(observed)
    var sum = term
    var k = Double(observed)
    while term > sum * 1e-12, term > 0 {
      term *= (k + shape) / (k + 1) * again
      sum += term
      k += 1
    }
    return min(1, sum)
  }

  /// Downwards from the term below `observed`.
  func sum(below observed: Int) -> Double {
    var k = Double(observed - 1)
    var term = density(observed - 1)
    var sum = term
    while k > 0, term > 0 {
      term *= k / ((k - 1 + shape) * again)
      sum += term
      k -= 1
    }
    return min(1, sum)
  }

  /// Γ(k+r) / (k! Γ(r)) · again^k · (r/(mean+r))^r, by logarithms.
  private func density(_ k: Int) -> Double {
    var sign: Int32 = 0
    let count = Double(k)
    let ways = lgamma_r(count + shape, &sign) - lgamma_r(count + 1, &sign) - lgamma_r(shape, &sign)
    return exp(ways + count * log(again) - shape * log1p(mean / shape))
  }
}
