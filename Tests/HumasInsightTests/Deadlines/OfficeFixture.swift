import HumasInsight
import HumasModel

/// A fictional office with the ordinary hours, rules and the joint decree's holidays around 2026 and 2027.
enum OfficeFixture {
  static let hours = WorkingHours(
    ordinary: .init(opens: 450, closes: 960, breakStarts: 720, breakEnds: 780),
    friday: .init(opens: 450, closes: 990, breakStarts: 690, breakEnds: 780))

  static let ramadanHours = WorkingHours(
    ordinary: .init(opens: 480, closes: 900, breakStarts: 720, breakEnds: 750),
    friday: .init(opens: 480, closes: 930, breakStarts: 690, breakEnds: 750))

  static let rules = [
    ClockRule(id: "verifikasi", amount: 3, unit: .workingDays, basis: "SOP"),
    ClockRule(id: "tindak_lanjut", amount: 5, unit: .workingDays, basis: "SOP"),
    ClockRule(id: "permintaan_informasi", amount: 5, unit: .workingDays, basis: "PermenPANRB 62/2018"),
    ClockRule(id: "aspirasi", amount: 5, unit: .workingDays, basis: "PermenPANRB 62/2018"),
    ClockRule(id: "pengaduan_tidak_berkadar", amount: 14, unit: .workingDays, basis: "PermenPANRB 62/2018"),
    ClockRule(id: "pengaduan_berkadar", amount: 60, unit: .workingDays, basis: "PermenPANRB 62/2018"),
    ClockRule(id: "permohonan_ppid", amount: 10, unit: .workingDays, basis: "UU 14/2008"),
    ClockRule(id: "keberatan_informasi", amount: 30, unit: .workingDays, basis: "UU 14/2008"),
    ClockRule(id: "insiden_data_pribadi", amount: 72, unit: .clockHours, basis: "UU 27/2022"),
  ]

  static func settings(
    zone: Zone = .wib, rules: [ClockRule] = rules, channels: [ChannelRule] = [], startsNextWorkingDay: Bool = true,
    pausesWhileWaiting: Bool = true
  ) -> Settings {
    Settings(
      agency: "Pemerintah Kabupaten Wanasari", shortAgency: "Kab. Wanasari", zone: zone, rules: rules,
      pausesWhileWaiting: pausesWhileWaiting, startsNextWorkingDay: startsNextWorkingDay, workingHours: hours,
      ramadanHours: ramadanHours, ramadan: [date("2026-02-19")...date("2026-03-19")], channels: channels)
  }

  static let holidays: [Holiday] = [
    national("2026-01-01", "Tahun Baru"), national("2026-01-16", "Isra Mikraj"), leave("2026-02-16", "Cuti Imlek"),
    national("2026-02-17", "Imlek"), leave("2026-03-18", "Cuti Nyepi"), national("2026-03-19", "Nyepi"),
    leave("2026-03-20", "Cuti Idul Fitri"), national("2026-03-21", "Idul Fitri"), national("2026-03-22", "Idul Fitri"),
    leave("2026-03-23", "Cuti Idul Fitri"), leave("2026-03-24", "Cuti Idul Fitri"),
    national("2026-04-03", "Wafat Yesus Kristus"), national("2026-05-01", "Hari Buruh"),
    national("2026-05-14", "Kenaikan Yesus Kristus"), leave("2026-05-15", "Cuti Kenaikan"),
    national("2026-05-27", "Idul Adha"), leave("2026-05-28", "Cuti Idul Adha"), national("2026-05-31", "Waisak"),
    national("2026-06-01", "Hari Lahir Pancasila"), national("2026-06-16", "Tahun Baru Islam"),
    national("2026-08-17", "Hari Kemerdekaan"), national("2026-08-25", "Maulid Nabi"),
    leave("2026-12-24", "Cuti Natal"), national("2026-12-25", "Natal"), national("2027-01-01", "Tahun Baru"),
    national("2027-01-05", "Isra Mikraj"), national("2027-03-08", "Nyepi"), leave("2027-03-09", "Cuti Idul Fitri"),
    national("2027-03-10", "Idul Fitri"), national("2027-03-11", "Idul Fitri"), leave("2027-03-12", "Cuti Idul Fitri"),
    leave("2027-03-15", "Cuti Idul Fitri"), leave("2027-03-25", "Cuti Paskah"),
    national("2027-03-26", "Wafat Yesus Kristus"),
  ]

  static func clocks(_ settings: Settings = settings()) -> Clocks { Clocks(settings: settings, holidays: holidays) }

  static func report(
    _ classification: Classification? = .informationRequest, at: Instant?, channel: String = "LAPOR",
    status: Status = .verified, respondedAt: Instant? = nil, closedAt: Instant? = nil, text: String = "Mohon informasi"
  ) -> Mention {
    Mention(
      identity: Identity(source: "lapor", id: "1"), source: "lapor", channel: channel, classification: classification,
      text: text, at: at, status: status, respondedAt: respondedAt, closedAt: closedAt)
  }

  /// A moment on the wall clock: "2026-11-02 09:00".
  static func wall(_ text: String, _ zone: Zone = .wib) -> Instant {
    guard let moment = Instant(rfc3339: text, assuming: zone) else { fatalError("no moment: \(text)") }
    return moment
  }

  static func date(_ text: String) -> CivilDate {
    guard let date = CivilDate(iso: text) else { fatalError("no date: \(text)") }
    return date
  }

  private static func national(_ day: String, _ name: String) -> Holiday {
    Holiday(date: date(day), kind: .national, name: name)
  }

  private static func leave(_ day: String, _ name: String) -> Holiday {
    Holiday(date: date(day), kind: .jointLeave, name: name)
  }
}
