import HumasInsight
import HumasModel
import Testing

struct LedgerTests {
  private let now = Instant(rfc3339: "2026-03-04T18:00:00+07:00")!
  private let desk = ConsistencyDesk(registers: Registers(), zone: .wib)

  private func statement(_ id: String, _ text: String, at time: String) -> Statement {
    Statement(
      id: id, channel: "situs", publishedAt: Instant(rfc3339: "2026-03-04T\(time):00+07:00"), issue: "banjir",
      text: text)
  }

  private var day: [Statement] {
    [
      statement("a", "Per 09.00 WIB 12 orang meninggal di Kecamatan Wetan. Duka cita kami, 112.", at: "09:10"),
      statement("b", "Per 12.00 WIB 15 orang meninggal di Kecamatan Wetan. Duka cita kami, 112.", at: "12:10"),
      statement("c", "Per 15.00 WIB 40 orang meninggal di Kecamatan Kulon. Duka cita kami, 112.", at: "15:10"),
    ]
  }

  @Test func `a table holds what was said of one metric at one place, oldest moment first`() {
    let tables = desk.ledger(statements: day, now: now).figureTables(of: "banjir")
    #expect(tables.map(\.place) == ["kulon", "wetan"])
    #expect(tables.map { $0.rows.map(\.value) } == [["40"], ["12", "15"]])
    #expect(tables[1].rows.map(\.statement) == ["a", "b"])
    #expect(tables[1].metric == "meninggal")
  }

  @Test func `a rise is a revision, and another place cannot be compared`() {
    let ledger = desk.ledger(statements: day, now: now)
    let relations = ledger.relations(besides: desk.findings(in: ledger))
    #expect(relations.map(\.kind) == [.revision, .cannotCompare])
    #expect(relations[0].sides.map(\.value) == ["12", "15"])
  }

  @Test func `what a finding names is no benign relation`() {
    let clash = [day[0], statement("d", "Per 09.00 WIB 21 orang meninggal di Kecamatan Wetan. 112.", at: "09:20")]
    let ledger = desk.ledger(statements: clash, now: now)
    let findings = desk.findings(in: ledger)
    #expect(findings.count == 1)
    #expect(ledger.relations(besides: findings).isEmpty)
  }
}
