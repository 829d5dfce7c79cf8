import Foundation
import HumasDesk
import HumasModel
import Testing

@Suite(.serialized)
struct LiveDeskTests {
  private enum Letter: Sendable {
    case news(Snapshot)
    case refused(DeskError)
  }

  private let folder: TemporaryDesk

  init() throws { folder = try TemporaryDesk() }

  private func live(_ name: String) throws -> LiveDesk<Letter> {
    let now = folder.now
    let live = try LiveDesk<Letter>(
      desk: folder.open(), operatorName: name, clock: { now }, news: { .news($0) }, refused: { .refused($0) })
    live.start()
    return live
  }

  /// Waits for a snapshot that fulfils the condition, woken by each letter; gives up after twenty seconds of silence.
  private func snapshot(of live: LiveDesk<Letter>, where holds: (Snapshot) -> Bool) -> Snapshot? {
    for _ in 0..<1000 {
      for case .news(let snapshot) in live.letters.collect() where holds(snapshot) { return snapshot }
      var waiting = pollfd(fd: live.letters.bell.descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, 20_000) > 0 else { return nil }
    }
    return nil
  }

  @Test func `a line appended to a file becomes news by itself`() throws {
    let desk = try live("op-1")
    defer { desk.stop() }
    _ = snapshot(of: desk) { $0.incoming.total == 0 }
    try folder.write(#"{"id":"1","channel":"WA","text":"Air naik"}"# + "\n", to: "masuk/wa/a.jsonl")
    #expect(snapshot(of: desk) { $0.incoming.total == 1 } != nil)
  }

  @Test func `two desks on one directory both see it, and it is counted once`() throws {
    let (first, second) = try (live("op-1"), live("op-2"))
    defer {
      first.stop()
      second.stop()
    }
    try folder.write(#"{"id":"1","channel":"WA","text":"Air naik"}"# + "\n", to: "masuk/wa/a.jsonl")
    #expect(snapshot(of: first) { $0.incoming.total == 1 && $0.operators == ["op-1", "op-2"] } != nil)
    #expect(snapshot(of: second) { $0.incoming.total == 1 } != nil)
  }

  @Test func `broken settings keep the last good ones and say where the error is`() throws {
    try folder.write("instansi: Dinas Rekaan\nzona: WITA\n", to: "meja.yaml")
    let desk = try live("op-1")
    defer { desk.stop() }
    _ = snapshot(of: desk) { $0.settings.zone == .wita }
    try folder.write("instansi: Dinas Rekaan\nzona: [WIT\n", to: "meja.yaml")
    let broken = snapshot(of: desk) { !$0.troubles.isEmpty }
    #expect(broken?.settings.zone == .wita)
    guard case .settingsBroken("meja.yaml", let line?, _)? = broken?.troubles.first else {
      Issue.record("no trouble of the settings: \(String(describing: broken?.troubles))")
      return
    }
    #expect(line >= 2)
    try folder.write("instansi: Dinas Rekaan\nzona: WIT\n", to: "meja.yaml")
    #expect(snapshot(of: desk) { $0.troubles.isEmpty && $0.settings.zone == .wit } != nil)
  }

  @Test func `a source past its interval is named as silent`() throws {
    try folder.write("sumber:\n  - nama: wa\n    tiap_menit: 30\n", to: "meja.yaml")
    try folder.write(#"{"id":"1","channel":"WA","text":"Air naik"}"# + "\n", to: "masuk/wa/a.jsonl")
    let desk = try folder.open()
    try desk.takeIn(seen: folder.now)
    #expect(try desk.sources(at: folder.now + .minutes(29)).allSatisfy { $0.silentSince == nil })
    #expect(try desk.sources(at: folder.now + .minutes(31)).contains { $0.name == "wa" && $0.silentSince == folder.now })
    #expect(try !desk.snapshot(at: folder.now + .minutes(29)).attention.isLevelStale)
    #expect(try desk.snapshot(at: folder.now + .hours(2)).attention.isLevelStale)
  }

  @Test func `a draft that the desk wrote itself is read at once`() throws {
    try folder.write("Jalan Bunut dibuka.", to: "pernyataan/s1.md")
    try folder.write("---\nid: s2\nstatus: terbit\nchannel: situs\n---\n\nJalan Bunut ditutup.\n", to: "pernyataan/s2.md")
    let desk = try live("op-1")
    defer { desk.stop() }
    let seen = snapshot(of: desk) { $0.consistency.papers.count == 2 }
    let row = try #require(seen?.consistency.papers.first { $0.statement.id == "s2" })
    let now = folder.now
    desk.ask { asked in
      _ = try asked.act(.amend(row.sight), by: "op-1", at: now)
      return nil
    }
    #expect(snapshot(of: desk) { $0.consistency.papers.contains { $0.statement.corrects == "s2" } } != nil)
  }
}
