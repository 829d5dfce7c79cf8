import Foundation
import Glibc
import Pseudoterminal
import Testing

extension ProgramTests {
  struct DeliveryTests {
    private let desk: DeskFolder

    init() throws { desk = try DeskFolder() }

    private func openBoard() throws -> PseudoterminalSession {
      let board = try desk.board()
      try board.waitUntil("four panels") { screen in ProgramTests.panels.allSatisfy(screen.contains) }
      return board
    }

    @Test func `an appended line comes onto the screen by itself`() throws {
      let board = try openBoard()
      try desk.append(Post(id: "1", text: "tanggul Bunut retak").line, to: "masuk/posko.jsonl")
      try board.waitFor("tanggul Bunut retak")
      try desk.append(Post(id: "2", text: "jembatan Lumbir ditutup").line, to: "masuk/posko.jsonl")
      try board.waitFor("jembatan Lumbir ditutup")
    }

    @Test func `two dashboards on one directory both show it`() throws {
      let first = try openBoard()
      let second = try openBoard()
      try desk.append(Post(id: "1", text: "tanggul Bunut retak").line, to: "masuk/posko.jsonl")
      try first.waitFor("tanggul Bunut retak")
      try second.waitFor("tanggul Bunut retak")
      try first.type("qy")
      _ = try first.waitForEnd()
      try desk.append(Post(id: "2", text: "jembatan Lumbir ditutup").line, to: "masuk/posko.jsonl")
      try second.waitFor("jembatan Lumbir ditutup")
      #expect(try desk.mentionIDs().sorted() == ["1", "2"])
    }

    @Test func `a half line waits for its other half`() throws {
      let board = try openBoard()
      let line = Post(id: "1", text: "tanggul Bunut retak").line
      let middle = line.index(line.startIndex, offsetBy: 40)
      try desk.append(String(line[..<middle]), to: "masuk/posko.jsonl")
      try desk.append(Post(id: "2", text: "jembatan Lumbir ditutup").line, to: "masuk/loket.jsonl")
      try board.waitFor("jembatan Lumbir ditutup")
      #expect(try desk.mentionIDs() == ["2"])
      try desk.append(String(line[middle...]), to: "masuk/posko.jsonl")
      try board.waitFor("tanggul Bunut retak")
      #expect(try desk.rejects().isEmpty)
    }

    @Test func `a folder that goes away and comes back is read again`() throws {
      let board = try openBoard()
      try FileManager.default.moveItem(at: desk.url("masuk"), to: desk.parent.appendingPathComponent("masuk-lama"))
      try FileManager.default.createDirectory(at: desk.url("masuk"), withIntermediateDirectories: false)
      try desk.append(Post(id: "1", text: "tanggul Bunut retak").line, to: "masuk/posko.jsonl")
      try board.waitFor("tanggul Bunut retak")
    }

    @Test func `pipes, links and devices are named and never opened`() throws {
      let outside = desk.parent.appendingPathComponent("luar.jsonl")
      try Data(Post(id: "luar", text: "isi dari luar meja").line.utf8).write(to: outside)
      try FileManager.default.createSymbolicLink(at: desk.url("masuk/tautan.jsonl"), withDestinationURL: outside)
      #expect(mkfifo(desk.url("masuk/pipa.jsonl").path, 0o600) == 0)
      try desk.append(Post(id: "1", text: "tanggul Bunut retak").line, to: "masuk/posko.jsonl")
      #expect(try desk.takeIn().isBalanced)
      #expect(try desk.mentionIDs() == ["1"])
      let named = Set(try desk.rejects().map { ($0.path as NSString).lastPathComponent })
      #expect(named.isSuperset(of: ["tautan.jsonl", "pipa.jsonl"]))
    }

    @Test(.enabled(if: getuid() != 0, "skipped: nothing is unreadable to root"))
    func `an unreadable file is named and the rest goes on`() throws {
      try desk.append(Post(id: "rahasia", text: "tertutup").line, to: "masuk/tertutup.jsonl")
      #expect(chmod(desk.url("masuk/tertutup.jsonl").path, 0) == 0)
      try desk.append(Post(id: "1", text: "tanggul Bunut retak").line, to: "masuk/posko.jsonl")
      #expect(try desk.takeIn().isBalanced)
      #expect(try desk.mentionIDs() == ["1"])
      #expect(try desk.rejects().contains { $0.path.hasSuffix("tertutup.jsonl") })
    }

    @Test func `broken settings are named and the last good ones stay`() throws {
      let board = try openBoard()
      try desk.append("\nzona: [WIB\n", to: "meja.yaml")
      try board.waitFor("meja.yaml")
      try desk.append(Post(id: "1", text: "tanggul Bunut retak").line, to: "masuk/posko.jsonl")
      try board.waitFor("tanggul Bunut retak")
    }
  }
}
