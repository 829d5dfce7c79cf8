import Foundation
import HumasModel
import Testing

@testable import HumasIntake

@Suite struct WatchTests {
  private let directory: Directory
  private let watch: Watch

  init() throws {
    directory = try Directory()
    watch = try #require(Watch(directory: directory.path))
  }

  @Test func `silence tells nothing and never waits`() {
    #expect(watch.drain() == Watch.Changes())
  }

  @Test func `an append is told as it happens, a closed file as settled`() throws {
    let handle = try open("masuk/a.jsonl")
    try handle.write(contentsOf: Array(lines("satu").utf8))
    #expect(watch.drain().paths == ["masuk/a.jsonl": false])
    try handle.close()
    #expect(watch.drain().paths == ["masuk/a.jsonl": true])
  }

  @Test func `what was told is what the spool reads`() throws {
    try directory.write(lines("satu"), to: "masuk/wa/grup/a.jsonl")
    for (path, isSettled) in watch.drain().paths { directory.spool.mark(path, isSettled: isSettled) }
    #expect(directory.drain().texts == ["satu"])
    try directory.append(lines("dua"), to: "masuk/wa/grup/a.jsonl")
    for (path, isSettled) in watch.drain().paths { directory.spool.mark(path, isSettled: isSettled) }
    #expect(directory.drain().texts == ["dua"])
  }

  @Test func `a file moved into place is settled, and unfinished transfers are not told`() throws {
    try directory.write("x", to: "masuk/b.csv.part")
    #expect(watch.drain().paths.isEmpty)
    try directory.move("masuk/b.csv.part", to: "masuk/b.csv")
    #expect(watch.drain().paths == ["masuk/b.csv": true])
  }

  @Test func `settings and registers are told apart`() throws {
    try directory.write("zona: WIB\n", to: "meja.yaml")
    #expect(watch.drain() == Watch.Changes(settings: true))
    try directory.write("layanan,nilai\n", to: "acuan/kontak.csv")
    #expect(watch.drain().registers)
    try directory.remove("acuan/kontak.csv")
    #expect(watch.drain() == Watch.Changes(registers: true))
  }

  @Test func `a folder that vanishes is told, and watched again when it is back`() throws {
    try directory.move("masuk", to: "pergi")
    #expect(watch.drain().troubles == [.directoryVanished(path: "masuk")])
    try directory.move("pergi", to: "masuk")
    #expect(watch.drain().paths["masuk"] == true)
    try directory.write(lines("satu"), to: "masuk/a.jsonl")
    #expect(watch.drain().paths == ["masuk/a.jsonl": true])
  }

  @Test func `the data directory itself may vanish and return`() throws {
    let elsewhere = directory.path + "-lain"
    #expect(rename(directory.path, elsewhere) == 0)
    let gone = watch.drain()
    #expect(gone.mustRescan)
    #expect(gone.troubles == [.directoryVanished(path: directory.path)])
    #expect(rename(elsewhere, directory.path) == 0)
    #expect(watch.drain().mustRescan)
    try directory.write(lines("satu"), to: "masuk/a.jsonl")
    #expect(watch.drain().paths == ["masuk/a.jsonl": true])
  }

  @Test func `links and pipes are told, for the spool to name them`() throws {
    mkfifo("\(directory.path)/masuk/pipa", 0o600)
    symlink("/dev/zero", "\(directory.path)/masuk/tautan")
    #expect(Set(watch.drain().paths.keys) == ["masuk/pipa", "masuk/tautan"])
  }

  private func open(_ name: String) throws -> FileHandle {
    _ = FileManager.default.createFile(atPath: "\(directory.path)/\(name)", contents: nil)
    _ = watch.drain()
    return try #require(FileHandle(forWritingAtPath: "\(directory.path)/\(name)"))
  }
}
