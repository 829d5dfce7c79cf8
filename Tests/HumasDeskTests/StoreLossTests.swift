import Foundation
import HumasModel
import Synchronization
import Testing

@testable import HumasDesk

/// What happens under a desk that lives: its store is damaged or taken away, its clock is set back.
@Suite(.serialized)
struct StoreLossTests {
  private enum Letter: Sendable {
    case news(Snapshot)
    case refused(DeskError)
  }

  private let folder: TemporaryDesk

  init() throws {
    folder = try TemporaryDesk()
    try folder.write(#"{"id":"1","channel":"WA","text":"Air naik","at":"2026-11-22T13:50:00+07:00"}"# + "\n", to: "masuk/wa/a.jsonl")
  }

  private func live(_ clock: @escaping @Sendable () -> Instant) throws -> LiveDesk<Letter> {
    let live = try LiveDesk<Letter>(
      desk: folder.open(), operatorName: "op-1", clock: clock, news: { .news($0) }, refused: { .refused($0) })
    live.start()
    return live
  }

  private func live() throws -> LiveDesk<Letter> {
    let now = folder.now
    return try live { now }
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

  private func isSetAside(_ trouble: Trouble) -> Bool { if case .storeSetAside = trouble { true } else { false } }
  private func isVanished(_ trouble: Trouble) -> Bool { if case .storeVanished = trouble { true } else { false } }

  @Test func `a store found damaged under a running desk is set aside and filled anew`() throws {
    let desk = try live()
    defer { desk.stop() }
    try #require(snapshot(of: desk) { $0.incoming.total == 1 } != nil)
    try desk.desk.log("sesi_mulai", subject: "papan", by: "op-1", at: folder.now)
    try desk.desk.store.condemn("Tree 12 page 40: btreeInitPage() returns error code 11")
    let renewed = snapshot(of: desk) { $0.troubles.contains(where: isSetAside) && $0.incoming.total == 1 }
    #expect(renewed?.troubles.contains(.decisionsSaved(kept: 1, readable: 1, file: nil, isWhole: true)) == true)
    #expect(try desk.desk.decisions(limit: 5).map(\.action) == ["gudang_disisihkan", "sesi_mulai"])
    try folder.write(#"{"id":"2","channel":"WA","text":"Air surut"}"# + "\n", to: "masuk/wa/b.jsonl")
    #expect(snapshot(of: desk) { $0.incoming.total == 2 } != nil)
  }

  @Test func `a store taken away under two running desks is made anew once and loses nothing of the files`() throws {
    let (first, second) = try (live(), live())
    defer {
      first.stop()
      second.stop()
    }
    for desk in [first, second] { try #require(snapshot(of: desk) { $0.incoming.total == 1 } != nil) }
    try first.desk.log("sesi_mulai", subject: "papan", by: "op-1", at: folder.now)
    try FileManager.default.removeItem(atPath: "\(folder.path)/.kentongan")
    for desk in [first, second] {
      #expect(snapshot(of: desk) { $0.troubles.contains(where: isVanished) && $0.incoming.total == 1 } != nil)
    }
    try folder.write(#"{"id":"2","channel":"WA","text":"Air surut"}"# + "\n", to: "masuk/wa/b.jsonl")
    for desk in [first, second] { #expect(snapshot(of: desk) { $0.incoming.total == 2 && $0.operators == ["op-1"] } != nil) }
    #expect(try second.desk.decisions(limit: 5).map(\.action) == ["gudang_disisihkan", "sesi_mulai"])
  }

  @Test func `a clock set back is told until it has caught up, and nothing of the future is counted`() throws {
    let shown = Mutex(folder.now)
    let desk = try live { shown.withLock { $0 } }
    defer { desk.stop() }
    try #require(snapshot(of: desk) { $0.attention.lastHour == 1 } != nil)
    shown.withLock { $0 = folder.now - .hours(2) }
    desk.refresh()
    let back = try #require(snapshot(of: desk) { $0.troubles == [.clockSetBack(by: .hours(2))] || $0.troubles.count > 1 })
    #expect(back.troubles.contains(.clockSetBack(by: .hours(2))))
    #expect(back.attention.lastHour == 0 && back.attention.hourBefore == 0 && back.incoming.total == 1)
    shown.withLock { $0 = folder.now + .minutes(1) }
    desk.refresh()
    let caughtUp = snapshot(of: desk) { $0.at > folder.now }
    #expect(caughtUp?.attention.lastHour == 1)
    #expect(caughtUp?.troubles.contains(.clockSetBack(by: .hours(2))) == false)
  }
}
