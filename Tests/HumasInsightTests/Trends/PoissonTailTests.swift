import HumasInsight
import Testing

@Suite struct PoissonTailTests {
  /// Values from the closed sums: 1 − e^−λ · Σ λᵏ/k!.
  @Test(arguments: [
    (1, 1.0, 0.6321205588285577), (2, 1.0, 0.2642411176571153), (5, 0.5, 1.7211562995584078e-4),
    (3, 2.0, 0.3233235838169366), (10, 10.0, 0.5420702855281478), (20, 10.0, 3.4543419758568e-3),
    (1, 0.001, 9.99500166625e-4),
  ])
  func `it is the sum of the probabilities from the count on`(observed: Int, expected: Double, p: Double) {
    let found = PoissonTail.probability(ofAtLeast: observed, expected: expected)
    #expect(abs(found / p - 1) < 1e-9)
  }

  @Test func `nothing observed is certain and something where nothing can be is impossible`() {
    #expect(PoissonTail.probability(ofAtLeast: 0, expected: 3) == 1)
    #expect(PoissonTail.probability(ofAtLeast: -1, expected: 3) == 1)
    #expect(PoissonTail.probability(ofAtLeast: 1, expected: 0) == 0)
  }

  @Test func `it stays between 0 and 1 and falls as the count grows, from tiny to huge expectations`() {
    for expected in [1e-9, 0.5, 7.3, 250, 12_345.6, 1e6] {
      var last = 1.0
      for factor in [0, 0.1, 0.5, 0.9, 1, 1.1, 2, 10] {
        let p = PoissonTail.probability(ofAtLeast: Int(expected * factor), expected: expected)
        #expect((0...1).contains(p) && p <= last)
        last = p
      }
    }
  }

  @Test func `far out it is tiny but not lost, and further out it is zero`() {
    let p = PoissonTail.probability(ofAtLeast: 200, expected: 20)
    #expect(p > 0 && p < 1e-100)
    #expect(PoissonTail.probability(ofAtLeast: 100_000, expected: 1) == 0)
  }
}
