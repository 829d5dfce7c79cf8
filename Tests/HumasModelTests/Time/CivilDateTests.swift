import HumasModel
import Testing

@Suite struct CivilDateTests {
  /// Walks day by day from 1 January 1900 (a Monday) with nothing but the lengths of the months.
  @Test func `every day from 1900 to 2100 comes back from its number`() {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var number = -25_567
    for year in 1900...2100 {
      for month in 1...12 {
        let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
        for day in 1...(lengths[month - 1] + (month == 2 && isLeap ? 1 : 0)) {
          let date = CivilDate(dayNumber: number)
          guard date == CivilDate(year, month, day), date.parts == (year, month, day),
            date.weekday.rawValue == ((number + 25_567) % 7) + 1
          else {
            Issue.record("\(year)-\(month)-\(day) has number \(number)")
            return
          }
          number += 1
        }
      }
    }
    #expect(number == 47_847)
  }

  @Test(arguments: [
    ("1970-01-01", 0, Weekday.thursday), ("1969-12-31", -1, .wednesday), ("2000-02-29", 11_016, .tuesday),
    ("2026-11-22", 20_779, .sunday), ("0001-01-01", -719_162, .monday), ("9999-12-31", 2_932_896, .friday),
  ])
  func `days known from the almanac`(text: String, number: Int, weekday: Weekday) {
    let date = CivilDate(iso: text)
    #expect(date?.dayNumber == number)
    #expect(date?.weekday == weekday)
    #expect(date?.description == text)
  }

  @Test(arguments: [
    (2026, 2, 29), (2100, 2, 29), (2026, 13, 1), (2026, 0, 1), (2026, 4, 31), (2026, 1, 0), (0, 1, 1), (10_000, 1, 1),
  ])
  func `days that no calendar has are refused`(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year, month, day) == nil)
  }

  @Test(arguments: [
    "", "2026-11-2", "26-11-22", "2026/11/22", "2026-11-22 ", " 2026-11-22", "2026-11-22T00:00", "2026--1-22",
    "+026-01-01",
    "2026-+1-01", "-026-01-01", "２０２６-11-22", "٢٠٢٦-11-22", "2026-11-22-", "2026-11", "\0\0\0\0-11-22", "2026-02-30",
  ])
  func `anything but an ISO date is refused`(text: String) {
    #expect(CivilDate(iso: text) == nil)
  }

  @Test func `days are added over the ends of months and years`() {
    #expect(CivilDate(iso: "2026-12-31")?.adding(days: 1) == CivilDate(iso: "2027-01-01"))
    #expect(CivilDate(iso: "2028-03-01")?.adding(days: -1) == CivilDate(iso: "2028-02-29"))
  }
}
