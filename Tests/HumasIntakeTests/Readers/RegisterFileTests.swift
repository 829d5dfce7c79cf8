import HumasModel
import Testing

@testable import HumasIntake

@Suite struct RegisterFileTests {
  private func registers(_ text: String, at path: String) -> (registers: Registers, rejects: [Reject]) {
    RegisterFile.registers(in: Array(text.utf8), path: path, settings: settings)
  }

  @Test func `facts keep their place and time`() {
    let text = """
      # catatan, dengan koma
      id,isu,ukuran,nilai,satuan,tempat,per,sumber
      f-1,banjir,meninggal,12,orang,Kab. Wanasari,2026-11-22T14:00:00+07:00,BPBD
      f-2,banjir,,12,orang,,,
      f-3,banjir,mengungsi,40,jiwa,,kemarin,
      """
    let (found, rejects) = registers(text, at: "acuan/fakta.csv")
    #expect(found.facts.map(\.id) == ["f-1"])
    #expect(found.facts.first?.asOf == Instant(rfc3339: "2026-11-22T07:00:00Z"))
    #expect(rejects.map(\.reason) == [.badRegister, .badTime])
    #expect(rejects.map(\.detail) == ["ukuran", "per"])
    #expect(rejects.map(\.provenance.line) == [4, 5])
  }

  @Test func `the same may be written in YAML`() {
    let found = registers(
      """
      - nama: Air bersih
        frasa: [air bersih, pdam]
        kecuali: [air mata]
        sensitif: ya
      - nama: Jembatan Bunut
      """, at: "acuan/isu.yaml")
    #expect(found.rejects.isEmpty)
    #expect(
      found.registers.watched == [
        WatchedIssue(name: "Air bersih", phrases: ["air bersih", "pdam"], exclusions: ["air mata"], isSensitive: true),
        WatchedIssue(name: "Jembatan Bunut", phrases: ["jembatan bunut"]),
      ])
    #expect(registers("- [a\n", at: "acuan/isu.yaml").rejects.map(\.reason) == [.badRegister])
  }

  @Test func `places, holidays, contacts and hoaxes are read by their columns`() {
    #expect(
      registers("nama,tingkat,induk,alias\nLoji,Desa,Bunut,Dusun Loji|Loji Lor\n", at: "acuan/tempat.csv").registers
        .places
        == [Place(name: "Loji", level: .village, parent: "Bunut", aliases: ["Dusun Loji", "Loji Lor"])])
    #expect(
      registers("tanggal;jenis;nama\n24 Des 2026;cuti_bersama;Natal\n", at: "acuan/libur.csv").registers.holidays.map(
        \.kind)
        == [.jointLeave])
    #expect(
      registers("layanan,nilai\nPosko,0811-555-0101\n", at: "acuan/kontak.csv").registers.contacts
        == [Contact(service: "Posko", value: "0811-555-0101")])
    #expect(
      registers("id,klaim\nh-1,Tanggul jebol\n", at: "acuan/hoaks.csv").registers.hoaxes.map(\.verdict) == ["hoaks"])
  }

  @Test func `a register that nobody reads yet is passed over`() {
    #expect(registers("apa,saja\n1,2\n", at: "acuan/sop.csv").rejects.isEmpty)
  }

  @Test func `as a reader it hands on what has a history`() {
    let reading = read("layanan,nilai\nPosko,0811-555-0101\n,\n", with: RegisterFile(), at: "acuan/kontak.csv")
    #expect(reading.records.map(\.entry) == [.contact(Contact(service: "Posko", value: "0811-555-0101"))])
    #expect(reading.consumedBytes == 36)
  }
}
