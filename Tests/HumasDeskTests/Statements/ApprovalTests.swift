import HumasDesk
import HumasModel
import Testing

private let draft = Newsroom.statement("d1", "Air bersih dibagikan di posko. Hubungi 112.", status: "draf")

@Test func `a word typed into a file approves nothing`() throws {
  let room = try Newsroom([
    "meja.yaml": "persetujuan_wajib: ya\n",
    "pernyataan/d1.md": Newsroom.statement("d1", "Air bersih dibagikan di posko. Hubungi 112.", status: "disetujui"),
    "pernyataan/s1.md": Newsroom.statement("s1", "Jalan dibuka. Hubungi 112."),
  ])
  #expect(try room.row("d1")?.approval.standing == .missing)
  #expect(try room.row("s1")?.approval.standing == .missing)
  #expect(try room.shown().findings.contains { $0.rule == "desk_approval" && $0.sides[0].statement == "s1" })
}

@Test func `a desk that never approves is not flooded`() throws {
  let room = try Newsroom(["pernyataan/s1.md": Newsroom.statement("s1", "Jalan dibuka. Hubungi 112.")])
  #expect(try room.row("s1")?.approval.standing == .notAsked)
  #expect(try !room.shown().findings.contains { $0.verdict == .unapproved })
}

@Test func `approval holds for the words, not for blanks and line ends`() throws {
  let room = try Newsroom(["pernyataan/d1.md": draft])
  _ = try room.act(.approve(try #require(try room.row("d1")).sight)).get()
  #expect(try room.row("d1")?.approval.standing == .approved)
  try room.read(["pernyataan/d1.md": draft.replacing("posko. Hubungi 112.", with: "posko. Hubungi 112.   ")])
  #expect(try room.row("d1")?.approval.standing == .approved)
}

@Test func `a published text is compared with the approved one, word by word`() throws {
  let room = try Newsroom(["pernyataan/d1.md": draft])
  _ = try room.act(.approve(try #require(try room.row("d1")).sight)).get()
  try room.read([
    "pernyataan/d1.md": Newsroom.statement("d1", "Air bersih dijual di posko. Hubungi 112.")
  ])
  let approval = try #require(try room.row("d1")).approval
  #expect(approval.standing == .departs)
  #expect(approval.difference.filter { $0.kind != .same } == [TextRun(.removed, "dibagikan"), TextRun(.added, "dijual")])
  #expect(try room.shown().findings.contains { $0.rule == "desk_approval" && $0.sides[0].quote.text == "dijual" })
}

@Test func `what has changed since it was seen is not approved`() throws {
  let room = try Newsroom(["pernyataan/d1.md": draft])
  let sight = try #require(try room.row("d1")).sight
  try room.read(["pernyataan/d1.md": draft.replacing("dibagikan", with: "dijual")])
  #expect(try room.act(.approve(sight)) == .failure(.textChanged))
}

@Test func `only approved words are noted as published, and withdrawing needs a reason`() throws {
  let room = try Newsroom(["pernyataan/d1.md": draft])
  let sight = try #require(try room.row("d1")).sight
  #expect(try room.act(.publish(sight)) == .failure(.notApproved))
  _ = try room.act(.approve(sight)).get()
  #expect(try room.act(.approve(sight), by: "Budi") == .failure(.alreadyApproved(by: "Rini")))
  _ = try room.act(.publish(sight)).get()
  #expect(try room.row("d1")?.approval.standing == .published)
  #expect(try room.act(.withdraw(sight, reason: "")) == .failure(.reasonMissing))
  _ = try room.act(.withdraw(sight, reason: "keliru")).get()
  #expect(try room.row("d1")?.approval.standing == .withdrawn)
  #expect(try room.desk.statementFile("d1", at: room.now)?.decisions.map(\.action) == [
    "naskah_tarik", "naskah_terbit", "naskah_setujui",
  ])
}
