import Foundation
import Glibc
import Pseudoterminal
import Testing

extension ProgramTests {
  /// What goes wrong around the program: no space, no store, no colours, nobody who may leave.
  struct FaultTests {
    private let desk: DeskFolder

    init() throws { desk = try DeskFolder() }

    private func openBoard(_ arguments: [String] = [], environment: [String: String?] = [:]) throws -> PseudoterminalSession {
      let board = try desk.board(arguments: arguments, environment: environment)
      try board.waitUntil("four panels") { screen in ProgramTests.panels.allSatisfy(screen.contains) }
      return board
    }

    @Test(.enabled(if: SmallDisk.canBeMade, "skipped: only root can mount a small disk"))
    func `a full disk is named, keeps what is there readable, and is left behind by itself`() throws {
      let disk = try SmallDisk(at: desk.url(".kentongan"), size: "4m")
      defer { disk.remove() }
      try desk.append(Post(id: "1", text: "tanggul Bunut retak").line, to: "masuk/posko.jsonl")
      #expect(try desk.mentionIDs() == ["1"])
      let board = try openBoard()
      try disk.fill()
      let posts = (2...4000).map { Post(id: "\($0)", text: "genangan di RT \($0), air masuk rumah sejak subuh") }
      try desk.append(posts.map(\.line).joined(), to: "masuk/posko.jsonl")
      try board.waitFor("habis")
      try board.type("qy")
      _ = try board.waitForEnd()

      let looked = try desk.run("mentions", "--json", "--limit", "1")
      #expect(looked.end == .exited(0) && looked.errors.contains("habis"))
      #expect(try desk.run("screen", "--read-only").output.contains("Aduan Masuk"))
      let late = try openBoard()
      try late.waitFor("habis")
      try disk.free()
      try late.waitUntil("the last record, and no complaint") { $0.contains("4.000") && !$0.contains("habis") }
      #expect(try desk.mentionIDs().count == 4000)
    }

    @Test func `the program's own folder may be removed under a running board`() throws {
      try desk.append(Post(id: "1", text: "tanggul Bunut retak").line, to: "masuk/posko.jsonl")
      let board = try openBoard()
      try board.waitFor("tanggul Bunut retak")
      try FileManager.default.removeItem(at: desk.url(".kentongan"))
      let removed = ContinuousClock.now
      try board.waitUntil("what happened") { $0.contains("hilang") && $0.contains("tanggul Bunut retak") }
      #expect(ContinuousClock.now - removed < .seconds(2))
      try desk.append(Post(id: "2", text: "jembatan Lumbir ditutup").line, to: "masuk/posko.jsonl")
      try board.waitFor("jembatan Lumbir ditutup")
      #expect(try desk.mentionIDs().sorted() == ["1", "2"])
    }

    @Test(.enabled(if: getuid() == 0, "skipped: only root can make a device"))
    func `a device in the inbox is named and never opened`() throws {
      #expect(mknod(desk.url("masuk/nol.jsonl").path, S_IFCHR | 0o600, 0x105) == 0)
      try desk.append(Post(id: "1", text: "tanggul Bunut retak").line, to: "masuk/posko.jsonl")
      #expect(try desk.takeIn().isBalanced)
      #expect(try desk.mentionIDs() == ["1"])
      #expect(try desk.rejects().contains { $0.path.hasSuffix("nol.jsonl") })
    }

    @Test func `a socket in the inbox is named`() throws {
      let listening = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
      defer { close(listening) }
      var address = sockaddr_un()
      address.sun_family = sa_family_t(AF_UNIX)
      let path = Array(desk.url("masuk/s.jsonl").path.utf8)
      try #require(path.count < 108, "the system's limit for a socket's name")
      withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path) }
      let bound = withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(listening, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) }
      }
      try #require(bound == 0)
      #expect(try desk.takeIn().isBalanced)
      #expect(try desk.rejects().contains { $0.path.hasSuffix("s.jsonl") })
    }

    @Test func `screens without a terminal keep to ASCII and to no colours where the surroundings ask for it`() throws {
      let command = ["screen", "--ansi", "--data", desk.folder.path]
      func output(_ changes: [String: String]) throws -> String {
        let environment = desk.environment.merging(changes) { $1 }
        return try KentonganProgram.run(command, environment: environment, in: desk.parent).output
      }
      #expect(try output([:]).contains("38;2;"))
      #expect(try !output(["NO_COLOR": "1"]).contains("38;"))
      #expect(try output(["LC_ALL": "C", "TERM": "dumb"]).utf8.allSatisfy { $0 < 0x80 })
    }

    @Test func `a public screen is not left by its keys`() throws {
      let board = try openBoard(["--kiosk"])
      try board.type("2zq")
      try board.waitFor("Tidak tersedia di layar umum")
      try board.waitUntil("all panels again") { screen in ProgramTests.panels.allSatisfy(screen.contains) }
      try board.type("y")
      board.resize(to: ScreenSize(columns: 60, rows: 15))
      try board.waitFor("80")
      try board.type("q")
      board.resize(to: ScreenSize(columns: 120, rows: 40))
      try board.waitUntil("all panels again") { screen in ProgramTests.panels.allSatisfy(screen.contains) }
      board.signal(SIGTERM)
      _ = try board.waitForEnd(within: .seconds(5))
    }

    @Test func `a replay is headed by the name of its file`() throws {
      let file = desk.parent.appendingPathComponent("banjir-lama.jsonl")
      try Data(Post(id: "1", text: "tanggul Bunut retak").line.utf8).write(to: file)
      let program = ChildProgram(
        KentonganProgram.path, ["demo", "--replay", file.path], environment: desk.environment, directory: desk.parent.path)
      let board = try PseudoterminalSession(program, size: ScreenSize(columns: 120, rows: 40))
      try board.waitFor("banjir-lama.jsonl")
      #expect(!board.screen.contains("Wanasari"))
      try board.type("qy")
      _ = try board.waitForEnd()
    }
  }
}
