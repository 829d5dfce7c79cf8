import HumasModel
import Testing

@testable import HumasIntake

@Suite struct StatementFileTests {
  private func read(_ text: String, at path: String = "pernyataan/w-001.md") -> Reading {
    HumasIntakeTests.read(text, with: StatementFile(), at: path)
  }

  @Test func `front matter says who, where and when`() {
    let statement = read(
      """
      ---
      id: s-12
      channel: situs
      agency: "BPBD Kabupaten Wanasari"
      status: terbit
      published_at: 2026-11-22T14:05:00+07:00
      as_of: 2026-11-22 14:00
      issue: banjir
      supersedes: s-11
      title: "Perkembangan banjir"
      nada: tenang
      ---

      12 orang meninggal per 14.00 WIB.

      Posko: 0811-555-0101

      """
    ).statements.first
    #expect(statement?.id == "s-12")
    #expect(statement?.channel == "situs")
    #expect(statement?.status == .published)
    #expect(statement?.publishedAt == Instant(rfc3339: "2026-11-22T07:05:00Z"))
    #expect(statement?.asOf == Instant(rfc3339: "2026-11-22T07:00:00Z"))
    #expect(statement?.supersedes == "s-11")
    #expect(statement?.text == "12 orang meninggal per 14.00 WIB.\n\nPosko: 0811-555-0101")
    #expect(statement?.extra == #"{"nada":"tenang"}"#)
  }

  @Test func `without a head it is a draft under the name of its file`() {
    let statement = read("Air akan pulih besok.\n", at: "pernyataan/air/pulih.txt").statements.first
    #expect(statement?.id == "pulih")
    #expect(statement?.status == .draft)
    #expect(statement?.publishedAt == nil)
    #expect(statement?.text == "Air akan pulih besok.")
  }

  @Test func `an unknown state is a draft, its word kept`() {
    let statement = read("---\nstatus: siap tayang\n---\nx\n").statements.first
    #expect(statement?.status == .draft)
    #expect(statement?.extra == #"{"status_asli":"siap tayang"}"#)
  }

  @Test func `what cannot be read is rejected with its reason`() {
    #expect(read("---\nid: [a\n---\nx\n").reasons == [.frontMatter])
    #expect(read("---\n- a\n---\nx\n").reasons == [.frontMatter])
    #expect(read("---\nid: a\n---\n  \n").reasons == [.missingText])
    #expect(read("---\npublished_at: tadi pagi\n---\nx\n").rejects.map(\.detail) == ["published_at"])
    #expect(read("a\u{0}b").reasons == [.controlBytes])
  }

  @Test func `a head nested without end is rejected, not followed`() {
    #expect(read("---\na: " + String(repeating: "[", count: 100_000) + "\n---\nx\n").reasons == [.frontMatter])
  }
}
