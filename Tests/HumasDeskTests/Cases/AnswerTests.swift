import Foundation
import HumasDesk
import HumasModel
import Testing

struct AnswerTests {
  @Test func `an answer goes into the folder as text and as lines, one a case, readable by its owner only`() throws {
    let work = try AnsweringDesk()
    #expect(try work.act(.send("Air mengalir lagi besok.", despite: false), on: [1, 2]) == nil)
    #expect(try work.names(in: "keluar") == ["jawaban-000001.jsonl", "jawaban-000001.txt"])
    #expect(try work.text(of: "keluar/jawaban-000001.txt") == "Air mengalir lagi besok.")
    let lines = try work.text(of: "keluar/jawaban-000001.jsonl").split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].contains(#""answer":1,"case":1,"source":"meja","channel":"LAPOR","id":"L1""#))
    let mode = try FileManager.default.attributesOfItem(atPath: "\(work.files.path)/keluar/jawaban-000001.jsonl")
    #expect(mode[.posixPermissions] as? Int == 0o600)
    #expect(try work.desk.pendingRows(limit: 0, at: work.files.now).map(\.mention.number) == [3])
  }

  @Test func `an answer is taken back while it lies in the folder, and not after it was collected`() throws {
    let work = try AnsweringDesk()
    try work.act(.send("Sudah.", despite: false))
    #expect(try work.undo() == nil)
    #expect(try work.names(in: "keluar").isEmpty)
    #expect(try work.names(in: "keluar/.siap").isEmpty)
    try work.act(.send(nil, despite: false))
    try FileManager.default.removeItem(atPath: "\(work.files.path)/keluar/jawaban-000001-2.jsonl")
    #expect(try work.undo() == .collected)
    #expect(try work.state(1).stage == .sent)
  }

  @Test func `each sending has a file of its own, also where an answer is sent to some now and to others later`() throws {
    let work = try AnsweringDesk()
    try work.act(.draft("Menyusul."), on: [1, 3])
    #expect(try work.act(.send("Sudah.", despite: false), on: [1, 2]) == nil)
    #expect(try work.act(.send(nil, despite: false), on: [3]) == nil)
    #expect(try work.text(of: "keluar/jawaban-000001.txt") == "Sudah.")
    #expect(try work.text(of: "keluar/jawaban-000001-2.txt") == "Menyusul.")
    #expect(try work.undo() == nil)
    #expect(try work.names(in: "keluar") == ["jawaban-000001.jsonl", "jawaban-000001.txt"])
    #expect(try [work.state(2).stage, work.state(3).stage] == [.sent, .drafted])
  }

  @Test func `after it was collected the way is a correction`() throws {
    let work = try AnsweringDesk()
    try work.act(.send("Sudah.", despite: false))
    let first = try #require(try work.state(1).answer)
    #expect(try work.act(.send("Belum.", despite: false), by: "Budi") == .answered(first))
    #expect(try work.act(.reopen(reason: "koreksi"), by: "Budi") == nil)
    #expect(try work.act(.send("Belum: besok.", despite: false), by: "Budi") == nil)
    #expect(try work.names(in: "keluar").count == 4)
  }

  @Test func `what clashes with the office or holds personal data is sent only on a second word`() throws {
    let work = try AnsweringDesk()
    let text = "Hubungi Pak Slamet di 0812-3456-7890."
    guard case .doubtful(let findings, let personal)? = try work.act(.send(text, despite: false)) else {
      Issue.record("sent")
      return
    }
    #expect(findings.count + personal > 0)
    #expect(try work.names(in: "keluar").isEmpty)
    #expect(try work.state(1).stage == .drafted)
    #expect(try work.act(.send(text, despite: true)) == nil)
    #expect(try work.desk.decisions(limit: 1)[0].detail.contains(#""data_pribadi":1"#))
  }

  @Test func `a field nobody filled is never sent`() throws {
    let work = try AnsweringDesk()
    #expect(try work.act(.send("Sudah kami {tindakan}.", despite: true)) == .unfilled("tindakan"))
  }

  @Test(arguments: ["{} Sudah kami {tindakan}.", "{\n} Sudah kami {tindakan}.", "Sudah } kami {{tindakan}}."])
  func `no pair of brackets hides a field behind it`(text: String) throws {
    let work = try AnsweringDesk()
    #expect(try work.act(.send(text, despite: true)) == .unfilled("tindakan"))
  }

  @Test func `what a value says is never taken for a field`() throws {
    let work = try AnsweringDesk()
    try work.files.write("- nama: Uji\n  isi: \"{operator}, {kanal}, {entah}\"\n", to: "acuan/templat.yaml")
    let dossier = try work.desk.dossier(of: [1], by: "{kanal}", at: work.files.now)
    #expect(dossier.templates.map(\.text) == ["{kanal}, LAPOR, {entah}"])
  }

  @Test func `what steers a terminal or turns letters round is taken out of an answer, line breaks are not`() throws {
    let work = try AnsweringDesk()
    try work.act(.send("Sudah\u{1B}[31m,\r\n\tbesok\u{9B} \u{202E}pagi\u{2066}.", despite: true))
    #expect(try work.text(of: "keluar/jawaban-000001.txt") == "Sudah[31m,\n\tbesok pagi.")
  }

  @Test func `a case that is named twice gets one answer`() throws {
    let work = try AnsweringDesk()
    try work.act(.send("Sudah.", despite: false), on: [1, 1])
    #expect(try work.text(of: "keluar/jawaban-000001.jsonl").split(separator: "\n").count == 1)
  }

  @Test(arguments: ["", " \t", "Ana\u{200B}", "Ana\u{1B}[2J", String(repeating: "A", count: 81)])
  func `a name that cannot be told apart is nobody's`(name: String) throws {
    let work = try AnsweringDesk()
    #expect(try work.act(.claim, by: name) == .unusableName)
    #expect(try work.act(.assign(to: name)) == .unusableName)
    #expect(try work.desk.mention(1)?.row.caseState == nil)
  }

  @Test func `templates come with what the desk knows filled in`() throws {
    let work = try AnsweringDesk()
    let dossier = try work.desk.dossier(of: [1, 2], by: "Ana", at: work.files.now)
    #expect(dossier.templates.map(\.name) == ["Diterima", "Selesai", "Bukan wewenang"])
    #expect(dossier.templates[0].text.contains("laporan Anda nomor L1, L2"))
    #expect(dossier.templates[0].text.contains("27-11-2026"))
    #expect(dossier.templates[1].text.contains("{tindakan}"))
  }

  @Test func `where the settings ask for it another operator approves, for all whom the answer is for`() throws {
    let work = try AnsweringDesk(settings: "persetujuan: ya\n")
    #expect(try work.act(.send("Sudah.", despite: false), on: [1, 2]) == .notApproved)
    #expect(try work.act(.approve) == .ownDraft)
    #expect(try work.act(.approve, by: "Kepala") == nil)
    #expect(try work.state(2).stage == .approved)
    #expect(try work.act(.send(nil, despite: false)) == nil)
    #expect(try [work.state(1).stage, work.state(2).stage] == [.sent, .sent])
  }

  @Test func `the log holds no words of answers and no personal data of reasons`() throws {
    let work = try AnsweringDesk()
    work.desk.isMasked = false
    try work.act(.draft("Rahasia dapur."), on: [1])
    try work.act(.close(reason: "ganda, telepon 081234567890"), on: [2])
    let details = try work.desk.decisions(limit: 9).map(\.detail).joined()
    #expect(!details.contains("dapur"))
    #expect(!details.contains("081234567890"))
  }
}

struct DeliveryTests {
  @Test func `what the sender reports stands on the case, and a failure makes it wait again`() throws {
    let work = try AnsweringDesk()
    try work.act(.send("Sudah.", despite: false), on: [1, 2])
    let sent = #"{"kind":"delivery","answer":1,"case":1,"status":"sent","at":"2026-11-22T15:00:00+07:00"}"#
    #expect(try work.report(sent, as: "lapor-1").accepted == 1)
    #expect(try work.report(sent, as: "lapor-2").duplicate == 1)
    let failed = #"{"kind":"delivery","answer":1,"case":2,"status":"failed","reason":"nomor 081234567890 mati"}"#
    #expect(try work.report(failed, as: "lapor-3").accepted == 1)
    #expect(try [work.state(1).stage, work.state(2).stage] == [.delivered, .failed])
    #expect(try work.state(2).reason == "nomor mati")
    #expect(try work.desk.pendingRows(limit: 0, at: work.files.now).map(\.mention.number) == [2, 3])
    #expect(try work.desk.file(of: 1).recipients == [.delivered: 1, .failed: 1])
  }

  @Test(arguments: [
    #"{"kind":"delivery","answer":9,"status":"sent"}"#, #"{"kind":"delivery","status":"sent"}"#,
    #"{"kind":"delivery","answer":1,"status":"mungkin"}"#,
  ])
  func `a report on nothing the desk sent is refused and named`(line: String) throws {
    let work = try AnsweringDesk()
    let count = try work.report(line, as: "lapor-1")
    #expect((count.read, count.rejected) == (1, 1))
  }
}

struct OutboxTests {
  @Test func `an answer that a killed process left half way follows its decision`() throws {
    let work = try AnsweringDesk()
    try work.act(.send("Sudah.", despite: false))
    let manager = FileManager.default
    let (folder, staging) = ("\(work.files.path)/keluar", "\(work.files.path)/keluar/.siap")
    // Killed between decision and publication; and, of another answer, between writing and decision.
    try manager.moveItem(atPath: "\(folder)/jawaban-000001.jsonl", toPath: "\(staging)/jawaban-000001.jsonl.siap")
    try "tak jadi".write(toFile: "\(staging)/jawaban-000077.txt.siap", atomically: true, encoding: .utf8)
    try work.desk.signIn("Ana", at: work.files.now)
    #expect(try work.names(in: "keluar") == ["jawaban-000001.jsonl", "jawaban-000001.txt"])
    #expect(try work.names(in: "keluar/.siap").isEmpty)
  }

  @Test func `a leftover that is stuck keeps no other answer back`() throws {
    let work = try AnsweringDesk()
    try work.act(.send("Sudah.", despite: false))
    let manager = FileManager.default
    let file = "\(work.files.path)/keluar/jawaban-000001.jsonl"
    try manager.moveItem(atPath: file, toPath: "\(work.files.path)/keluar/.siap/jawaban-000001.jsonl.siap")
    try manager.createDirectory(atPath: file, withIntermediateDirectories: false)
    try work.desk.signIn("Ana", at: work.files.now)
    #expect(try work.act(.send("Besok.", despite: false), on: [2]) == nil)
    #expect(try work.names(in: "keluar/.siap") == ["jawaban-000001.jsonl.siap"])
    try manager.removeItem(atPath: file)
    try work.desk.signIn("Ana", at: work.files.now)
    #expect(try work.names(in: "keluar/.siap").isEmpty)
  }

  @Test func `a withdrawal that was cut short puts the answer back`() throws {
    let work = try AnsweringDesk()
    try work.act(.send("Sudah.", despite: false))
    try FileManager.default.moveItem(
      atPath: "\(work.files.path)/keluar/jawaban-000001.jsonl",
      toPath: "\(work.files.path)/keluar/.siap/jawaban-000001.jsonl.tarik")
    try work.desk.signIn("Ana", at: work.files.now)
    #expect(try work.names(in: "keluar").contains("jawaban-000001.jsonl"))
  }
}

extension String {
  fileprivate func write(toFile path: String, atomically: Bool, encoding: String.Encoding) throws {
    try write(to: URL(fileURLWithPath: path), atomically: atomically, encoding: encoding)
  }
}
