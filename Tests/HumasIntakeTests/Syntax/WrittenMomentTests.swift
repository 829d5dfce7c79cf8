import HumasModel
import Testing

@testable import HumasIntake

@Suite struct WrittenMomentTests {
  @Test(arguments: [
    ("29 May 2023", "03:04:05", "2023-05-29T03:04:05Z"),
    ("6 Agu 2026", "14.30", "2026-08-06T14:30:00Z"),
    ("1 Nopember 2026", nil, "2026-11-01T00:00:00Z"),
    ("45075", "0.5", "2023-05-29T12:00:00Z"),
    ("45075.25", nil, "2023-05-29T06:00:00Z"),
    ("22/11/2026", "2:05 PM", "2026-11-22T14:05:00Z"),
    ("22/11/26 14:05", nil, "2026-11-22T14:05:00Z"),
    ("2026-11-22 14:05:32", nil, "2026-11-22T14:05:32Z"),
    ("2026-11-22T14:05:32+07:00", nil, "2026-11-22T07:05:32Z"),
    ("22 November 2026 14:05 WIB", nil, "2026-11-22T07:05:00Z"),
    ("22/11/2026 14.05", nil, "2026-11-22T14:05:00Z"),
    ("22-11-2026 14:05", nil, "2026-11-22T14:05:00Z"),
    ("22-11-2026, 14.05", nil, "2026-11-22T14:05:00Z"),
    ("22.11.2026", nil, "2026-11-22T00:00:00Z"),
    ("22 Nov 2026", nil, "2026-11-22T00:00:00Z"),
    ("22 November 2026 pukul 14.05 WITA", nil, "2026-11-22T06:05:00Z"),
    ("Minggu, 22 November 2026 pukul 14.05 WITA", nil, "2026-11-22T06:05:00Z"),
    ("Jum'at, 20 November 2026, pkl. 08.30", nil, "2026-11-20T08:30:00Z"),
    ("Sunday, November 22, 2026 at 2:05 PM", nil, "2026-11-22T14:05:00Z"),
    ("2026-11-22 14:05", nil, "2026-11-22T14:05:00Z"),
    ("22/11/2026", "14.05 WIT", "2026-11-22T05:05:00Z"),
    ("Des 24, 2026", "", "2026-12-24T00:00:00Z"),
  ])
  func `days and times are read as people and spreadsheets write them`(day: String, time: String?, moment: String) {
    #expect(WrittenMoment.table(day: day, time: time, offsetMinutes: 0) == Instant(rfc3339: moment))
  }

  @Test(arguments: [
    "", "kemarin", "31 Feb 2026", "2026", "12", "99999999", "22/13/2026", "1 2", "0/0/0", "٢٢/١١/٢٠٢٦", "- - -",
    "9999999999999999999/1/1",
  ])
  func `what is no day gives none`(text: String) {
    #expect(WrittenMoment.table(day: text, time: nil, offsetMinutes: 0) == nil)
  }

  @Test(arguments: ["25:00", "12:60", "pagi", "1.2.3.4.5", ":"])
  func `a wrong time spoils its day`(time: String) {
    #expect(WrittenMoment.table(day: "22/11/2026", time: time, offsetMinutes: 0) == nil)
  }

  @Test func `the clock face is that of the offset given`() {
    let moment = WrittenMoment.table(day: "22/11/2026", time: "07:00", offsetMinutes: 420)
    #expect(moment == Instant(rfc3339: "2026-11-22T00:00:00Z"))
  }

  @Test func `the older form of X is read`() {
    #expect(WrittenMoment.post("Wed Oct 10 20:19:24 +0000 2018") == Instant(rfc3339: "2018-10-10T20:19:24Z"))
    #expect(WrittenMoment.post("Wed Okt 10 kapan +0000 2018") == nil)
  }
}
