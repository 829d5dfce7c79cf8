import HumasInsight
import HumasModel
import Testing

@Suite struct LatestFigureTests {
  private let now = TallyFixture.now

  private func claim(
    _ metric: String, _ low: Double, _ high: Double? = nil, asOf: String? = nil, isIncrement: Bool = false,
    isDisowned: Bool = false
  ) -> Claim {
    Claim(
      metric: metric, value: .quantity(low: low, high: high ?? low, unit: "jiwa"),
      asOf: asOf.map { OfficeFixture.wall($0) },
      isIncrement: isIncrement, isDisowned: isDisowned, quote: Quote(text: "", start: 0, end: 0))
  }

  private func figure(
    _ claims: [Claim], status: StatementStatus = .published, facts: [Fact] = []
  ) -> Snapshot.Figure? {
    let statement = Statement(
      id: "s1", channel: "situs", agency: "BPBD", status: status, publishedAt: OfficeFixture.wall("2026-11-22 12:00"),
      text: "")
    return LatestFigure.of(facts: facts, statements: [statement], claims: { _ in claims }, now: now)
  }

  @Test func `the youngest by as-of is given with its agency and source`() {
    let found = figure([
      claim("mengungsi", 1284, asOf: "2026-11-22 11:00"), claim("hilang", 2, asOf: "2026-11-22 10:00"),
    ])
    #expect(
      found
        == Snapshot.Figure(
          metric: "mengungsi", value: "1284", agency: "BPBD", asOf: OfficeFixture.wall("2026-11-22 11:00"),
          source: "s1"))
  }

  @Test func `of equally young figures the gravest is given`() {
    #expect(figure([claim("mengungsi", 40), claim("meninggal", 3), claim("rumah_rusak", 9)])?.metric == "meninggal")
  }

  @Test func `sizes, money and other measures are no news`() {
    #expect(figure([claim("ukuran:tinggi", 210), claim("mengungsi", 40)])?.metric == "mengungsi")
    #expect(figure([claim("ukuran:tinggi", 210)]) == nil)
  }

  @Test func `a younger registered fact comes first`() {
    let fact = Fact(
      id: "f7", metric: "meninggal", value: "4", unit: "jiwa", asOf: OfficeFixture.wall("2026-11-22 13:00"),
      source: "RSUD")
    let found = figure([claim("meninggal", 3)], facts: [fact])
    #expect(found?.value == "4" && found?.source == "fakta:f7" && found?.agency == "RSUD")
  }

  @Test func `a registered state is no figure`() {
    let fact = Fact(id: "f8", metric: "status jalan", value: "ditutup", asOf: OfficeFixture.wall("2026-11-22 13:00"))
    #expect(figure([], facts: [fact]) == nil)
  }

  @Test func `drafts, increments, denials and the future are not said`() {
    #expect(figure([claim("meninggal", 3)], status: .draft) == nil)
    #expect(figure([claim("meninggal", 3, isIncrement: true), claim("meninggal", 9, isDisowned: true)]) == nil)
    #expect(figure([claim("meninggal", 3, asOf: "2026-11-22 15:00")]) == nil)
  }

  @Test(arguments: [
    (100.0, 120.0, "100–120"), (100, .infinity, "≥ 100"), (-Double.infinity, 50, "≤ 50"),
    (1.5, 1.5, "1,5"),
  ])
  func `ranges are written as ranges`(low: Double, high: Double, text: String) {
    #expect(figure([claim("mengungsi", low, high)])?.value == text)
  }
}
