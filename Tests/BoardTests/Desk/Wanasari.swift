internal import HumasModel

/// A desk of a made-up regency on the afternoon of a flood, and on calmer days.
enum Wanasari {
  /// Sunday 22 November 2026, 14.05.32 WIB.
  static let now = Instant(rfc3339: "2026-11-22T14:05:32+07:00")!

  static let settings = Settings(
    agency: "Diskominfo Kab. Wanasari", shortAgency: "Kab. Wanasari", zone: .wib,
    rules: [rule("pengaduan_tidak_berkadar", 14), rule("permintaan_informasi", 5), rule("permohonan_ppid", 10)],
    workingHours: WorkingHours(ordinary: day, friday: day), ramadanHours: WorkingHours(ordinary: day, friday: day))

  private static let day = WorkingHours.Day(opens: 450, closes: 960, breakStarts: 720, breakEnds: 780)

  static func rule(_ id: String, _ days: Int) -> ClockRule {
    ClockRule(id: id, amount: days, unit: .workingDays, basis: "PermenPANRB 62/2018")
  }

  /// Water up to the chest, 1,284 mentions, statements that clash, one feed dead.
  static func crisis(generation: Int64 = 1) -> Snapshot {
    Snapshot(
      at: now, generation: generation, settings: settings, incoming: incoming(mentions), trends: trends,
      pending: pending, consistency: consistency, sources: sources(laporSilent: true), attention: attention,
      operators: ["Sari", "Bagus"], rejects: 2, cases: survey)
  }

  /// An ordinary day: some reports, nothing loud, nothing late.
  static func ordinary() -> Snapshot {
    var calm = crisis()
    calm.sources = sources(laporSilent: false)
    calm.trends = Snapshot.Trends(
      issues: [
        issue(4, "Bantuan sosial", .normal, 41, hour: 2, expected: 2, [1, 2, 1, 2, 2, 1, 2, 3, 2, 1, 2, 2]),
        issue(5, "Jalan Wanasari–Bunut", .normal, 12, hour: 1, expected: 1.1, [0, 1, 0, 1, 0, 0, 1, 0, 1, 0, 0, 1]),
      ], total: 2, computedAt: now)
    calm.pending.rows = calm.pending.rows.filter { $0.clock.state == .due }
    calm.pending.counts = [.due: 2]
    calm.pending.total = 2
    calm.consistency = Snapshot.Consistency(
      findings: [], statements: 6, agreeing: 6, correctionsToday: 0, lastStatement: now - .hours(3))
    calm.attention = Snapshot.Attention(
      level: .normal, lastHour: 2, hourBefore: 3,
      next: Snapshot.NextBreak(kind: .response("LAPOR 5049711"), due: now + .hours(26)))
    calm.rejects = 0
    calm.operators = ["Sari"]
    calm.cases = CaseSurvey()
    return calm
  }

  /// Nothing has been put into the directory yet.
  static func empty() -> Snapshot {
    Snapshot(
      at: now, generation: 1, settings: settings,
      incoming: Snapshot.Incoming(
        total: 0, newest: Page(rows: [], hasMoreAbove: false, hasMoreBelow: false, total: 0), highestNumber: 0,
        lastArrival: nil, undated: 0),
      trends: Snapshot.Trends(issues: [], total: 0, computedAt: now),
      pending: Snapshot.Pending(rows: [], counts: [:], total: 0),
      consistency: Snapshot.Consistency(
        findings: [], statements: 0, agreeing: 0, correctionsToday: 0, lastStatement: nil),
      operators: ["Sari"])
  }

  /// Every feed has been silent for hours, the settings are broken.
  static func stale() -> Snapshot {
    var stale = crisis()
    stale.attention.isLevelStale = true
    for index in stale.sources.indices { stale.sources[index].silentSince = now - .hours(Int64(4 + index)) }
    stale.troubles = [
      .settingsBroken(path: "meja.yaml", line: 12, problem: "lekuk baris tidak sama"), .holidaysMissing(year: 2028),
    ]
    return stale
  }

  /// The desk as it stood at three in the morning, before it had seen anything.
  static func rewound() -> Snapshot {
    var past = ordinary()
    past.rewind = Snapshot.Rewind(to: now - .hours(11), isReconstructed: true)
    return past
  }

  static func incoming(_ rows: [MentionRow]) -> Snapshot.Incoming {
    Snapshot.Incoming(
      total: 1284, newest: Page(rows: rows, hasMoreAbove: false, hasMoreBelow: true, total: 1284),
      highestNumber: rows.map(\.number).max() ?? 0, lastArrival: now - .seconds(3), undated: 4)
  }
}
