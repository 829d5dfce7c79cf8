import HumasInsight
import HumasModel
import Testing

@Suite struct DeskCalendarTests {
  private let calendar = DeskCalendar(settings: OfficeFixture.settings(), holidays: OfficeFixture.holidays)

  @Test(arguments: [
    ("2026-11-20", true), ("2026-11-21", false), ("2026-11-22", false), ("2026-12-24", false), ("2026-12-25", false),
    ("2026-12-28", true), ("2026-03-18", false), ("2026-03-17", true), ("1999-12-31", true), ("2150-06-15", true),
  ])
  func `weekends, holidays and joint leave are not worked`(date: String, isWorked: Bool) {
    #expect(calendar.isWorkingDay(OfficeFixture.date(date)) == isWorked)
  }

  @Test(arguments: [
    ("2026-11-19", "16:00"), ("2026-11-20", "16:30"), ("2026-11-21", "16:00"), ("2026-12-25", "16:30"),
    ("2026-02-26", "15:00"), ("2026-02-27", "15:30"), ("2026-02-28", "16:00"),
  ])
  func `each day closes at its own hour`(date: String, hour: String) {
    #expect(calendar.closing(of: OfficeFixture.date(date)) == OfficeFixture.wall("\(date) \(hour)"))
  }

  @Test(arguments: [
    ("2026-11-19 00:00", "2026-11-20 00:00", 450), ("2026-11-20 00:00", "2026-11-21 00:00", 450),
    ("2026-11-16 00:00", "2026-11-23 00:00", 2250), ("2026-02-23 00:00", "2026-03-02 00:00", 1950),
    ("2026-11-19 11:30", "2026-11-19 13:30", 60), ("2026-11-19 12:10", "2026-11-19 12:50", 0),
    ("2026-11-20 16:00", "2026-11-23 08:00", 60), ("2026-12-23 15:00", "2026-12-28 08:30", 120),
    ("2026-11-19 09:00", "2026-11-19 09:00", 0),
  ])
  func `only working time is counted`(start: String, end: String, minutes: Int) {
    #expect(calendar.workingMinutes(from: OfficeFixture.wall(start), to: OfficeFixture.wall(end)) == minutes)
  }

  @Test func `a national holiday is named before others on the same day`() {
    let date = OfficeFixture.date("2026-05-01")
    let days = Holiday.Kind.allCases.map { Holiday(date: date, kind: $0, name: $0.rawValue) }
    for order in [days, days.reversed()] {
      let calendar = DeskCalendar(settings: OfficeFixture.settings(), holidays: order)
      #expect(calendar.holiday(on: date)?.kind == .national)
    }
  }

  @Test func `a holiday twice in the register is one day`() {
    let twice = DeskCalendar(
      settings: OfficeFixture.settings(), holidays: OfficeFixture.holidays + OfficeFixture.holidays)
    let days = (OfficeFixture.date("2025-12-31"), OfficeFixture.date("2027-12-31"))
    #expect(
      twice.workingOrdinal(days.1) - twice.workingOrdinal(days.0)
        == calendar.workingOrdinal(days.1) - calendar.workingOrdinal(days.0))
  }

  @Test func `every working day comes back from its ordinal`() {
    var date = OfficeFixture.date("2025-12-01")
    while date < OfficeFixture.date("2027-06-01") {
      if calendar.isWorkingDay(date) {
        #expect(calendar.workingDay(ordinal: calendar.workingOrdinal(date)) == date)
      }
      date = date.adding(days: 1)
    }
  }

  @Test func `hours set upside down are no working time and stop nothing`() {
    var settings = OfficeFixture.settings()
    let wrong = WorkingHours.Day(opens: 960, closes: 450, breakStarts: 780, breakEnds: 720)
    settings.workingHours = WorkingHours(ordinary: wrong, friday: wrong)
    let clocks = Clocks(settings: settings, holidays: [])
    let received = OfficeFixture.wall("2026-11-02 09:00")
    #expect(clocks.schedule(for: OfficeFixture.report(at: received)).due == OfficeFixture.wall("2026-11-09 07:30"))
    #expect(clocks.calendar.workingMinutes(from: received, to: received + .days(30)) == 0)
  }
}
