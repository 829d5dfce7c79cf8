import HumasInsight
import HumasModel

/// Offices, calendars and cases by chance, the same for one seed.
struct ChanceOffice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number in the range (splitmix64).
  mutating func number(in range: ClosedRange<Int>) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return range.lowerBound + Int((z ^ (z >> 31)) % UInt64(range.count))
  }

  mutating func isTrue() -> Bool { number(in: 0...1) == 1 }

  /// A day of 2020 to 2027.
  mutating func date() -> CivilDate { CivilDate(dayNumber: number(in: 18_262...21_183)) }

  /// Holidays strewn about, some in runs of up to two weeks, some on weekends, some twice.
  mutating func holidays() -> [Holiday] {
    var holidays: [Holiday] = []
    for _ in 0..<number(in: 0...120) {
      let first = date()
      for day in 0..<(number(in: 0...9) == 0 ? number(in: 2...14) : 1) {
        let kind = Holiday.Kind.allCases[number(in: 0...2)]
        holidays.append(Holiday(date: first.adding(days: day), kind: kind, name: "libur"))
      }
    }
    return holidays
  }

  mutating func settings(amount: Int, unit: ClockRule.Unit) -> Settings {
    var settings = OfficeFixture.settings(
      zone: Zone.allCases[number(in: 0...2)],
      rules: [ClockRule(id: "permintaan_informasi", amount: amount, unit: unit, basis: "acak")],
      startsNextWorkingDay: isTrue())
    settings.ramadan = (0..<number(in: 0...8)).map { _ in
      let first = date()
      return first...first.adding(days: 29)
    }
    return settings
  }

  /// Whole minutes of any hour of the day.
  mutating func moment(after start: Instant? = nil, withinDays days: Int = 12) -> Instant {
    guard let start else { return Instant(CivilTime(date: date(), minuteOfDay: number(in: 0...1439)), in: .wib) }
    return start + .minutes(Int64(number(in: 0...days * 1440)))
  }

  /// Up to three pauses, one after another, from the receipt on.
  mutating func pauses(after received: Instant) -> [Range<Instant>] {
    var pauses: [Range<Instant>] = []
    var last = received
    for _ in 0..<number(in: 0...3) {
      let start = moment(after: last)
      last = moment(after: start) + .minutes(1)
      pauses.append(start..<last)
    }
    return pauses
  }
}
