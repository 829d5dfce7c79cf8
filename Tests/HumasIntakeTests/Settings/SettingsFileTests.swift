import HumasModel
import Testing

@testable import HumasIntake

@Suite struct SettingsFileTests {
  private func read(_ text: String) throws(SettingsError) -> Settings { try SettingsFile.read(text.utf8).settings }

  private func error(_ text: String) -> SettingsError? {
    do throws(SettingsError) {
      _ = try SettingsFile.read(text.utf8)
      return nil
    } catch {
      return error
    }
  }

  @Test func `an empty file is all defaults`() throws {
    #expect(try read("") == SettingsFile.defaults)
    #expect(try read("# hanya catatan\n") == SettingsFile.defaults)
    #expect(try read("kanal:\ntingkat:\n").channels == SettingsFile.defaults.channels)
  }

  @Test func `the template says the defaults, and nothing unknown`() throws {
    let text = SettingsFile.template(
      agency: SettingsFile.defaults.agency, shortAgency: SettingsFile.defaults.shortAgency)
    let reading = try SettingsFile.read(text.utf8)
    #expect(reading.settings == SettingsFile.defaults)
    #expect(reading.warnings.isEmpty)
  }

  @Test func `the working weeks have 37 and a half and 32 and a half hours`() {
    let length = { (day: WorkingHours.Day) in day.closes - day.opens - (day.breakEnds - day.breakStarts) }
    let week = { (hours: WorkingHours) in 4 * length(hours.ordinary) + length(hours.friday) }
    #expect(week(SettingsFile.defaults.workingHours) == 37 * 60 + 30)
    #expect(week(SettingsFile.defaults.ramadanHours) == 32 * 60 + 30)
  }

  @Test func `what is named replaces its default and leaves the others`() throws {
    let settings = try read(
      """
      instansi: Pemerintah Kota Randupura
      zona: wita
      aturan:
        aspirasi: {jumlah: 7}
        tanggap_darurat: {jumlah: 30, satuan: menit, dasar: "SOP posko"}
      kanal:
        - {nama: x, milik_sendiri: ya}
      sumber:
        - {nama: Posko, tiap_menit: 30}
      kata_status: {"Sudah Dijawab": ditanggapi}
      """)
    #expect(settings.agency == "Pemerintah Kota Randupura")
    #expect(settings.shortAgency == "Pemerintah Kota Randupura")
    #expect(settings.zone == .wita)
    #expect(settings.rules.count == SettingsFile.defaults.rules.count + 1)
    #expect(settings.rules.first { $0.id == "aspirasi" }?.amount == 7)
    #expect(settings.rules.first { $0.id == "aspirasi" }?.basis == "paparan PermenPANRB 62/2018")
    #expect(
      settings.rules.last == ClockRule(id: "tanggap_darurat", amount: 30, unit: .clockMinutes, basis: "SOP posko"))
    #expect(settings.channels.first { $0.name == "x" }?.isOwn == true)
    #expect(settings.sources.map(\.name) == ["lapor", "posko"])
    #expect(settings.sources.map(\.zone) == [nil, .wita])
    #expect(settings.statusWords == ["sudah dijawab": "ditanggapi"])
  }

  @Test func `a wrong value names its key, its line and what may stand there`() {
    let wrong = error("instansi: X\nzona: WIBB\n")
    #expect(wrong?.line == 2)
    #expect(wrong?.key == "zona")
    #expect(wrong?.problem == #"zona: "WIBB" (WIB, WITA, WIT)"#)
    #expect(error("tingkat:\n  awas: {sebutan: banyak}\n")?.key == "tingkat.awas.sebutan")
    #expect(error("jam_kerja:\n  jumat: {buka: \"17.00\"}\n")?.key == "jam_kerja.jumat")
    #expect(error("kata_status:\n  a: b\n")?.line == 2)
    #expect(error("aturan: 5\n")?.key == "aturan")
  }

  @Test func `broken YAML is told with its line`() {
    let broken = error("instansi: X\nkanal: [a, b\nzona: WIB\n")
    #expect(broken?.line == 3)
    #expect(broken?.key == "")
    #expect(broken?.problem.isEmpty == false)
  }

  @Test func `a misspelt key is a warning, not an error`() throws {
    let reading = try SettingsFile.read("zoan: WIT\nkanal:\n  - {nama: X, milik: ya}\n".utf8)
    #expect(reading.warnings.map(\.key) == ["zoan", "kanal[1].milik"])
    #expect(reading.warnings.map(\.line) == [1, 3])
  }
}
