import HumasDesk
import HumasModel
import Testing

@Test func `a dismissed pair is quiet until one side's text changes`() throws {
  let room = try Newsroom(Newsroom.clash)
  let finding = try #require(try room.shown().findings.first { $0.rule == "count" })
  #expect(try room.act(.dismiss(finding: finding.id, reason: "  ")) == .failure(.reasonMissing))
  _ = try room.act(.dismiss(finding: finding.id, reason: "dua pos data")).get()
  let quiet = try room.shown()
  #expect(!quiet.findings.contains { $0.id == finding.id })
  #expect(quiet.dismissed.map(\.id) == [finding.id])
  #expect(quiet.marks[finding.id]?.reason == "dua pos data")
  try room.read([
    "pernyataan/s2.md": Newsroom.statement(
      "s2", "Per pukul 12.00 WIB 15 orang meninggal. Hubungi 112 segera.", channel: "IG", minute: 5)
  ])
  #expect(try room.shown().findings.contains { $0.rule == "count" })
}

@Test func `a finding that somebody sees to stays, with their name`() throws {
  let room = try Newsroom(Newsroom.clash)
  let finding = try #require(try room.shown().findings.first { $0.rule == "count" })
  _ = try room.act(.acknowledge(finding: finding.id)).get()
  let shown = try room.shown()
  #expect(shown.findings.contains { $0.id == finding.id })
  #expect(shown.marks[finding.id]?.operatorName == "Rini")
  #expect(try room.desk.decisions(limit: 1).first?.action == "temuan_akui")
}

@Test func `a dismissed finding can be brought back`() throws {
  let room = try Newsroom(Newsroom.clash)
  let finding = try #require(try room.shown().findings.first { $0.rule == "count" })
  _ = try room.act(.dismiss(finding: finding.id, reason: "sudah dicek")).get()
  _ = try room.act(.restore(finding: finding.id)).get()
  #expect(try room.shown().findings.contains { $0.id == finding.id })
}

@Test func `personal data typed as a reason does not enter the log`() throws {
  let room = try Newsroom(Newsroom.clash)
  let finding = try #require(try room.shown().findings.first { $0.rule == "count" })
  _ = try room.act(.dismiss(finding: finding.id, reason: "kata 081234567890")).get()
  room.desk.isMasked = false
  #expect(try room.desk.decisions(limit: 1).first?.detail.contains("081234567890") == false)
}
