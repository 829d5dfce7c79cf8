import Foundation
import HumasModel
import Testing

@testable import HumasStore

struct DamageTests {
  private let work = Workplace()

  private func decide(_ subjects: ClosedRange<Int>, in store: Store) throws {
    try store.write { db in
      for subject in subjects {
        let decision = Decision(at: .noon, operatorName: "Ana", action: "tautan", subject: "aduan \(subject)")
        _ = try LogLink.append(decision, db)
      }
    }
  }

  /// Writes over whole pages of the file, as a failing disk does.
  private func spoil(pages: ClosedRange<Int>) throws {
    let handle = try #require(FileHandle(forUpdatingAtPath: work.file))
    for page in pages {
      try handle.seek(toOffset: UInt64(page - 1) * 8192)
      try handle.write(contentsOf: Data(repeating: 0xAA, count: 8192))
    }
    try handle.close()
  }

  private func page(of table: String, in store: Store) throws -> Int {
    try store.read { db in
      let command = try db.command("SELECT rootpage FROM sqlite_schema WHERE name = ?")
      command.bind(table)
      return try command.first { $0.count(0) } ?? 0
    }
  }

  private var setAside: String { work.folder + "/gudang.rusak-20261122T120000.sqlite" }

  @Test func `a condemned store is set aside by the next opening, and its log goes on in the new one`() throws {
    let store = try work.store()
    try store.take(posts(post("1")))
    try decide(1...3, in: store)
    let last = try store.lastLogHash()
    try store.condemn("row 7 missing from index mention_waiting")
    #expect(store.standing == .condemned)
    try store.close()

    let opened = try Store.open(directory: work.directory, mode: .intake, now: .noon)
    #expect(
      opened.troubles == [
        .storeSetAside(path: work.file, to: setAside, problem: "row 7 missing from index mention_waiting"),
        .decisionsSaved(kept: 3, readable: 3, file: nil, isWhole: true),
      ])
    #expect(FileManager.default.fileExists(atPath: setAside))
    #expect(try opened.store.tallies(now: .noon).total == 0)
    #expect(try opened.store.verifyLog() == nil)
    let log = try opened.store.decisions(limit: 10)
    #expect(log.map(\.number) == [4, 3, 2, 1])
    #expect(log[0].action == "gudang_disisihkan" && log[0].subject == setAside && log[0].detail.contains(last))
    #expect(opened.store.standing == .inPlace)
    try opened.store.close()
    #expect(try Store.open(directory: work.directory, mode: .intake, now: .noon).troubles.isEmpty)
  }

  @Test func `damage met at work condemns the store`() throws {
    let store = try work.store()
    try store.take(posts(post("1")))
    let spoilt = try page(of: "mention", in: store)
    try store.close()
    try spoil(pages: spoilt...spoilt)
    let reopened = try work.store()
    #expect(throws: StoreError.self) { try reopened.texts() }
    #expect(reopened.standing == .condemned)
    try? reopened.close()
    #expect(try Store.open(directory: work.directory, mode: .intake, now: .noon).troubles.count >= 1)
  }

  @Test func `an integrity check finds a spoilt page that nothing has asked for`() throws {
    let store = try work.store()
    try store.take(posts(post("1"), post("2")))
    let spoilt = try page(of: "mention_risk", in: store)
    try store.close()
    try spoil(pages: spoilt...spoilt)
    let reopened = try work.store()
    #expect(try reopened.checkIntegrity() != nil)
    #expect(try reopened.texts().count == 2)
  }

  @Test func `what is readable on both sides of the damage is saved, and only what follows from the beginning goes on`() throws {
    let store = try work.store()
    try decide(1...900, in: store)
    let leaves = try store.read { db in
      try db.command("SELECT pageno FROM dbstat WHERE name = 'decision' AND pagetype = 'leaf' ORDER BY path").rows { $0.count(0) }
    }
    try #require(leaves.count > 4)
    try store.condemn("Tree 41 page 60")
    try store.close()
    try spoil(pages: leaves[2]...leaves[2])

    let opened = try Store.open(directory: work.directory, mode: .intake, now: .noon)
    guard case .decisionsSaved(let kept, let readable, let file?, let isWhole)? = opened.troubles.last else {
      Issue.record("nothing was said of the log: \(opened.troubles)")
      return
    }
    #expect(!isWhole && kept > 0 && kept < readable && readable < 900)
    #expect(try opened.store.verifyLog() == nil)
    #expect(try opened.store.decisions(limit: 1).first?.number == Int64(kept) + 1)
    let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == readable)
    #expect(lines.last?.contains("aduan 900") == true && lines.last?.contains("sha256") == true)
  }

  @Test func `a store removed or replaced is seen to be gone`() throws {
    let store = try work.store()
    try decide(1...2, in: store)
    #expect(store.standing == .inPlace)
    try FileManager.default.removeItem(atPath: work.folder)
    #expect(store.standing == .gone)
    let log = store.savedLog()
    let opened = try Store.open(directory: work.directory, mode: .intake, now: .noon, log: log)
    #expect(opened.troubles == [.decisionsSaved(kept: 2, readable: 2, file: nil, isWhole: true)])
    #expect(store.standing == .gone && opened.store.standing == .inPlace)
    store.abandon()
    let third = try Store.open(directory: work.directory, mode: .intake, now: .noon, log: log)
    #expect(try third.troubles.isEmpty && third.store.decisions(limit: 10).count == 3)
  }

  @Test func `a note against another file does not touch the one in its place`() throws {
    let first = try work.store()
    try first.condemn("damaged")
    let note = try String(contentsOfFile: work.folder + "/periksa", encoding: .utf8)
    try FileManager.default.removeItem(atPath: work.folder)
    // The first stays open, so that the new file cannot have its inode.
    let second = try work.store()
    try note.write(toFile: work.folder + "/periksa", atomically: true, encoding: .utf8)
    #expect(second.standing == .inPlace && first.standing == .gone)
    #expect(try Store.open(directory: work.directory, mode: .intake, now: .noon).troubles.isEmpty)
  }
}
