import HumasInsight
import HumasModel
import Testing

/// What an hour does not show: a day of an issue against its own days.
@Suite struct SlowBurstTests {
  private let desk = TrendDesk(levels: LevelThresholds())

  /// `reports` one an hour up to now, against 28 days with `before` mentions together.
  private func row(_ reports: Int, before: Int, daysBefore: [Int] = [], gapDays: Set<Int> = []) -> IssueRow {
    let hours = Array(repeating: 0, count: 24 - reports) + Array(repeating: 1, count: reports)
    var tally = TallyFixture.tally(lastHour: min(1, reports), mentionsBefore: before)
    tally.hours = hours
    tally.daysBefore = daysBefore
    tally.gapDays = gapDays
    return desk.row(tally, now: TallyFixture.now)
  }

  @Test(arguments: [0, 3, 14, 28, 41])
  func `a slow ten-fold day is found with the eighth report at the latest`(before: Int) {
    let first = (1...20).first { row($0, before: before).level > .normal }
    #expect((5...8).contains(first ?? 99))
    #expect(row(8, before: before).level == .waspada)
  }

  @Test func `on an issue with five a day it takes more`() {
    let first = (1...24).first { row($0, before: 140).level > .normal }
    #expect((13...15).contains(first ?? 99))
  }

  @Test func `an issue whose days differ by more than chance must do more`() throws {
    let uneven = (0..<28).map { [0, 0, 1, 9][$0 % 4] }
    let even = row(14, before: 70)
    let known = row(14, before: 70, daysBefore: uneven)
    #expect(even.level == .waspada && known.level == .normal)
    let (chance, wider) = (try #require(even.reason?.windows.last?.p), try #require(known.reason?.windows.last?.p))
    #expect(wider > 10 * chance)
  }

  @Test func `one earlier burst does not make the days uneven`() {
    let once = [40] + Array(repeating: 1, count: 27)
    #expect(row(14, before: 67, daysBefore: once).reason?.windows == row(14, before: 67).reason?.windows)
  }

  @Test func `the same weekday tells more of an hour than other days`() {
    func expected(_ day: Int) -> Double {
      let counts = (1...28).map { $0 == day ? 28 : 0 }
      return desk.row(TallyFixture.tally(lastHour: 0, sameHourBefore: counts), now: TallyFixture.now).expected
    }
    #expect(abs(expected(7) - 3 * expected(6)) < 1e-9)
  }

  @Test func `days on which a source was down are no quiet days`() {
    let counts = (1...28).map { $0 <= 14 ? 0 : 10 }
    var tally = TallyFixture.tally(lastHour: 20, sameHourBefore: counts, mentionsBefore: 14 * 240)
    #expect(desk.row(tally, now: TallyFixture.now).expected < 6)
    tally.gapDays = Set(1...14)
    #expect(abs(desk.row(tally, now: TallyFixture.now).expected - 10) < 1e-9)
  }

  @Test func `unknown dates never count`() {
    var tally = TallyFixture.tally(lastHour: 0)
    tally.undated = 500
    tally.mentions = 500
    #expect(desk.row(tally, now: TallyFixture.now).level == .normal)
  }

  @Test func `each window says what it saw, what it expected, and how likely that is`() throws {
    let reason = try #require(row(8, before: 28).reason)
    #expect(reason.windows.map(\.window) == [.hours(1), .hours(6), .hours(24)])
    #expect(reason.windows.map(\.observed) == [1, 6, 8])
    #expect(reason.windows.map(\.expected) == [0.5, 0.5, 1])
    #expect(reason.windows.map(\.ratio) == [2, 12, 8])
    let day = try #require(reason.windows.last)
    #expect(day.p > 1e-6 && day.p < 1e-4 && day.level == .waspada)
  }
}
