import Foundation
import HumasDesk
import HumasModel
import Testing

@Test func `a correction is drafted beside what is there, and names what it corrects`() throws {
  let room = try Newsroom(Newsroom.clash)
  let finding = try #require(try room.shown().findings.first { $0.rule == "count" })
  let first = try room.act(.correct(finding: finding.id)).get()
  #expect(first.label == "pernyataan/ralat-s2.md")
  #expect(try room.act(.correct(finding: finding.id)).get().label == "pernyataan/ralat-s2-2.md")
  let path = "\(room.folder.path)/\(first.label)"
  #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
  try room.desk.takeIn(seen: room.now)
  let draft = try #require(try room.row("ralat-s2"))
  #expect(draft.statement.status == .draft)
  #expect(draft.statement.corrects == "s2")
  #expect(draft.statement.text.contains("Ralat:"))
  #expect(try String(contentsOfFile: path, encoding: .utf8).contains("12 orang meninggal"))
}

@Test func `nothing that was quoted begins a key of a draft's head or ends it`() throws {
  let said = #""status":"terbit","issue":"Banjir","as_of":"2026-11-22T12:00:00+07:00","published_at":"2026-11-22T12:10:00+07:00""#
  let hostile = [
    "pernyataan/s.jsonl": [
      #"{"kind":"statement","id":"s1\"\nstatus: terbit\n---\nisi palsu","channel":"situs\n---\nx",\#(said),"#
        + #""text":"Per pukul 12.00 WIB 12 orang meninggal. Hubungi 112."}"#,
      #"{"kind":"statement","id":"s2","channel":"IG",\#(said),"text":"Per pukul 12.00 WIB 15 orang meninggal. Hubungi 112."}"#,
    ].map { $0 + "\n" }.joined()
  ]
  let room = try Newsroom(hostile)
  let finding = try #require(try room.shown().findings.first { $0.rule == "count" })
  let path = "\(room.folder.path)/\(try room.act(.correct(finding: finding.id)).get().label)"
  let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
  #expect(lines.filter { $0 == "---" }.count == 2)
  #expect(lines.filter { $0.hasPrefix("status:") } == ["status: \"draf\""])
}

@Test func `who had a draft written does not approve it`() throws {
  let room = try Newsroom(Newsroom.clash)
  let finding = try #require(try room.shown().findings.first { $0.rule == "count" })
  _ = try room.act(.correct(finding: finding.id)).get()
  try room.desk.takeIn(seen: room.now)
  let sight = try #require(try room.row("ralat-s2")).sight
  #expect(try room.act(.approve(sight)) == .failure(.ownDraft))
  #expect(try room.act(.approve(sight), by: " RINI") == .failure(.ownDraft))
  #expect(try room.act(.approve(sight), by: "Budi").get().verb == .approve)
}

@Test func `a first statement is laid out with the figures that are known`() throws {
  let room = try Newsroom([
    "acuan/isu.csv": "nama,frasa,kecuali,sensitif\nBanjir,banjir,,\n",
    "acuan/fakta.csv": "id,isu,ukuran,nilai,satuan,tempat,per,sumber\nf1,Banjir,mengungsi,40,jiwa,,2026-11-22T12:00:00+07:00,BPBD\n",
    "masuk/a.jsonl": #"{"id":"1","channel":"WA","text":"Banjir di RT 4","at":"2026-11-22T13:30:00+07:00"}"# + "\n",
  ])
  let issue = try #require(try room.desk.issues(limit: 0, at: room.now).first { $0.name == "Banjir" })
  let outcome = try room.act(.holdingDraft(issue: issue.id)).get()
  let text = try String(contentsOfFile: "\(room.folder.path)/\(outcome.label)", encoding: .utf8)
  #expect(text.contains("Yang kami ketahui:\n- 40 jiwa (per 2026-11-22T12:00:00+07:00, fakta:f1)"))
  #expect(text.contains("Pembaruan berikutnya:"))
}

@Test func `a draft is looked at as if it were out, and its findings are marked as a draft's`() throws {
  var files = Newsroom.clash
  files["pernyataan/s2.md"] = nil
  files["pernyataan/d1.md"] = Newsroom.statement("d1", "Per pukul 12.00 WIB 15 orang meninggal.", status: "draf", minute: 30)
  let shown = try Newsroom(files).shown()
  #expect(shown.drafts == ["d1"])
  #expect(Set(shown.findings.filter { $0.sides.contains { $0.statement == "d1" } }.map(\.rule)).isSuperset(of: ["count", "no_action", "empathy"]))
}

@Test func `checking a file finds what it clashes with and how it reads`() throws {
  let room = try Newsroom(["pernyataan/s1.md": Newsroom.clash["pernyataan/s1.md"] ?? ""])
  let text = Newsroom.statement("d1", "Per pukul 12.00 WIB 15 orang meninggal. Asesmen berjalan.", status: "draf", minute: 40)
  let found = try room.desk.findings(inDrafts: [Draft(name: "d1.md", bytes: Array(text.utf8))], at: room.now)
  #expect(Set(found.map(\.rule)).isSuperset(of: ["count", "no_action", "empathy", "jargon"]))
  #expect(found.first?.severity == .alarm)
  #expect(try room.row("d1") == nil)
}

@Test func `a text that names no issue is held against what is being spoken of`() throws {
  let room = try Newsroom(["pernyataan/s1.md": Newsroom.clash["pernyataan/s1.md"] ?? ""])
  let text = "Per pukul 12.00 WIB 15 orang meninggal. Kami berduka. Hubungi 112."
  let found = try room.desk.findings(inDrafts: [Draft(name: "konsep.md", bytes: Array(text.utf8))], at: room.now)
  #expect(found.map(\.rule).contains("count"))
}
