package import HumasModel

extension SettingsFile {
  /// The settings of a desk that has written none: the numbers of DOMAIN §1, each with its basis.
  package static let defaults = Settings(
    agency: "Instansi belum diisi", shortAgency: "Instansi belum diisi", zone: .wib, rules: defaultRules,
    workingHours: WorkingHours(
      ordinary: day(opens: 7 * 60 + 30, closes: 16 * 60, breakStarts: 12 * 60, breakEnds: 13 * 60),
      friday: day(opens: 7 * 60 + 30, closes: 16 * 60 + 30, breakStarts: 11 * 60 + 30, breakEnds: 13 * 60)),
    ramadanHours: WorkingHours(
      ordinary: day(opens: 8 * 60, closes: 15 * 60, breakStarts: 12 * 60, breakEnds: 12 * 60 + 30),
      friday: day(opens: 8 * 60, closes: 15 * 60 + 30, breakStarts: 11 * 60 + 30, breakEnds: 12 * 60 + 30)),
    ramadan: ramadan,
    channels: [
      ChannelRule(name: "LAPOR", expectsAnswer: true),
      ChannelRule(name: "WA", expectsAnswer: true),
      ChannelRule(name: "Loket", expectsAnswer: true),
      ChannelRule(name: "PPID", expectsAnswer: true),
      ChannelRule(name: "X", expectsAnswer: false),
      ChannelRule(name: "IG", expectsAnswer: false),
      ChannelRule(name: "FB", expectsAnswer: false),
      ChannelRule(name: "Pers", expectsAnswer: false),
    ],
    sources: [SourceRule(name: LaporExport.sourceName, expectedEveryMinutes: 1440, zone: nil)])

  private static let defaultRules = [
    ClockRule(id: "verifikasi", amount: 3, unit: .workingDays, basis: "SOP SP4N-LAPOR instansi; FAQ LAPOR!"),
    ClockRule(id: "tindak_lanjut", amount: 5, unit: .workingDays, basis: "SOP SP4N-LAPOR instansi"),
    ClockRule(id: "tutup_otomatis", amount: 10, unit: .workingDays, basis: "SOP SP4N-LAPOR instansi"),
    rule(.informationRequest, 5, "paparan PermenPANRB 62/2018"),
    rule(.aspiration, 5, "paparan PermenPANRB 62/2018"),
    rule(.complaint, 14, "paparan PermenPANRB 62/2018"),
    rule(.supervisedComplaint, 60, "paparan PermenPANRB 62/2018"),
    rule(.publicInformationRequest, 10, "UU 14/2008; dapat diperpanjang 7 hari kerja"),
    rule(.informationObjection, 30, "UU 14/2008"),
    ClockRule(
      id: Classification.dataBreach.rawValue, amount: 72, unit: .clockHours, basis: "UU 27/2022 pasal 46: 3 x 24 jam"),
  ]

  /// Estimates from the calendar; the beginning is decided by the government each year.
  private static let ramadan: [ClosedRange<CivilDate>] = [
    span((2025, 3, 1), (2025, 3, 30)), span((2026, 2, 19), (2026, 3, 20)), span((2027, 2, 8), (2027, 3, 9)),
  ].compactMap(\.self)

  private static func span(_ first: (Int, Int, Int), _ last: (Int, Int, Int)) -> ClosedRange<CivilDate>? {
    guard let first = CivilDate(first.0, first.1, first.2), let last = CivilDate(last.0, last.1, last.2) else {
      return nil
    }
    return first...last
  }

  private static func rule(_ classification: Classification, _ days: Int, _ basis: String) -> ClockRule {
    ClockRule(id: classification.rawValue, amount: days, unit: .workingDays, basis: basis)
  }

  private static func day(opens: Int, closes: Int, breakStarts: Int, breakEnds: Int) -> WorkingHours.Day {
    WorkingHours.Day(opens: opens, closes: closes, breakStarts: breakStarts, breakEnds: breakEnds)
  }
}
