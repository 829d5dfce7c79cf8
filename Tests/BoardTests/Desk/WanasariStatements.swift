import Board
import HumasModel

extension Wanasari {
  /// The crisis, with all that the desk knows of what was said.
  static func spoken() -> Snapshot {
    var snapshot = crisis()
    snapshot.consistency.papers = papers
    snapshot.consistency.promises = promises
    snapshot.consistency.hoaxes = hoaxes
    snapshot.consistency.ledger = [figures]
    snapshot.consistency.plan = plan
    snapshot.consistency.drafts = ["d-003"]
    snapshot.consistency.marks = [
      deaths.id: FindingMark(standing: .acknowledged, operatorName: "Rini", at: now - .minutes(4))
    ]
    return snapshot
  }

  private static let papers = [
    paper("d-003", "situs", .draft, "Ralat: korban banjir", "Yang benar 15 orang meninggal, menurut BPBD.", Approval(.awaited)),
    paper(
      "s-016", "IG", .published, nil, "Update banjir Lumbir per 14.00 WIB: 15 orang MD, 312 mengungsi.",
      Approval(
        .departs, by: "Budi", at: now - .minutes(30),
        difference: [
          TextRun(.same, "Update banjir Lumbir per 14.00 WIB:"), TextRun(.removed, "12 orang"),
          TextRun(.added, "15 orang"), TextRun(.same, "MD, 312 mengungsi."),
        ])),
    paper(
      "s-014", "situs", .published, "Banjir Lumbir", "Sampai pukul 14.00 WIB tercatat 12 orang meninggal.",
      Approval(.published, by: "Rini", at: now - .minutes(15)),
      channels: [
        ChannelSight(channel: "situs", state: .current, observedAt: now - .minutes(5)),
        ChannelSight(channel: "radio", state: .old, observedAt: now - .minutes(2)),
        ChannelSight(channel: "WA siaran", state: .unobserved),
      ]),
  ]

  private static let promises = [
    PromiseRow(
      id: "p1", statement: "s-010", channel: "rilis", issue: "Air bersih",
      quote: Quote(text: "mengalir pukul 13.00 WIB", start: 11, end: 35),
      text: "Air bersih mengalir pukul 13.00 WIB hari ini.", madeAt: now - .hours(4), due: now - .minutes(65), state: .overdue),
    PromiseRow(
      id: "p2", statement: "s-014", channel: "situs", issue: "Banjir Kali Lumbir",
      quote: Quote(text: "Kabar berikutnya pukul 16.00 WIB", start: 0, end: 32),
      text: "Kabar berikutnya pukul 16.00 WIB.", madeAt: now - .hours(1), due: now + .minutes(115), state: .running),
  ]

  private static let hoaxes = [
    HoaxRow(
      hoax: Hoax(
        id: "h1", claim: "Tanggul Lumbir jebol lagi malam ini", verdict: "hoaks", registeredAt: now - .hours(3),
        evidence: "Foto petugas di tanggul, 11.20 WIB"),
      sightings: 96, assertions: 71, firstSeen: now - .hours(5), lastSeen: now - .minutes(6), clarifiedAt: now - .hours(2),
      clarifiedBy: "s-008", before: 70, after: 26,
      hours: Array(repeating: 0, count: 18) + [4, 18, 30, 18, 16, 10])
  ]

  private static let figures = LedgerLine(
    issue: "Banjir Kali Lumbir", subject: "meninggal", place: "Lumbir",
    entries: [
      entry("15 orang", 5, "s-016", "IG"), entry("12 orang", 5, "s-014", "situs"), entry("9 orang", 125, "s-007", "rilis"),
    ])

  private static let plan = [
    PlanRow(
      message: KeyMessage(
        issue: "Banjir Kali Lumbir", objective: "warga selamat", audience: "warga bantaran",
        message: "Rebus air sebelum diminum", channels: ["situs", "radio"]),
      deliveries: [
        PlanRow.Delivery(
          statement: "s-007", channel: "situs", publishedAt: now - .hours(2), quote: "Mohon rebus air sebelum diminum.")
      ]),
    PlanRow(message: KeyMessage(message: "Hubungi 112 bila perlu evakuasi")),
  ]

  private static func entry(_ value: String, _ minutes: Int64, _ id: String, _ channel: String) -> LedgerLine.Entry {
    LedgerLine.Entry(
      value: value, asOf: now - .minutes(minutes), publishedAt: now - .minutes(minutes - 3), statement: id, channel: channel,
      agency: nil, quote: "\(value) meninggal")
  }

  private static func paper(
    _ id: String, _ channel: String, _ status: StatementStatus, _ title: String?, _ text: String, _ approval: Approval,
    channels: [ChannelSight] = []
  ) -> StatementRow {
    StatementRow(
      statement: Statement(
        id: id, channel: channel, agency: "Diskominfo", speaker: "Kepala Diskominfo", status: status,
        publishedAt: status == .draft ? nil : now - .minutes(12), issue: "Banjir Kali Lumbir", title: title, text: text),
      textHash: "hash-\(id)", seen: now - .minutes(1), provenance: Provenance(path: "pernyataan/\(id).md", byte: 0, line: 1),
      approval: approval, channels: channels)
  }
}
