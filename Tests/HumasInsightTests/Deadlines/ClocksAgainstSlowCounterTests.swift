import HumasInsight
import HumasModel
import Testing

@Suite struct ClocksAgainstSlowCounterTests {
  @Test(arguments: [UInt64](1...4))
  func `deadlines are those of a slow count over any calendar`(_ seed: UInt64) {
    var chance = ChanceOffice(seed: seed)
    for _ in 0..<150 {
      let amount = chance.number(in: 1...30)
      let everyDay = chance.number(in: 0...4) == 0
      let settings = chance.settings(amount: amount, unit: everyDay ? .calendarDays : .workingDays)
      let holidays = chance.holidays()
      let received = chance.moment()
      let pauses = chance.pauses(after: received)

      let schedule = Clocks(settings: settings, holidays: holidays).schedule(
        for: OfficeFixture.report(at: received), history: history(received, pauses))

      let slow = SlowCounter(settings: settings, closed: Set(holidays.map(\.date)))
      let due = slow.due(received: received, amount: amount, everyDay: everyDay, pauses: pauses)
      #expect(schedule.due == due, "\(amount) days from \(received), seed \(seed)")
    }
  }

  @Test(arguments: [UInt64](11...12))
  func `the moment of risk is that of a slow count of minutes`(_ seed: UInt64) throws {
    var chance = ChanceOffice(seed: seed)
    for _ in 0..<8 {
      let settings = chance.settings(amount: chance.number(in: 1...8), unit: .workingDays)
      let holidays = chance.holidays()
      let received = chance.moment()
      let pauses = chance.pauses(after: received)

      let schedule = Clocks(settings: settings, holidays: holidays).schedule(
        for: OfficeFixture.report(at: received), history: history(received, pauses))

      let slow = SlowCounter(settings: settings, closed: Set(holidays.map(\.date)))
      let due = try #require(schedule.due)
      let running = pauses.filter { $0.lowerBound < due }
      #expect(schedule.riskAt == slow.riskMoment(received: received, due: due, pauses: running), "seed \(seed)")
    }
  }

  @Test func `working minutes are those of a slow count`() {
    var chance = ChanceOffice(seed: 21)
    for _ in 0..<10 {
      let settings = chance.settings(amount: 1, unit: .workingDays)
      let holidays = chance.holidays()
      let start = chance.moment()
      let end = chance.moment(after: start)

      let calendar = DeskCalendar(settings: settings, holidays: holidays)
      let slow = SlowCounter(settings: settings, closed: Set(holidays.map(\.date)))
      #expect(calendar.workingMinutes(from: start, to: end) == slow.workedMinutes(from: start, to: end).count)
      #expect(calendar.workingMinutes(from: end, to: start) == -slow.workedMinutes(from: start, to: end).count)
    }
  }

  private func history(_ received: Instant, _ pauses: [Range<Instant>]) -> [StatusChange] {
    [StatusChange(at: received, status: .new)]
      + pauses.flatMap { pause in
        [
          StatusChange(at: pause.lowerBound, status: .waitingForReporter),
          StatusChange(at: pause.upperBound, status: .verified),
        ]
      }
  }
}
