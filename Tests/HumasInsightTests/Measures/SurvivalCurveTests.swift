import HumasInsight
import Testing

struct SurvivalCurveTests {
  private func curve(ended: [Int], lasting: [Int] = []) -> SurvivalCurve {
    var curve = SurvivalCurve()
    for minutes in ended { curve.add(minutes, hasEnded: true) }
    for minutes in lasting { curve.add(minutes, hasEnded: false) }
    return curve
  }

  @Test(arguments: [([5], 5), ([9, 1], 1), ([30, 10, 20], 20), ([1, 2, 3, 4], 2), ([7, 7, 7, 100], 7)])
  func `without open cases the median is the smallest that half do not exceed`(ended: [Int], median: Int) {
    #expect(curve(ended: ended).quantile(0.5) == median)
  }

  @Test func `the ninth of ten is the 90th percentile`() {
    #expect(curve(ended: Array(1...10)).quantile(0.9) == 9)
  }

  /// The remission times of the treated in Freireich's trial of 1963, the textbook's example: S(23) = 0.448 is the first at
  /// or below a half.
  @Test func `who still waits is counted as waiting, as in the textbook`() {
    let ended = [6, 6, 6, 7, 10, 13, 16, 22, 23]
    let lasting = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]
    #expect(curve(ended: ended, lasting: lasting).quantile(0.5) == 23)
    #expect(curve(ended: ended, lasting: lasting).quantile(0.9) == nil)
  }

  @Test func `leaving out who waits would make a slow desk quick`() {
    let quick = [10, 20, 30]
    #expect(curve(ended: quick).quantile(0.5) == 20)
    #expect(curve(ended: quick, lasting: [500, 600, 700, 800]).quantile(0.5) == nil)
    #expect(curve(ended: quick, lasting: [500, 600, 700, 800]).horizon == 800)
  }

  @Test func `who has waited just as long was still there when another got an answer`() {
    #expect(curve(ended: [10, 10], lasting: [10, 10]).quantile(0.5) == 10)
  }

  @Test func `of nothing nothing is known`() {
    #expect(curve(ended: []).quantile(0.5) == nil)
    #expect(curve(ended: []).horizon == nil)
  }
}
