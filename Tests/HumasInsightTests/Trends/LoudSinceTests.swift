import HumasInsight
import HumasModel
import Testing

/// Now is 14:03, so the last bucket began at 14:00. With nothing to expect, five mentions in an hour are loud.
@Suite struct LoudSinceTests {
  private func loudSince(_ buckets: [Int]) -> Instant? {
    let tally = TallyFixture.tally(lastHour: buckets.suffix(12).reduce(0, +), recentBuckets: buckets)
    return TrendDesk(settings: OfficeFixture.settings()).row(tally, now: TallyFixture.now).reason?.loudSince
  }

  @Test func `it became loud in the five minutes that brought the fifth mention`() {
    #expect(loudSince(TallyFixture.buckets(quiet: 20, [2, 2, 1, 0, 0, 0])) == OfficeFixture.wall("2026-11-22 13:45"))
  }

  @Test func `just now counts from the present five minutes`() {
    #expect(loudSince(TallyFixture.buckets(quiet: 30, [9])) == OfficeFixture.wall("2026-11-22 14:00"))
  }

  @Test func `what is not loud has no beginning`() {
    #expect(loudSince(TallyFixture.buckets(quiet: 30, [4])) == nil)
  }

  @Test func `a lull shorter than an hour does not start the clock anew`() {
    let lull = [6] + Array(repeating: 0, count: 17) + [6]
    #expect(loudSince(TallyFixture.buckets(quiet: 30, lull)) == OfficeFixture.wall("2026-11-22 12:30"))
  }

  @Test func `two bursts within six hours are one run`() {
    let pause = [6] + Array(repeating: 0, count: 35) + [6]
    #expect(loudSince(TallyFixture.buckets(quiet: 30, pause)) == OfficeFixture.wall("2026-11-22 11:00"))
  }

  @Test func `a quiet third of a day ends the run`() {
    let pause = [6] + Array(repeating: 0, count: 95) + [6]
    #expect(loudSince(TallyFixture.buckets(quiet: 30, pause)) == OfficeFixture.wall("2026-11-22 14:00"))
  }

  /// The counts begin at 11:05; the fifth mention in them came with the third bucket.
  @Test func `loud for longer than the counts reach, it is given the earliest that they show`() {
    #expect(loudSince(Array(repeating: 2, count: 36)) == OfficeFixture.wall("2026-11-22 11:15"))
  }

  @Test func `without buckets only whole hours are known`() {
    var tally = TallyFixture.tally(lastHour: 8)
    tally.hours = Array(repeating: 0, count: 20) + [3, 7, 9, 8]
    let row = TrendDesk(settings: OfficeFixture.settings()).row(tally, now: TallyFixture.now)
    #expect(row.reason?.loudSince == OfficeFixture.wall("2026-11-22 12:03"))
  }
}
