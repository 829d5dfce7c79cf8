import HumasDesk
import HumasModel
import Testing

@Test func `figures of one thing stand in a line over time, the newest first`() throws {
  let room = try Newsroom([
    "pernyataan/s1.md": Newsroom.statement("s1", "Per pukul 10.00 WIB 9 orang meninggal. Hubungi 112."),
    "pernyataan/s2.md": Newsroom.statement("s2", "Per pukul 12.00 WIB 12 orang meninggal. Hubungi 112.", channel: "IG", minute: 5),
  ])
  let line = try #require(try room.shown().ledger.first { $0.subject == "meninggal" })
  #expect(line.entries.map(\.value) == ["12 orang", "9 orang"])
  #expect(line.entries.map(\.statement) == ["s2", "s1"])
}

@Test func `a promise is counted down, and closed by hand with a reason`() throws {
  let room = try Newsroom([
    "pernyataan/s1.md": Newsroom.statement("s1", "Air bersih tersedia hari ini pukul 13.30 WIB. Hubungi 112.")
  ])
  let promise = try #require(try room.shown().promises.first)
  #expect(promise.state == .overdue)
  #expect(try room.shown().findings.contains { $0.verdict == .promiseOverdue })
  _ = try room.act(.closePromise(promise.id, reason: "tangki tiba 13.20")).get()
  let shown = try room.shown()
  #expect(shown.promises.first?.isOpen == false)
  #expect(!shown.findings.contains { $0.verdict == .promiseOverdue })
}

@Test func `a message of the plan is covered where a statement carries it`() throws {
  let room = try Newsroom([
    "acuan/pesan.csv": "isu,tujuan,khalayak,pesan,kanal\nBanjir,selamat,warga,Rebus air sebelum diminum,situs|radio\n",
    "pernyataan/s1.md": Newsroom.statement("s1", "Mohon rebus air dahulu sebelum diminum. Hubungi 112."),
  ])
  let row = try #require(try room.shown().plan.first)
  #expect(row.deliveries.map(\.channel) == ["situs"])
  #expect(row.missing == ["radio"])
}

@Test func `a channel that still shows the replaced text is named`() throws {
  let room = try Newsroom([
    "pernyataan/s1.md": Newsroom.statement("s1", "Status siaga. Hubungi 112."),
    "pernyataan/s2.md": Newsroom.statement("s2", "Status awas. Hubungi 112.", minute: 10, more: "supersedes: s1"),
    "pernyataan/lihat.jsonl":
      #"{"kind":"observed","statement":"s1","channel":"IG","observed_at":"2026-11-22T13:40:00+07:00","text":"Status siaga. Hubungi 112."}"#
      + "\n"
      + #"{"kind":"observed","statement":"s2","channel":"situs","observed_at":"2026-11-22T13:41:00+07:00","text":"Status awas. Hubungi 112."}"#
      + "\n",
  ])
  let row = try #require(try room.row("s2"))
  #expect(row.channels.map(\.state) == [.current, .old])
  #expect(try room.row("s1")?.successor == "s2")
  #expect(try room.shown().findings.contains { $0.rule == "stale_channel" && $0.subject == "IG" })
}
