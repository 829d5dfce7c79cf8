import Glibc
import Pseudoterminal
import Testing

extension ProgramTests {
  struct BoardKeyTests {
    private let desk: DeskFolder

    init() throws { desk = try DeskFolder() }

    private func showsAllPanels(_ screen: ScreenEmulator) -> Bool { ProgramTests.panels.allSatisfy(screen.contains) }

    private func openBoard() throws -> PseudoterminalSession {
      let board = try desk.board()
      try board.waitUntil("four panels", showsAllPanels)
      return board
    }

    @Test func `the dashboard opens on four panels`() throws {
      let board = try openBoard()
      #expect(board.screen.showsOtherScreen)
      #expect(board.screen.unknown == [])
    }

    @Test func `help and zoom answer their keys`() throws {
      let board = try openBoard()
      try board.type("?")
      try board.waitFor("Bantuan")
      try board.type("<Esc>")
      try board.waitUntil("the panels again") { !$0.contains("Bantuan") && showsAllPanels($0) }
      try board.type("2z")
      try board.waitUntil("one panel only") { $0.contains("Tren Isu") && !$0.contains("Menunggu Tanggapan") }
      try board.type("z")
      try board.waitUntil("the panels again", showsAllPanels)
    }

    @Test func `a search leaves only what holds the word`() throws {
      let posts = [Post(id: "1", text: "tanggul retak"), Post(id: "2", text: "posko penuh")]
      try desk.append(posts.map(\.line).joined(), to: "masuk/p.jsonl")
      let board = try openBoard()
      try board.waitUntil("both rows") { $0.contains("tanggul retak") && $0.contains("posko penuh") }
      try board.type("1z/posko<Enter>")
      try board.waitUntil("one row") { $0.contains("posko penuh") && !$0.contains("tanggul retak") }
    }

    @Test func `the cursor stands on the selected row and moves with it`() throws {
      let posts = [Post(id: "1", text: "tanggul retak"), Post(id: "2", text: "posko penuh")]
      try desk.append(posts.map(\.line).joined(), to: "masuk/p.jsonl")
      let board = try openBoard()
      try board.waitUntil("both rows") { $0.contains("tanggul retak") && $0.contains("posko penuh") }
      try board.type("g")
      _ = board.settle()
      let first = board.screen.cursor.row
      try board.type("<Down>")
      try board.waitUntil("the cursor a row lower") { $0.cursor.row == first + 1 }
      try board.type("<Tab>")
      try board.waitUntil("the cursor in another panel") { $0.cursor.row != first + 1 || $0.cursor.column > 60 }
    }

    @Test func `q asks, and yes gives the terminal back`() throws {
      let board = try openBoard()
      try board.type("q")
      try board.waitFor("Tutup papan?")
      try board.type("n")
      try board.waitUntil("no question") { !$0.contains("Tutup papan?") }
      try board.type("qy")
      #expect(try board.waitForEnd() == .exited(0))
      #expect(!board.screen.showsOtherScreen && board.screen.isOn(ScreenMode.visibleCursor))
      #expect(board.lineSettings.isAtShell)
    }

    @Test func `another window size keeps the row in hand`() throws {
      try desk.append((1...5).map { Post(id: "\($0)", text: "aduan nomor \($0)").line }.joined(), to: "masuk/p.jsonl")
      let board = try openBoard()
      try board.waitUntil("all rows") { screen in (1...5).allSatisfy { screen.contains("aduan nomor \($0)") } }
      try board.type("g<Down><Down>")
      _ = board.settle()
      let inHand = board.screen.rows[board.screen.cursor.row]
      let words = try #require(inHand.range(of: "aduan nomor ").map { inHand[$0.lowerBound...].prefix(13) })
      for size in [ScreenSize(columns: 80, rows: 24), ScreenSize(columns: 200, rows: 60)] {
        board.resize(to: size)
        try board.waitUntil("the row in hand at \(size.columns)×\(size.rows)") {
          $0.rows[$0.cursor.row].contains(words)
        }
      }
      board.resize(to: ScreenSize(columns: 60, rows: 15))
      try board.waitFor("80")
      board.resize(to: ScreenSize(columns: 120, rows: 40))
      try board.waitUntil("the row in hand again") { showsAllPanels($0) && $0.rows[$0.cursor.row].contains(words) }
    }

    @Test func `it is suspended and comes back where it was`() throws {
      // A shell with jobs around it: nobody could wake a program that stops without one.
      let jobs = "set -m; \"$@\"; echo berhenti $?; read -r; fg >/dev/null; echo selesai $?"
      let shell = ChildProgram(
        "bash", ["-c", jobs, "bash", KentonganProgram.path, "--data", desk.folder.path], environment: desk.environment)
      let board = try PseudoterminalSession(shell, size: ScreenSize(columns: 120, rows: 40))
      try board.waitUntil("four panels", showsAllPanels)
      try board.type("<C-z>")
      try board.waitFor("berhenti 148")
      #expect(!board.screen.showsOtherScreen && board.lineSettings.isAtShell)
      try board.type("<Enter>")
      try board.waitUntil("four panels again", showsAllPanels)
      try board.type("qy")
      try board.waitFor("selesai 0")
    }
  }
}
