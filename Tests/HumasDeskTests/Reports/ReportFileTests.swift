import Foundation
import HumasDesk
import HumasModel
import Testing

struct ReportFileTests {
  private func json(_ report: Report) -> JSON { report.json { MeasureSentence(label: $0.rawValue, formula: "") } }

  private func write(_ report: Report, _ desk: Desk) throws -> String {
    try desk.file(report, text: "# Evaluasi\n", as: .markdown, json: json(report), by: "Sari", at: report.at)
  }

  private static let one =
    #"{"id":"1","channel":"LAPOR","class":"aspirasi","text":"Tambah lampu jalan","at":"2026-11-20T08:00:00+07:00"}"#
  private static let two =
    #"{"id":"2","channel":"LAPOR","class":"aspirasi","text":"Tambah tempat sampah","at":"2026-11-20T09:00:00+07:00"}"#

  @Test func `the next report tells what has changed since the last`() throws {
    let folder = try TemporaryDesk()
    let desk = try folder.open()
    try folder.write("\(ReportFileTests.one)\n", to: "masuk/a.jsonl")
    try desk.takeIn(seen: folder.now)
    let path = try write(desk.report(.evaluation, at: folder.now), desk)
    #expect(path == "laporan/evaluasi-20261122T070500Z.md")
    try folder.write("\(ReportFileTests.one)\n\(ReportFileTests.two)\n", to: "masuk/a.jsonl")
    try desk.takeIn(seen: folder.now + .minutes(1))
    let report = try desk.report(.evaluation, at: folder.now + .minutes(2))
    #expect(report.previous?.file == "laporan/evaluasi-20261122T070500Z.json")
    #expect(report.figures.first { $0.measure == .backlog }?.change == 1)
  }

  @Test func `a damaged report is named and passed over for the one before`() throws {
    let folder = try TemporaryDesk()
    let desk = try folder.open()
    _ = try write(desk.report(.situation, at: folder.now), desk)
    try folder.write("{\"kind\":\"situation\",\"at\":", to: "laporan/situasi-20261122T070600Z.json")
    let report = try desk.report(.situation, at: folder.now + .minutes(2))
    #expect(report.damaged == ["laporan/situasi-20261122T070600Z.json"])
    #expect(report.previous?.at == folder.now)
  }

  @Test func `a log that no longer holds what a report names is found out`() throws {
    let folder = try TemporaryDesk()
    let desk = try folder.open()
    try desk.log("samaran_dibuka", subject: "layar", by: "Sari", at: folder.now)
    let path = try write(desk.report(.handover, at: folder.now), desk)
    #expect(try desk.health(at: folder.now).reportsOfAnotherLog.isEmpty)
    let other = try TemporaryDesk()
    let json = path.replacing(".md", with: ".json")
    try other.write(String(contentsOfFile: "\(folder.path)/\(json)", encoding: .utf8), to: json)
    #expect(try other.open().health(at: folder.now).reportsOfAnotherLog == [json])
  }

  @Test func `reports are their owner's alone, and writing one stands in the log that the next one names`() throws {
    let folder = try TemporaryDesk()
    let desk = try folder.open()
    let first = try desk.report(.handover, at: folder.now)
    let path = try write(first, desk)
    let mode = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/\(path)")[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try desk.decisions(limit: 1).first?.action == "laporan_ditulis")
    let second = try desk.report(.handover, at: folder.now + .minutes(1))
    #expect(second.logHash.utf8.count == 64 && second.logHash != first.logHash)
  }

  @Test func `nothing lifts the mask of a report`() throws {
    let folder = try TemporaryDesk()
    let desk = try folder.open()
    desk.isMasked = false
    try folder.write(
      #"{"id":"081234567890","channel":"WA","class":"aspirasi","author":"Ratna Puspita","text":"Hubungi 081234567890","at":"2026-11-20T08:00:00+07:00"}"#
        + "\n", to: "masuk/a.jsonl")
    try desk.takeIn(seen: folder.now)
    #expect(!json(try desk.report(.handover, at: folder.now)).line.contains("81234567890"))
  }

  @Test func `a hand-over begins where the shift before ended`() throws {
    let folder = try TemporaryDesk()
    let desk = try folder.open()
    // Shifts end at 15.00 and 22.00; it is 14.05.
    #expect(try desk.report(.handover, at: folder.now).since == Instant(rfc3339: "2026-11-21T22:00:00+07:00"))
    #expect(try desk.report(.situation, at: folder.now).since == folder.now - .days(1))
    #expect(try desk.report(.evaluation, at: folder.now).since == nil)
  }

  @Test func `what breaks next is what has not broken yet`() throws {
    let folder = try TemporaryDesk()
    let desk = try folder.open()
    let broken = ReportFileTests.one.replacingOccurrences(of: "2026-11-20", with: "2026-10-20")
    try folder.write("\(broken)\n\(ReportFileTests.two)\n", to: "masuk/a.jsonl")
    try desk.takeIn(seen: folder.now)
    let section = try desk.report(.handover, at: folder.now).sections.first { $0.topic == .breaking }
    guard case .cases(let rows)? = section?.rows else {
      Issue.record("no list of cases")
      return
    }
    #expect(rows.map(\.mention.mention.sourceID) == ["2"])
    #expect(section?.omitted == 0)
  }

  @Test func `what a citizen wrote is text in every format`() {
    let paper = ReportPaper(
      title: "Uji", facts: [],
      sections: [
        .init(
          heading: "<script>alert(1)</script>",
          tables: [.init(columns: ["a|b"], rows: [["[x](http://jahat.example) \u{202e}\n# besar"]])])
      ], closing: [])
    #expect(!paper.html(language: "id").contains("<script>"))
    #expect(paper.html(language: "id").contains("&lt;script&gt;"))
    #expect(paper.markdown.contains(##"| \[x\](http://jahat.example)   \# besar |"##))
    #expect(paper.markdown.contains(#"| a\|b |"#))
  }
}
