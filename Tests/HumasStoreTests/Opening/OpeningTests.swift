import Foundation
import HumasModel
import Testing

@testable import HumasStore

struct OpeningTests {
  private let work = Workplace()

  @Test func `a new store is readable by its owner only`() throws {
    let store = try work.store()
    try store.take(posts(post("1")))
    for ending in ["", "-wal", "-shm"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: work.file + ending)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test(arguments: ["bukan basis data", String(repeating: "x", count: 5000)])
  func `a file of something else is set aside and named`(content: String) throws {
    try FileManager.default.createDirectory(atPath: work.folder, withIntermediateDirectories: true)
    try Data(content.utf8).write(to: URL(fileURLWithPath: work.file))
    let opened = try Store.open(directory: work.directory, mode: .intake, now: .noon)
    let aside = work.folder + "/gudang.rusak-20261122T120000.sqlite"
    #expect(opened.troubles == [.storeSetAside(path: work.file, to: aside, problem: "not a database")])
    #expect(try String(contentsOfFile: aside, encoding: .utf8) == content)
    #expect(try opened.store.tallies(now: .noon).total == 0)
  }

  @Test func `a damaged store is set aside with its log, and only by the intake`() throws {
    let store = try work.store()
    try store.take(posts(post("1")))
    try store.close()
    let handle = try #require(FileHandle(forUpdatingAtPath: work.file))
    try handle.seek(toOffset: 100)
    try handle.write(contentsOf: Data(repeating: 0xAA, count: 8000))
    try handle.close()
    #expect(throws: StoreError.self) { try work.store(.viewer) }
    let opened = try Store.open(directory: work.directory, mode: .intake, now: .noon)
    #expect(opened.troubles.last == .decisionsSaved(kept: 0, readable: 0, file: nil, isWhole: false))
    #expect(FileManager.default.fileExists(atPath: work.folder + "/gudang.rusak-20261122T120000.sqlite"))
  }

  @Test func `a store of a newer program is left alone`() throws {
    let store = try work.store()
    try store.pool.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99: masa depan')") }
    try store.close()
    #expect(throws: StoreError.newerSchema(path: work.file)) { try work.store() }
  }

  @Test func `a missing directory is named`() {
    #expect {
      try Store.open(directory: "/tidak/ada", mode: .intake, now: .noon)
    } throws: { error in
      if case StoreError.unusable(let path, _) = error { path == "/tidak/ada/.kentongan" } else { false }
    }
  }

  @Test func `an intake that was killed is found out, and what it committed is there`() throws {
    let store = try work.store()
    try store.take(posts(post("1")))
    // What a kill leaves behind: the file and its write-ahead log as they are, nobody to close them.
    let after = Workplace()
    try FileManager.default.removeItem(atPath: after.directory)
    try FileManager.default.copyItem(atPath: work.directory, toPath: after.directory)
    let opened = try Store.open(directory: after.directory, mode: .intake, now: .noon)
    #expect(opened.endedUncleanly)
    #expect(try opened.store.tallies(now: .noon).total == 1)
    #expect(try opened.store.checkIntegrity() == nil)
    try opened.store.close()
    #expect(try !Store.open(directory: after.directory, mode: .intake, now: .noon).endedUncleanly)
  }

  @Test func `a commit torn in the middle of the write-ahead log was never there`() throws {
    let store = try work.store()
    try store.take(posts(post("1")))
    let whole = try #require(try FileManager.default.attributesOfItem(atPath: work.file + "-wal")[.size] as? Int)
    try store.take(posts(post("2"), post("3"), from: 100))
    let torn = Workplace()
    try FileManager.default.removeItem(atPath: torn.directory)
    try FileManager.default.copyItem(atPath: work.directory, toPath: torn.directory)
    try FileManager.default.removeItem(atPath: torn.file + "-shm")
    try #require(FileHandle(forUpdatingAtPath: torn.file + "-wal")).truncate(atOffset: UInt64(whole + 5000))
    let reopened = try torn.store()
    #expect(try reopened.tallies(now: .noon).total == 1)
    #expect(try reopened.bookmarks()[0].consumedBytes == 100)
    #expect(try reopened.take(posts(post("2"), post("3"), from: 100))[0].count == IntakeCount(accepted: 2))
  }

  @Test func `a viewer sees what the intake commits, and both may log`() throws {
    let intake = try work.store()
    let viewer = try work.store(.viewer)
    let before = try viewer.dataVersion()
    try intake.take(posts(post("1")))
    #expect(try viewer.dataVersion() > before)
    #expect(try viewer.texts() == ["air naik"])
    let decision = Decision(at: .noon, operatorName: "Ana", action: "sesi_mulai", subject: "")
    #expect(try viewer.append(decision) == 1)
    #expect(try intake.append(decision) == 2)
    #expect(try viewer.verifyLog() == nil)
  }
}
