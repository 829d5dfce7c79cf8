import HumasInsight
import Testing

@Suite struct CountTailTests {
  /// Values of the negative binomial law from an independent implementation.
  @Test(arguments: [
    (1, 1.0, 2.0, 5.5555555555556e-01),
    (5, 0.02, 0.5, 2.1052939577903e-08),
    (8, 1.4, 39.0, 1.6682368569132e-04),
    (30, 10.0, 4.0, 6.7440530396229e-03),
    (3, 10.0, 4.0, 9.4029698509975e-01),
    (40, 20.0, 350.0, 9.0199682163000e-05),
  ])
  func `it is the sum of the probabilities from the count on`(observed: Int, mean: Double, shape: Double, p: Double) {
    let found = CountTail.probability(ofAtLeast: observed, mean: mean, shape: shape)
    #expect(abs(found / p - 1) < 1e-8)
  }

  @Test func `the surer the mean, the nearer to Poisson`() {
    let poisson = PoissonTail.probability(ofAtLeast: 9, expected: 2)
    let chances = [0.5, 5, 50, 5e5, .infinity].map { CountTail.probability(ofAtLeast: 9, mean: 2, shape: $0) }
    #expect(chances == chances.sorted(by: >) && abs(chances[3] / poisson - 1) < 1e-3 && chances[4] == poisson)
  }

  @Test(arguments: [(0.001, 0.001, 0.5), (0.001, 1.4, 39), (1e-5, 300, 40), (0.04, 25_000, 1e4)])
  func `the fewest that chance hardly brings are one more than it still brings`(chance: Double, mean: Double, shape: Double) {
    let least = CountTail.least(chance: chance, mean: mean, shape: shape)
    #expect(CountTail.probability(ofAtLeast: least, mean: mean, shape: shape) <= chance)
    #expect(CountTail.probability(ofAtLeast: least - 1, mean: mean, shape: shape) > chance)
  }
}
