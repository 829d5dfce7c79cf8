import HumasModel
import Testing

@testable import HumasIntake

@Suite struct DirectoryTemplateTests {
  private let files = DirectoryTemplate.files(agency: "Pemerintah Kabupaten Wanasari", shortAgency: "Kab. Wanasari")

  @Test func `every register is readable and holds no invented fact`() {
    for file in files where file.path.hasPrefix("acuan/") && file.path.hasSuffix(".csv") {
      let (registers, rejects) = RegisterFile.registers(in: Array(file.text.utf8), path: file.path, settings: settings)
      #expect(rejects.isEmpty, "\(file.path)")
      if file.path == "acuan/libur.csv" {
        #expect(registers.holidays.count == 193)
      } else {
        #expect(registers == Registers(), "\(file.path)")
      }
    }
  }

  @Test func `the calendar tells holidays from joint leave`() {
    let text = files.first { $0.path == "acuan/libur.csv" }?.text ?? ""
    let days = RegisterFile.registers(in: Array(text.utf8), path: "acuan/libur.csv", settings: settings).registers
      .holidays
    let in2026 = days.filter { $0.date.year == 2026 }
    #expect(in2026.filter { $0.kind == .national }.count == 17)
    #expect(in2026.filter { $0.kind == .jointLeave }.count == 8)
    #expect(days.first { $0.date == CivilDate(2026, 12, 24) }?.kind == .jointLeave)
    #expect(Set(days.map(\.date.year)) == Set(2020...2027))
  }

  @Test func `a note in each folder says what belongs there, and is no input`() {
    let notes = files.filter { $0.path.hasSuffix("BACA-DULU.txt") }
    #expect(notes.map(\.path) == DirectoryTemplate.folders.map { "\($0)/BACA-DULU.txt" })
    #expect(FolderWalk.isIgnored("BACA-DULU.txt"))
  }
}
