internal import HumasModel

extension Wanasari {
  static let pending = Snapshot.Pending(
    rows: [
      handled(
        waiting("5049688", "Bansos belum diterima tiga bulan", .breached, clock: -1560, "Dinas Sosial"),
        [(.draft, "Bagus")]),
      waiting("5049702", "Air PDAM mati di Lumbir Hilir", .atRisk, clock: 42, "PDAM Tirta Wanasari"),
      waiting("5049711", "Jembatan Bunut miring", .due, clock: 1555, working: 510, "Dinas PU"),
      handled(
        waiting("5049698", "Lampu jalan padam di Jl. Kenanga", .due, clock: 9000, working: 2700, "Dinas Perhubungan"),
        [(.draft, "Sari"), (.send, "Sari"), (.failed, "pengirim"), (.claim, "Sari")]),
      waiting("5049640", "Data bantuan tidak sesuai", .paused, clock: nil, "Dinas Sosial", status: .waitingForReporter),
      unclassified,
    ], counts: [.breached: 1, .atRisk: 1, .due: 51, .paused: 2, .unclassified: 2], total: 57)

  /// Bagus writes an answer to the first, one of Sari's did not arrive, and two are new to Sari.
  static let survey = CaseSurvey(
    attending: [5_049_702: ["Bagus"]], lastSigns: ["Bagus": now, "Sari": now],
    fresh: [
      FreshCase(cause: .breached, row: pending.rows[0]), FreshCase(cause: .new, row: pending.rows[5]),
    ])

  private static func handled(_ row: PendingRow, _ verbs: [(CaseVerb, String)]) -> PendingRow {
    var state = CaseState()
    for (index, step) in verbs.enumerated() {
      state.take(
        CaseStep(
          number: Int64(index) + 1, at: now - .minutes(4), operatorName: step.1, verb: step.0, textHash: "ab",
          reason: step.0 == .failed ? "kotak surat penuh" : nil))
    }
    var row = row
    row.mention.caseState = state
    return row
  }

  private static var unclassified: PendingRow {
    let row = mention(55, "WA", nil, "Tolong saluran depan rumah saya mampet", "Bunut", id: "2211-031")
    return PendingRow(
      mention: row, clock: Deadline(rule: rule("lainnya", 0), due: nil, state: .unclassified), suggestion: .complaint)
  }

  private static func waiting(
    _ id: String, _ title: String, _ state: Deadline.State, clock: Int?, working: Int? = nil, _ agency: String,
    status: Status = .verified
  ) -> PendingRow {
    var row = mention(
      9000, "LAPOR", .complaint, "\(title). Mohon ditindaklanjuti segera.", "Lumbir", id: id, status: status)
    row.number = Int64(id) ?? 0
    row.mention.title = title
    row.mention.agency = agency
    let due = clock.map { now + .minutes(Int64($0)) }
    let deadline = Deadline(
      rule: rule("pengaduan_tidak_berkadar", 14), due: due, state: state, workingMinutesLeft: working ?? clock,
      clockMinutesLeft: clock, steps: steps(due: due))
    let verification = Deadline(rule: rule("verifikasi", 3), due: now - .days(9), state: .met)
    return PendingRow(mention: row, clock: deadline, others: [verification])
  }

  private static func steps(due: Instant?) -> [Deadline.Step] {
    let received = CivilDate(2026, 11, 13)!
    let head: [Deadline.Step] = [
      .received(Instant(rfc3339: "2026-11-13T09:12:00+07:00")!), .skippedWeekend(received.adding(days: 1)),
      .skippedWeekend(received.adding(days: 2)), .counted(received.adding(days: 3), number: 1),
      .skippedHoliday(received.adding(days: 4), .local, name: "Hari Jadi Wanasari"),
      .counted(received.adding(days: 5), number: 2),
    ]
    return head + (due.map { [.due($0)] } ?? [.paused(from: now - .days(2), to: nil)])
  }

  static let consistency = Snapshot.Consistency(
    findings: [deaths, contact, road], statements: 34, agreeing: 31, correctionsToday: 4,
    lastStatement: now - .minutes(12))

  static let deaths = Finding(
    id: "count:s-014:s-016", rule: "count", verdict: .contradiction, severity: .alarm, issue: "Banjir Kali Lumbir",
    subject: "meninggal", place: "Kec. Lumbir",
    sides: [
      side(
        "s-014", "situs", "12", "12 orang meninggal",
        "Sampai pukul 14.00 WIB tercatat 12 orang meninggal di Kecamatan Lumbir. Tim masih mencari dua warga."),
      side(
        "s-016", "IG", "15", "15 orang MD",
        "Update banjir Lumbir per 14.00 WIB: 15 orang MD, 312 mengungsi. Hubungi 112 bila perlu evakuasi."),
    ], since: now - .minutes(12))

  private static let contact = Finding(
    id: "contact:s-017", rule: "contact", verdict: .contradiction, severity: .alarm, subject: "kontak",
    sides: [
      side("s-017", "WA siaran", "0811-555-0112", "0811-555-0112", "Butuh perahu? Hubungi 0811-555-0112 (24 jam).")
    ],
    since: now - .hours(2))

  private static let road = Finding(
    id: "status:s-009:s-012", rule: "status", verdict: .contradiction, severity: .warning, subject: "Jembatan Bunut",
    sides: [
      side(
        "s-009", "radio", "dibuka", "Jembatan Bunut sudah dibuka", "Jembatan Bunut sudah dibuka dua arah sejak siang."),
      side(
        "s-012", "rilis", "ditutup", "Jembatan Bunut masih ditutup",
        "Jembatan Bunut masih ditutup total sampai pemeriksaan selesai."),
    ], since: now - .hours(3))

  private static func side(_ id: String, _ channel: String, _ value: String, _ quote: String, _ text: String)
    -> Finding.Side
  {
    let start = text.unicodeScalars.count(before: quote)
    return Finding.Side(
      statement: id, channel: channel, agency: "Diskominfo", publishedAt: now - .minutes(12),
      asOf: Instant(rfc3339: "2026-11-22T14:00:00+07:00"), value: value,
      quote: Quote(text: quote, start: start, end: start + quote.unicodeScalars.count), text: text)
  }
}

extension String.UnicodeScalarView {
  /// Scalars in front of the first place where `text` stands.
  fileprivate func count(before text: String) -> Int {
    let wanted = Array(text.unicodeScalars)
    let all = Array(self)
    return (0...(all.count - wanted.count)).first { Array(all[$0..<$0 + wanted.count]) == wanted } ?? 0
  }
}
