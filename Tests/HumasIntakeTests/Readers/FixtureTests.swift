import Foundation
import HumasModel
import Testing

@testable import HumasIntake

/// A file of each format as it comes to a desk, found by its own reader.
@Suite struct FixtureTests {
  /// Reads `Tests/Fixtures/…` with the reader that recognises it at this path of a data directory.
  private func read(_ fixture: String, at path: String) throws -> (format: String, Reading) {
    let tests = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let bytes = Array(try Data(contentsOf: tests.appendingPathComponent("Fixtures/\(fixture)")))
    let folder = try #require(Folder(rawValue: String(path.prefix { $0 != "/" })))
    let reader = try #require(
      bytes.withUnsafeBytes { Readers.all.reader(for: FileHead(path: path, folder: folder, bytes: $0)) })
    return (reader.format, HumasIntakeTests.read(bytes, with: reader, at: path))
  }

  @Test func `the desk's own lines hold every kind, and what is broken in them is told`() throws {
    let (format, reading) = try read("jsonl/meja.jsonl", at: "masuk/meja.jsonl")
    #expect(format == "jsonl")
    #expect(reading.records.map(\.line) == [1, 2, 4, 5, 6, 7, 8])
    #expect(reading.rejects.map(\.reason) == [.badTime, .notJSON])
    #expect(reading.statements.map(\.extra) == [#"{"nada":"tenang"}"#])
    #expect(reading.records.contains { $0.entry == .contact(Contact(service: "Posko induk", value: "0811-555-0101")) })
  }

  @Test func `an export of SP4N-LAPOR keeps its traps to itself`() throws {
    let (format, reading) = try read("lapor-csv/laporan-ringkas.csv", at: "masuk/ekspor baru.csv")
    #expect(format == "lapor-csv")
    #expect(reading.mentions.map(\.sourceID) == ["7311", "7302", "7299", "7298"])
    #expect(reading.mentions.map(\.classification) == [.complaint, .aspiration, nil, .aspiration])
    #expect(reading.mentions.map(\.status) == [.new, .closedBySystem, .archived, .verified])
    #expect(reading.mentions.map(\.confidentiality) == [.open, .anonymous, .secret, .open])
    #expect(
      reading.mentions.map { $0.at?.rfc3339(in: .wib) } == [
        "2026-08-07T01:30:00+07:00", "2026-05-29T09:05:10+07:00", "2026-05-28T13:00:00+07:00",
        nil,
      ])
    #expect(reading.rejects.map(\.reason) == [.columnCount])
    #expect(reading.rejects.map(\.provenance.line) == [12])
  }

  @Test func `comments in a table are dated in the desk's zone`() throws {
    let (format, reading) = try read("tabel/komentar.csv", at: "masuk/fb/komentar.csv")
    #expect(format == "tabel")
    #expect(
      reading.mentions.map(\.at) == [
        Instant(rfc3339: "2026-11-22T19:40:00+07:00"), Instant(rfc3339: "2026-11-22T19:41:00+07:00"),
      ])
    #expect(reading.mentions.map(\.extra) == [#"{"Suka":"12"}"#, #"{"Suka":"3"}"#])
  }

  @Test func `a press release is a statement, a register is looked up`() throws {
    let (format, release) = try read("pernyataan/w-001.md", at: "pernyataan/w-001.md")
    #expect(format == "pernyataan")
    #expect(release.statements.map(\.speaker) == ["Kepala Pelaksana BPBD"])
    #expect(release.statements.map(\.asOf) == [Instant(rfc3339: "2026-11-22T19:30:00+07:00")])
    let (register, reading) = try read("acuan/isu.yaml", at: "acuan/isu.yaml")
    #expect(register == "acuan")
    #expect(reading.records.isEmpty && reading.rejects.isEmpty)
  }
}
