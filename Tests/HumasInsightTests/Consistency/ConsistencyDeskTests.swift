import HumasInsight
import HumasModel
import Testing

struct ConsistencyDeskTests {
  private let now = Instant(rfc3339: "2026-03-04T16:00:00+07:00")!
  private let desk = ConsistencyDesk(registers: Registers(), zone: .wib)

  private func statement(
    _ id: String, _ text: String, at time: String = "14:10", status: StatementStatus = .published,
    issue: String? = "banjir"
  ) -> Statement {
    Statement(
      id: id, channel: "situs", status: status, publishedAt: Instant(rfc3339: "2026-03-04T\(time):00+07:00"),
      issue: issue,
      text: text)
  }

  private var twelve: Statement { statement("a", "Per 14.00 WIB 12 orang meninggal. Duka cita kami.") }
  private var fifteen: Statement { statement("b", "Data pukul 14.00 WIB: 15 orang MD. Duka cita kami.", at: "14:20") }

  @Test func `a clash shows both sides with their words, values and moment`() throws {
    let finding = try #require(desk.findings(statements: [fifteen, twelve], now: now).first)
    #expect(finding.verdict == .contradiction)
    #expect(finding.severity == .alarm)
    #expect(finding.subject == "meninggal")
    #expect(finding.sides.map(\.statement) == ["a", "b"])
    #expect(finding.sides.map(\.quote.text) == ["12 orang meninggal", "15 orang MD"])
    #expect(finding.sides.map(\.value) == ["12", "15"])
    #expect(finding.sides.allSatisfy { $0.asOf == Instant(rfc3339: "2026-03-04T14:00:00+07:00") })
    #expect(finding.since == fifteen.publishedAt)
  }

  @Test func `a finding keeps its identity when other statements come`() {
    let alone = desk.findings(statements: [twelve, fifteen], now: now)
    let further = statement("c", "Jembatan Bunut ditutup total. Lewat Jalan Lingkar.", at: "15:00")
    let together = desk.findings(statements: [further, fifteen, twelve], now: now)
    #expect(alone.map(\.id) == together.map(\.id))
  }

  @Test func `withdrawn statements are held against nobody`() {
    let withdrawn = statement("a", twelve.text, status: .withdrawn)
    #expect(desk.findings(statements: [withdrawn, fifteen], now: now).filter { $0.rule == "count" }.isEmpty)
  }

  @Test func `drafts are compared like published texts`() {
    let draft = statement("d", fifteen.text, at: "14:30", status: .draft)
    let ledger = desk.ledger(statements: [twelve], now: now)
    #expect(desk.findings(about: draft, in: ledger).map(\.verdict) == [.contradiction])
  }

  @Test func `statements of two issues never meet`() {
    let elsewhere = statement("b", fifteen.text, issue: "gempa")
    #expect(desk.findings(statements: [twelve, elsewhere], now: now).isEmpty)
  }

  @Test func `a ledger made from an earlier one is the same ledger`() {
    let first = desk.ledger(statements: [twelve], now: now)
    let second = desk.ledger(statements: [twelve, fifteen], now: now, reusing: first)
    #expect(desk.findings(in: second) == desk.findings(statements: [twelve, fifteen], now: now))
  }

  @Test func `a registered fact of the same moment outweighs the statement`() {
    let fact = Fact(
      id: "f1", metric: "meninggal", value: "15", unit: "orang", asOf: Instant(rfc3339: "2026-03-04T14:00:00+07:00"))
    let desk = ConsistencyDesk(registers: Registers(facts: [fact]), zone: .wib)
    let findings = desk.findings(statements: [twelve], now: now)
    #expect(findings.map { $0.sides.map(\.statement) } == [["a", "fakta:f1"]])
  }

  @Test func `empty, strange and endless texts are read without harm`() {
    let texts = [
      "", "\n\n", "12", "....", "((((", "Rp", "per", "dua", "💧", String(repeating: "12 orang meninggal, ", count: 100),
    ]
    let statements = texts.enumerated().map { statement("s\($0.offset)", $0.element) }
    _ = desk.findings(statements: statements, now: now)
  }
}
