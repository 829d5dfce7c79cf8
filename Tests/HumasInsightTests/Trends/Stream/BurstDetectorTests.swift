import HumasInsight
import Testing

@Suite struct BurstDetectorTests {
  private func scores(_ values: [Double]) -> [BurstScore] {
    var detector = BurstDetector()
    return values.map { detector.judge($0) }
  }

  /// Counts around `mean`, by dice: the sum of twenty chances.
  private func quiet(_ count: Int, mean: Int, seed: UInt64 = 3) -> [Double] {
    var chance = ChanceOffice(seed: seed)
    return (0..<count).map { _ in Double((0..<20).count { _ in chance.number(in: 1...20) <= mean }) }
  }

  @Test func `a score is between 0 and 1, whatever comes`() {
    let wild: [Double] = [0, 0, 1e12, 0, 5, .infinity, .nan, -3, 1e300, 1e300, 0, 1]
    #expect(scores(wild).allSatisfy { (0...1).contains($0.score) && $0.expected >= 0 && $0.expected.isFinite })
  }

  @Test func `the answer does not depend on what comes later`() {
    let past = quiet(400, mean: 5)
    #expect(scores(past + [900, 900]).prefix(400) == scores(past + [0, 0, 0]).prefix(400))
  }

  @Test func `a burst in a quiet series is the newest thing in it`() {
    let series = quiet(2000, mean: 5) + [60] + quiet(300, mean: 5, seed: 4)
    let found = scores(series)
    #expect(found.indices.dropFirst(300).max { found[$0].score < found[$1].score } == 2000)
    #expect(found[2000].score > 0.99)
    #expect((4...6).contains(found[2000].expected))
  }

  @Test func `a burst is told when it begins, not for as long as it lasts`() {
    let found = scores(quiet(1000, mean: 5) + Array(repeating: 80, count: 12))
    #expect(found[1000].score > 0.99)
    #expect(found.suffix(11).allSatisfy { $0.score < 0.9 })
  }

  @Test func `a greater burst after a small one is news, a smaller one is not`() {
    let lull = quiet(100, mean: 5, seed: 6)
    let found = scores(quiet(1000, mean: 5) + [40] + lull + [400] + lull + [60])
    #expect(found[1101].score > 0.9)
    #expect(found[1202].score == 0)
  }

  @Test func `what happens every hour in one series is a burst in another`() {
    let hourly = (0..<1500).map { $0 % 12 == 0 ? 60.0 : 5 }
    let often = scores(hourly + [60]).last?.score ?? 1
    let once = scores(quiet(1500, mean: 5) + [60]).last?.score ?? 0
    #expect(often < 0.9 && once > 0.99)
  }

  @Test func `an unknown value is no zero`() {
    let known = quiet(500, mean: 5)
    var gaps: [Double] = []
    for value in known { gaps += [value, .nan] }
    let found = scores(gaps).enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
    #expect(found == scores(known))
  }
}
