import HumasModel
import Testing

@testable import Scenario

@Suite struct LaporExportTests {
  private let exports = Flood.operations.filter { $0.change.path == LaporExport.path }

  private func table(_ operation: Operation) -> [[String]] {
    let table = DelimitedTable(operation.change.bytes[...])
    return [table.header] + table.rows.map(\.fields)
  }

  private func reports(_ operation: Operation) throws -> [[String: String]] {
    let rows = table(operation)
    let header = try #require(rows.first { $0.contains("Tracking ID") })
    return rows.drop { !$0.contains("Tracking ID") }.dropFirst().map {
      Dictionary(uniqueKeysWithValues: zip(header, $0))
    }
  }

  private func id(_ report: [String: String]) -> String { String(report["Tracking ID", default: ""].prefix(7)) }

  @Test func `it is sent again each morning and noon, except on the second morning`() {
    #expect(exports.map { Flood.hours(of: $0) } == [0, 5.5, 23.5, 47.5, 53.5])
  }

  @Test func `every row has as many fields as the header`() {
    for export in exports {
      let rows = table(export)
      #expect(rows.allSatisfy { $0.count == LaporExport.header.count })
      #expect(rows.firstIndex { $0.contains("Tracking ID") } == 10)
    }
  }

  @Test func `no report is lost from one export to the next`() throws {
    for (earlier, later) in zip(exports, exports.dropFirst()) {
      let before = Set(try reports(earlier).map(id))
      let after = Set(try reports(later).map(id))
      #expect(before.isSubset(of: after) && after.count > before.count)
    }
  }

  @Test func `states change between exports`() throws {
    let first = Dictionary(uniqueKeysWithValues: try reports(exports[0]).map { (id($0), $0["Status Laporan"]) })
    let last = try reports(try #require(exports.last))
    #expect(last.contains { report in first[id(report)].map { $0 != report["Status Laporan"] } ?? false })
  }

  @Test func `it carries the traps of the real export`() throws {
    let all = try reports(try #require(exports.last))
    #expect(all.contains { $0["Tracking ID", default: ""].hasSuffix(".0") })
    #expect(all.contains { $0["Isi Laporan Awal", default: ""].contains("\n") })
    #expect(all.contains { $0["Tipe Laporan"] == "Rahasia" })
    #expect(all.contains { $0["Tipe Laporan"] == "Anonim|Rahasia" })
    #expect(Set(all.compactMap { $0["Status Laporan"] }).count >= 7)
    let unclassified = all.filter { $0["Klasifikasi Laporan"] == "-" }.count
    #expect((13...32).contains(unclassified * 100 / all.count))
  }

  @Test func `months are written in two languages and times in UTC`() throws {
    let report = LaporReport(
      id: 3, received: try #require(Instant(rfc3339: "2026-08-06T03:00:00+07:00")), topic: .road,
      village: Village.all[0], reporter: "Bu Warti", title: "t", text: "isi", steps: LaporCourse.neglected)
    var other = report
    other.id = 4
    let moment = try #require(Instant(rfc3339: "2026-08-07T08:00:00+07:00"))
    let bytes = LaporExport(moment: moment, zone: .wib).bytes(of: [report, other])
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("3,5 Agu 2026,20:00:00,Bu Warti,-,"))
    #expect(text.contains("4,5 Aug 2026,20:00:00,Bu Warti,-,"))
    #expect(text.contains(",Terverifikasi,"))
  }

  @Test func `one deadline is long broken and one ends on the first working day`() throws {
    let first = try reports(exports[0])
    let pothole = try #require(first.first { $0["Judul Laporan"] == "Lubang di tanjakan Bunut Kulon" })
    #expect(pothole["Status Laporan"] == "Terverifikasi")
    #expect(["19 Oct 2026", "19 Okt 2026"].contains(pothole["Tanggal Laporan Masuk"]))
    // Five working days after Monday the 16th is Monday the 23rd, the first working day of a story that begins on a
    // Sunday.
    let tanks = try #require(first.first { $0["Judul Laporan"] == "Jadwal tangki air kemarau" })
    #expect(tanks["Tanggal Laporan Masuk"] == "16 Nov 2026")
  }
}
