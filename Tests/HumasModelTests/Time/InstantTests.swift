import HumasModel
import Testing

@Suite struct InstantTests {
  private let moment = Instant(milliseconds: 1_795_331_132_120)

  @Test(arguments: [
    (Zone.wib, "2026-11-22T14:05:32+07:00"), (.wita, "2026-11-22T15:05:32+08:00"), (.wit, "2026-11-22T16:05:32+09:00"),
  ])
  func `each zone shows its own clock`(zone: Zone, text: String) {
    #expect(moment.rfc3339(in: zone) == text)
  }

  @Test func `the day turns at midnight of the zone`() {
    let moment = Instant(seconds: 1_795_273_200)
    #expect(moment.rfc3339(in: .wib) == "2026-11-21T22:00:00+07:00")
    #expect(moment.civil(in: .wib).date == CivilDate(2026, 11, 21))
    #expect(moment.civil(in: .wit) == CivilTime(date: CivilDate(dayNumber: 20_779), minuteOfDay: 0))
  }

  @Test func `a clock face comes back from its moment`() {
    for milliseconds in [-1, 0, 59_999, 60_000, -86_400_000, 1_795_331_132_120] as [Int64] {
      let moment = Instant(milliseconds: milliseconds)
      for zone in Zone.allCases { #expect(Instant(moment.civil(in: zone), in: zone) == moment) }
    }
  }

  @Test func `before 1970 seconds and minutes are rounded down`() {
    #expect(Instant(milliseconds: -1).seconds == -1)
    #expect(Instant(milliseconds: -1000).seconds == -1)
    #expect(Instant(milliseconds: -1).civil(offsetMinutes: 0).millisecondOfMinute == 59_999)
    #expect(Span(milliseconds: -60_001).minutes == -2)
  }

  @Test func `spans add up and turn round`() {
    #expect(moment + .hours(1) - .minutes(60) == moment)
    #expect((moment + .days(2)) - moment == .hours(48))
    #expect(-Span.seconds(5) < .seconds(0))
  }

  @Test(arguments: [("WIB", Zone?.some(.wib)), ("wita", .wita), ("Wit", .wit), ("WIBB", nil), ("", nil), ("UTC", nil)])
  func `zones are known by name in any case`(name: String, zone: Zone?) {
    #expect(Zone(named: name) == zone)
  }
}
