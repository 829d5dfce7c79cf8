import HumasInsight
import HumasModel
import Testing

@Suite struct SilenceDeskTests {
  private let now = TallyFixture.now
  private let loudSince = OfficeFixture.wall("2026-11-22 13:30")
  private let desk = SilenceDesk(
    settings: OfficeFixture.settings(),
    grouper: IssueGrouper(
      watched: [WatchedIssue(name: "Air Bersih", phrases: ["PDAM", "air bersih"])], keyPhrase: { _ in nil }))

  private func row(_ name: String, basis: IssueRow.Basis = .watched, loud: Bool = true) -> IssueRow {
    let reason = LevelReason(
      observed: 9, expected: 0.5, ratio: 18, p: 0, daysKnown: 28, level: loud ? .waspada : .normal,
      loudSince: loud ? loudSince : nil)
    return IssueRow(id: 1, name: name, level: reason.level, basis: basis, mentions: 9, reason: reason)
  }

  private func statement(
    at published: String?, status: StatementStatus = .published, issue: String? = nil, title: String? = nil,
    text: String = "Kami sedang bekerja."
  ) -> Statement {
    Statement(
      id: "s1", channel: "situs", status: status, publishedAt: published.map { OfficeFixture.wall($0) }, issue: issue,
      title: title, text: text)
  }

  private func judged(_ row: IssueRow, _ statements: Statement...) -> IssueRow {
    desk.rows([row], statements: statements, now: now)[0]
  }

  @Test func `a loud issue without a statement is silent since it became loud`() {
    let row = judged(row("Air Bersih"))
    #expect(row.silentSince == loudSince)
    #expect(row.lastStatement == nil)
    #expect(desk.holdingDeadline(of: row) == OfficeFixture.wall("2026-11-22 13:45"))
  }

  @Test func `a quiet issue is not silent`() {
    #expect(judged(row("Air Bersih", loud: false)).silentSince == nil)
  }

  @Test func `a statement since it became loud breaks the silence, one before does not`() {
    let after = judged(row("Air Bersih"), statement(at: "2026-11-22 13:30", issue: "AIR  bersih"))
    #expect(after.silentSince == nil && after.lastStatement == loudSince)
    let before = judged(row("Air Bersih"), statement(at: "2026-11-22 13:29", issue: "Air Bersih"))
    #expect(before.silentSince == loudSince && before.lastStatement == OfficeFixture.wall("2026-11-22 13:29"))
  }

  @Test(arguments: [StatementStatus.draft, .approved, .withdrawn])
  func `what the public cannot read breaks no silence`(_ status: StatementStatus) {
    #expect(
      judged(row("Air Bersih"), statement(at: "2026-11-22 13:50", status: status, issue: "Air Bersih")).silentSince
        != nil)
  }

  @Test func `a correction is public`() {
    #expect(
      judged(row("Air Bersih"), statement(at: "2026-11-22 13:50", status: .correction, issue: "Air Bersih")).silentSince
        == nil)
  }

  @Test func `a statement of the future or of an unknown time breaks no silence`() {
    #expect(judged(row("Air Bersih"), statement(at: "2026-11-22 14:04", issue: "Air Bersih")).silentSince != nil)
    #expect(judged(row("Air Bersih"), statement(at: nil, issue: "Air Bersih")).silentSince != nil)
  }

  @Test func `a watched phrase in the words is enough`() {
    #expect(
      judged(row("Air Bersih"), statement(at: "2026-11-22 13:50", text: "Layanan PDAM pulih pukul 16.00.")).silentSince
        == nil)
  }

  @Test func `the name of the issue in title or text is enough`() {
    let spoken = statement(at: "2026-11-22 13:50", title: "Jembatan Bunut ditutup sementara")
    #expect(judged(row("jembatan bunut", basis: .phrase), spoken).silentSince == nil)
  }

  @Test func `a statement on another issue breaks no silence`() {
    let other = statement(at: "2026-11-22 13:50", issue: "Jalan", text: "Jalan utama dibuka dua arah.")
    #expect(judged(row("Air Bersih"), other).silentSince == loudSince)
  }

  @Test func `mentions without a topic are nothing to speak about`() {
    #expect(judged(row("Lain-lain", basis: .ungrouped)).silentSince == nil)
  }
}
