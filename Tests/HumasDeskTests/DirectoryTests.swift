import Foundation
import HumasDesk
import HumasModel
import Testing

struct DirectoryTests {
  @Test func `a desk's files are its owner's alone`() throws {
    let folder = try TemporaryDesk()
    let desk = try folder.open()
    #expect(try desk.health(at: folder.now).openToOthers == [])
    let store = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/.kentongan/gudang.sqlite")
    #expect(store[.posixPermissions] as? Int == 0o600)
  }

  @Test func `a stranger's folder is refused and left as it is`() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(throws: DeskError.notADataDirectory(path)) { try DataDirectory(existing: path) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: path).isEmpty)
  }

  @Test func `a directory that holds a desk is not laid out again`() throws {
    let folder = try TemporaryDesk()
    #expect(throws: DeskError.alreadyADataDirectory(folder.path)) { try DataDirectory(making: folder.path) }
  }

  @Test func `the doctor says of every broken line of a register why, and says it once`() throws {
    let folder = try TemporaryDesk()
    try folder.write("ukuran,nilai,per\nmeninggal,12,kemarin\n\"luka,3,\n", to: "acuan/fakta.csv")
    let troubles = try folder.open().health(at: folder.now).troubles
    #expect(
      Set(troubles) == [
        .registerBroken(path: "acuan/fakta.csv", line: 2, reason: .badTime, detail: "per"),
        .registerBroken(path: "acuan/fakta.csv", line: 3, reason: .unclosedQuote, detail: ""),
      ])
    #expect(troubles.count == 2)
  }

  @Test func `a store that is none is set aside, never deleted`() throws {
    let folder = try TemporaryDesk()
    try folder.write("bukan gudang", to: ".kentongan/gudang.sqlite")
    let desk = try folder.open()
    guard case .storeSetAside(_, let kept, _)? = desk.openingTroubles.first else {
      Issue.record("nothing was said of the store")
      return
    }
    #expect(try String(contentsOfFile: kept, encoding: .utf8) == "bukan gudang")
  }
}
