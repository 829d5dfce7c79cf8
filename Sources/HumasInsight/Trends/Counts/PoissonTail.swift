import Glibc

/// Chance of a count at least so high, where `expected` are expected and events come on their own (Poisson).
package enum PoissonTail {
  /// P(X ≥ observed | expected), 0…1, to about 9 digits; 0 where it is smaller than a `Double` holds.
  ///
  /// Counts of one desk stay far below 10⁹; the sum takes about `√expected` terms on either side.
  package static func probability(ofAtLeast observed: Int, expected: Double) -> Double {
    guard observed > 0 else { return 1 }
    guard expected > 0 else { return 0 }
    return Double(observed) > expected
      ? upperSum(from: observed, expected: expected)
      : max(0, 1 - lowerSum(below: observed, expected: expected))
  }

  /// Terms fall from the first on: each is the one before times `expected / k`.
  private static func upperSum(from observed: Int, expected: Double) -> Double {
    var term = density(observed, expected: expected)
    var sum = term
    var k = Double(observed) + 1
    while term > sum * 1e-16, term > 0 {
      term *= expected / k
      sum += term
      k += 1
    }
    return min(1, sum)
  }

  /// Downwards from the term below `observed`, again from the greatest to the smallest.
  private static func lowerSum(below observed: Int, expected: Double) -> Double {
    var k = observed - 1
    var term = density(k, expected: expected)
    var sum = term
    while k > 0, term > sum * 1e-16 {
      term *= Double(k) / expected
      sum += term
      k -= 1
    }
    return min(1, sum)
  }

  /// e^−λ · λᵏ / k!, by logarithms: neither factor fits a `Double` alone.
  private static func density(_ k: Int, expected: Double) -> Double {
    var sign: Int32 = 0
    return exp(Double(k) * log(expected) - expected - lgamma_r(Double(k) + 1, &sign))
  }
}
