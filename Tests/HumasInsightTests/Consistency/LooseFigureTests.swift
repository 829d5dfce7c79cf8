import HumasInsight
import HumasModel
import Testing

struct LooseFigureTests {
  private let desk = ConsistencyDesk(registers: Registers(), zone: .wib)

  private func verdicts(_ first: String, _ second: String, at time: String = "09:40") -> [Finding.Verdict] {
    let texts = [("a", first, "09:05"), ("b", second, time)]
    let statements = texts.map { id, text, time in
      Statement(
        id: id, channel: "x", status: .published, publishedAt: Instant(rfc3339: "2026-05-06T\(time):00+07:00"),
        issue: "pelabuhan", text: text + " Info 112.")
    }
    return desk.findings(statements: statements, now: Instant(rfc3339: "2026-05-06T12:00:00+07:00")!).map(\.verdict)
  }

  private let cancelled = "Sampai 09.00 WIB 11 penerbangan dibatalkan karena abu."

  @Test func `numbers of a thing on no list clash where their clauses are told alike`() {
    #expect(
      verdicts(cancelled, "Pembatalan penerbangan karena abu hingga pukul 09.00 WIB berjumlah 17.") == [.contradiction])
  }

  @Test func `two fates of one thing are two numbers`() {
    #expect(verdicts(cancelled, "Sampai 09.00 WIB 23 penerbangan ditunda karena abu.").isEmpty)
  }

  @Test func `one number in two packings is a slip of the unit`() {
    #expect(
      verdicts("Terpal untuk Desa Loa hari ini 450 lembar.", "Terpal untuk Desa Loa hari ini 450 rol.") == [.unit])
  }

  @Test func `a lone price clashes with the word for free`() {
    #expect(
      verdicts(
        "Tes kesehatan korban asap gratis di puskesmas.", "Tes kesehatan korban asap dikenai biaya Rp35.000.")
        == [.contradiction])
  }

  @Test func `a total may stand behind its parts`() {
    #expect(verdicts("Posko Loa menampung 120 jiwa dan Posko Asa 80 jiwa, total 230 jiwa.", "Jalan licin.") == [.contradiction])
  }
}
