import HumasInsight
import HumasModel
import Testing

@Suite struct TrendDeskTests {
  private let desk = TrendDesk(settings: OfficeFixture.settings())
  private let now = TallyFixture.now

  @Test(arguments: [
    (0, Level.normal), (4, .normal), (5, .waspada), (19, .waspada), (20, .siaga), (59, .siaga), (60, .awas),
    (5000, .awas),
  ])
  func `without anything to expect the counts alone raise the level`(lastHour: Int, level: Level) {
    #expect(desk.row(TallyFixture.tally(lastHour: lastHour), now: now).level == level)
  }

  /// Every day 10 mentions at this hour and 240 a day: 10 are expected. 25 would be more than twice as many, but chance does
  /// that on more than one day in a thousand.
  @Test(arguments: [
    (10, Level.normal), (25, .normal), (27, .waspada), (29, .waspada), (30, .siaga), (49, .siaga), (60, .awas),
  ])
  func `what is usual at this hour is not loud`(lastHour: Int, level: Level) {
    let tally = TallyFixture.tally(
      lastHour: lastHour, sameHourBefore: Array(repeating: 10, count: 28), mentionsBefore: 28 * 240)
    let row = desk.row(tally, now: now)
    #expect(abs(row.expected - 10) < 1e-9)
    #expect(row.level == level)
  }

  @Test func `twice as much is no warning while chance could have done it`() {
    let tally = TallyFixture.tally(
      lastHour: 6, sameHourBefore: Array(repeating: 3, count: 28), mentionsBefore: 28 * 72)
    let row = desk.row(tally, now: now)
    #expect(row.reason?.ratio == 2)
    #expect(row.level == .normal)
  }

  @Test func `a busy hour of the day is not expected of every hour`() {
    let busy = TallyFixture.tally(lastHour: 0, sameHourBefore: Array(repeating: 24, count: 28), mentionsBefore: 28 * 24)
    #expect(abs(desk.row(busy, now: now).expected - (28 * 24 + 7.0) / 35) < 1e-9)
  }

  @Test func `a short history leans on the issue's own daily rate`() {
    let tally = TallyFixture.tally(lastHour: 0, sameHourBefore: [0], mentionsBefore: 48, daysKnown: 1)
    #expect(abs(desk.row(tally, now: now).expected - 7.0 * 2 / 8) < 1e-9)
  }

  @Test func `days before the desk's history are unknown, not zero`() {
    let tally = TallyFixture.tally(
      lastHour: 0, sameHourBefore: [8, 8] + Array(repeating: 0, count: 26), mentionsBefore: 2 * 192, daysKnown: 2)
    #expect(abs(desk.row(tally, now: now).expected - 8) < 1e-9)
  }

  @Test func `without history the least is expected and that is said`() {
    let row = desk.row(TallyFixture.tally(lastHour: 3, daysKnown: 0), now: now)
    #expect(row.expected == 0.5)
    #expect(row.reason?.daysKnown == 0)
  }

  /// One report a day on average, 28 years of days: the counts of each hour are drawn with that rate.
  @Test func `a quiet desk with one report a day raises no level`() {
    var chance = ChanceOffice(seed: 5)
    var alarms = 0
    for _ in 0..<4000 {
      var count = 0
      for _ in 0..<3 where chance.number(in: 1...72) == 1 { count += 1 }
      let tally = TallyFixture.tally(lastHour: count, mentionsBefore: 28)
      if desk.row(tally, now: now).level > .normal { alarms += 1 }
    }
    #expect(alarms == 0)
  }

  @Test func `the reason holds the figures, the step reached and the next`() throws {
    let reason = try #require(desk.row(TallyFixture.tally(lastHour: 25), now: now).reason)
    #expect(reason.observed == 25 && reason.expected == 0.5 && reason.ratio == 50 && reason.p < 1e-30)
    #expect(reason.level == .siaga)
    #expect(reason.reached == LevelThresholds.Step(mentions: 20, ratio: 3))
    #expect(reason.next == LevelThresholds.Step(mentions: 60, ratio: 5))
  }

  @Test func `at normal the reason names the first step, at awas none`() {
    #expect(desk.row(TallyFixture.tally(lastHour: 1), now: now).reason?.next == LevelThresholds().waspada)
    #expect(desk.row(TallyFixture.tally(lastHour: 1), now: now).reason?.reached == nil)
    #expect(desk.row(TallyFixture.tally(lastHour: 99), now: now).reason?.next == nil)
  }

  @Test func `loudest first, and equals keep their order`() {
    let tallies = [
      TallyFixture.tally("sepi", id: 1, mentions: 900, lastHour: 1),
      TallyFixture.tally("b", id: 3, mentions: 5, lastHour: 0),
      TallyFixture.tally("a", id: 2, mentions: 5, lastHour: 0), TallyFixture.tally("awas", id: 4, lastHour: 70),
      TallyFixture.tally("siaga", id: 5, lastHour: 30),
    ]
    #expect(desk.rows(tallies, now: now).map(\.name) == ["awas", "siaga", "sepi", "a", "b"])
    #expect(desk.rows(tallies.reversed(), now: now).map(\.name) == ["awas", "siaga", "sepi", "a", "b"])
  }

  @Test func `counts go to the row unchanged`() {
    var tally = TallyFixture.tally(lastHour: 2)
    tally.undated = 7
    tally.channels = ["X", "WA"]
    tally.hourBefore = 4
    let row = desk.row(tally, now: now)
    #expect(row.undated == 7 && row.channels == ["X", "WA"] && row.hourBefore == 4 && row.lastHour == 2)
    #expect(row.hours == tally.hours && row.firstSeen == tally.firstSeen)
  }
}
