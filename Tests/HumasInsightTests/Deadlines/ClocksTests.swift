import HumasInsight
import HumasModel
import Testing

@Suite struct ClocksTests {
  @Test(arguments: WorkedDeadlines.fiveDays)
  func `five working days end where the calendar says`(_ worked: WorkedCase) {
    worked.checkDue(OfficeFixture.settings())
  }

  @Test(arguments: WorkedDeadlines.zones)
  func `the day of receipt is the desk's own day`(_ worked: WorkedCase) {
    worked.checkDue(OfficeFixture.settings(zone: worked.zone))
  }

  @Test(arguments: WorkedDeadlines.otherClasses)
  func `every class has its own length`(_ worked: WorkedCase) {
    worked.checkDue(OfficeFixture.settings())
  }

  @Test(arguments: WorkedDeadlines.pauses)
  func `a day whose close falls into a pause does not count`(_ worked: WorkedCase) {
    worked.checkDue(OfficeFixture.settings())
  }

  @Test(arguments: WorkedDeadlines.calendarDays)
  func `calendar days run through weekends and holidays`(_ worked: WorkedCase) {
    let rule = ClockRule(id: "permintaan_informasi", amount: 5, unit: .calendarDays, basis: "uji")
    worked.checkDue(OfficeFixture.settings(rules: [rule]))
  }

  @Test(arguments: WorkedDeadlines.fromTheDayOfReceipt)
  func `an agency may count the day of receipt`(_ worked: WorkedCase) {
    worked.checkDue(OfficeFixture.settings(startsNextWorkingDay: false))
  }

  @Test func `an agency may let the clock run while it waits`() {
    var worked = WorkedDeadlines.pauses[0]
    worked.due = "2026-11-09 16:00"
    worked.checkDue(OfficeFixture.settings(pausesWhileWaiting: false))
  }

  @Test func `a local holiday added later moves the deadline`() {
    let local = Holiday(date: OfficeFixture.date("2026-11-04"), kind: .local, name: "Hari Jadi Wanasari")
    let clocks = Clocks(settings: OfficeFixture.settings(), holidays: OfficeFixture.holidays + [local])
    let due = clocks.schedule(for: OfficeFixture.report(at: OfficeFixture.wall("2026-11-02 09:00"))).due
    #expect(due == OfficeFixture.wall("2026-11-10 16:00"))
  }
}
