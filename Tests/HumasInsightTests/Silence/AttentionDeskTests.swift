import HumasInsight
import HumasModel
import Testing

@Suite struct AttentionDeskTests {
  private let now = TallyFixture.now
  private let desk = AttentionDesk(
    silence: SilenceDesk(
      settings: OfficeFixture.settings(), grouper: IssueGrouper(watched: [], keyPhrase: { _ in nil })))

  private func row(_ name: String, _ level: Level, id: Int64 = 1, lastHour: Int = 9, silent: String? = nil) -> IssueRow
  {
    IssueRow(
      id: id, name: name, level: level, basis: .phrase, mentions: 9, lastHour: lastHour,
      silentSince: silent.map { OfficeFixture.wall($0) })
  }

  private func attention(_ rows: [IssueRow], response: String? = nil) -> Snapshot.Attention {
    let next = response.map { Snapshot.NextBreak(kind: .response("LAPOR 1"), due: OfficeFixture.wall($0)) }
    return desk.attention(rows: rows, nextResponse: next, lastHour: 12, hourBefore: 5, figure: nil, now: now)
  }

  @Test func `the loudest issue gives the level`() {
    let attention = attention([row("a", .waspada), row("b", .siaga), row("c", .siaga, id: 2, lastHour: 30)])
    #expect(attention.level == .siaga)
    #expect(attention.levelIssue?.name == "c")
    #expect(attention.lastHour == 12 && attention.hourBefore == 5)
  }

  @Test func `a calm desk has no issue to point at`() {
    let attention = attention([row("a", .normal)])
    #expect(attention.level == .normal)
    #expect(attention.levelIssue == nil && attention.next == nil && attention.silent == nil)
  }

  @Test func `the holding statement breaks before the case`() {
    let attention = attention([row("a", .waspada, silent: "2026-11-22 13:55")], response: "2026-11-22 16:00")
    #expect(attention.next == .init(kind: .holdingStatement("a"), due: OfficeFixture.wall("2026-11-22 14:10")))
  }

  @Test func `what has broken is not what breaks next`() {
    let attention = attention([row("a", .waspada, silent: "2026-11-22 12:00")], response: "2026-11-22 16:00")
    #expect(attention.next?.kind == .response("LAPOR 1"))
    #expect(attention.silent?.name == "a")
  }

  @Test func `the graver silence is named, and of equals the longer`() {
    let rows = [
      row("a", .waspada, silent: "2026-11-22 09:00"), row("b", .siaga, silent: "2026-11-22 13:50"),
      row("c", .siaga, silent: "2026-11-22 13:00"),
    ]
    #expect(attention(rows).silent?.name == "c")
  }

  @Test func `an issue is new that began within the hour and has more than a lone remark`() {
    func issue(_ mentions: Int, first: String?, basis: IssueRow.Basis = .phrase) -> IssueRow {
      IssueRow(
        id: 1, name: "a", level: .normal, basis: basis, mentions: mentions, first: first.map { OfficeFixture.wall($0) })
    }
    let rows = [
      issue(3, first: "2026-11-22 13:10"), issue(2, first: "2026-11-22 13:10"), issue(9, first: "2026-11-22 12:00"),
      issue(9, first: nil), issue(9, first: "2026-11-22 13:10", basis: .ungrouped),
    ]
    #expect(attention(rows).newIssues == 1)
  }
}
