import HumasModel
import Testing

@testable import Scenario

@Suite struct StoryFactTests {
  private func statement(_ id: String) throws -> String {
    let operation = try #require(Flood.operations.first { $0.change.path == "pernyataan/\(id).md" })
    return String(decoding: operation.change.bytes, as: UTF8.self)
  }

  @Test func `site and Instagram name different deaths for the same hour`() throws {
    let site = try statement("w-009")
    let instagram = try statement("w-010")
    #expect(site.contains("as_of: 2026-11-22T11:00:00+07:00") && site.contains("12 orang meninggal"))
    #expect(instagram.contains("as_of: 2026-11-22T11:00:00+07:00") && instagram.contains("15 orang meninggal"))
  }

  @Test func `the wrong figure is corrected in words and by reference`() throws {
    let correction = try statement("w-015")
    #expect(correction.contains("status: ralat") && correction.contains("corrects: w-010"))
    #expect(correction.contains("Ralat: jumlah meninggal per 11.00 WIB adalah 12 orang"))
  }

  @Test func `a later rise carries a later hour`() throws {
    #expect(try statement("w-017").contains("per 14.00 WIB: 15 orang meninggal"))
  }

  @Test func `the bridge is open and closed within a quarter of an hour`() throws {
    let told = Flood.operations(on: "pernyataan/", hours: 0...0.6).map {
      String(decoding: $0.change.bytes, as: UTF8.self)
    }
    #expect(told.contains { $0.contains("Jembatan Bunut dibuka dua arah") })
    #expect(told.contains { $0.contains("Jembatan Bunut masih ditutup total") })
  }

  @Test func `a published number stands in no register`() throws {
    #expect(try statement("w-006").contains("0811-555-0112"))
    #expect(!ContactRegister.contacts.contains { $0.number == "0811-555-0112" })
  }

  @Test func `clean water is loud for hours before anybody speaks of it`() throws {
    let loud = Flood.text(of: Flood.operations(on: "masuk/", hours: 2.5...9))
    #expect(loud.lowercased().split(separator: "air bersih").count > 60)
    let spoken = Flood.operations(on: "pernyataan/", hours: 0...9).filter {
      String(decoding: $0.change.bytes, as: UTF8.self).contains("issue: \"Air bersih\"")
    }
    #expect(spoken.isEmpty)
  }

  @Test func `the promised water does not come`() throws {
    #expect(try statement("w-021").contains("Air bersih mengalir kembali pukul 22.00 WIB"))
    #expect(try statement("w-027").contains("air belum mengalir sesuai janji"))
  }

  @Test func `the hoax comes in a wave of nearly equal copies and is clarified`() throws {
    let wave = Flood.operations(on: "masuk/", hours: 5...5.34)
      .map { String(decoding: $0.change.bytes, as: UTF8.self) }
      .filter { $0.contains("sepuluh menit lagi") || $0.contains("tiga meter sampai kota") }
    #expect((60...90).contains(wave.count))
    #expect(Set(wave.compactMap { $0.split(separator: #""author":""#).last?.prefix { $0 != "\"" } }).count > 40)
    #expect(try statement("w-016").contains("adalah hoaks"))
    #expect(Flood.operations(on: "acuan/hoaks.csv", hours: 5...6).count == 1)
  }

  @Test func `the village's false broadcast is withdrawn as a file`() {
    #expect(Flood.operations.contains { $0.change == .remove(path: "pernyataan/w-033.md") })
  }

  @Test func `three papers print one story`() {
    let articles = Flood.text(of: Flood.operations(on: "masuk/pers/", hours: 9.4...9.6))
    #expect(articles.split(separator: "tidur di teras balai desa").count == 4)
  }

  @Test func `one broken line and two later ones wait for a reject`() {
    let broken = Flood.operations.filter { $0.change.path == "masuk/wa/terusan.jsonl" }
    #expect(broken.count == 3)
    #expect(broken.allSatisfy { $0.change.bytes.last == UInt8(ascii: "\n") })
  }
}
