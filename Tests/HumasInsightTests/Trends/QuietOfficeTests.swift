import HumasInsight
import HumasModel
import Testing

@Suite struct QuietOfficeTests {
  /// Two years of a kabupaten: every sixteenth hour brings a report, to one of ten issues, the first of them half of all.
  /// Every hour of every issue is judged.
  @Test func `in a small office chance raises a level less than once in two months`() {
    let desk = TrendDesk(levels: LevelThresholds())
    var chance = ChanceOffice(seed: 12)
    let hours = 2 * 365 * 24
    var counts = [[Int]](repeating: Array(repeating: 0, count: hours), count: 10)
    for hour in 0..<hours where chance.number(in: 1...16) == 1 {
      let issue = chance.isTrue() ? 0 : chance.number(in: 1...9)
      counts[issue][hour] += chance.number(in: 1...8) == 1 ? 2 : 1
    }
    let alarms = counts.map { onsets($0, desk) }.reduce(0, +)
    #expect(alarms <= 12, "\(alarms) in 24 months")
  }

  /// An alarm begins with a report, so only hours with one are looked at.
  private func onsets(_ counts: [Int], _ desk: TrendDesk) -> Int {
    var alarms = 0
    var last = 0
    for now in (29 * 24)..<counts.count where counts[now] > 0 {
      guard desk.row(tally(counts, now: now), now: TallyFixture.now).level > .normal else { continue }
      if now - last > 24 { alarms += 1 }
      last = now
    }
    return alarms
  }

  private func tally(_ counts: [Int], now: Int) -> IssueTally {
    var tally = TallyFixture.tally(lastHour: counts[now])
    tally.hours = Array(counts[(now - 23)...now])
    tally.sameHourBefore = (1...28).map { counts[now - 24 * $0] }
    tally.mentionsBefore = counts[max(0, now - 29 * 24 + 1)...(now - 24)].reduce(0, +)
    return tally
  }
}
