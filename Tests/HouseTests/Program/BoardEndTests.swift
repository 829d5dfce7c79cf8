import Foundation
import Glibc
import Pseudoterminal
import Testing

extension ProgramTests {
  struct BoardEndTests {
    private let desk: DeskFolder

    init() throws { desk = try DeskFolder() }

    private func openBoard() throws -> PseudoterminalSession {
      let board = try desk.board()
      try board.waitUntil("four panels") { screen in ProgramTests.panels.allSatisfy(screen.contains) }
      return board
    }

    @Test(arguments: [SIGTERM, SIGHUP])
    func `a polite signal ends it with the terminal given back`(signal: Int32) throws {
      let board = try openBoard()
      board.signal(signal)
      _ = try board.waitForEnd(within: .seconds(5))
      #expect(!board.screen.showsOtherScreen && board.screen.isOn(ScreenMode.visibleCursor))
      #expect(board.lineSettings.isAtShell)
    }

    @Test func `a closed window ends it at once`() throws {
      let board = try openBoard()
      board.closeTerminal()
      _ = try board.waitForEnd(within: .seconds(5))
    }

    @Test(arguments: [SIGSEGV, SIGABRT, SIGILL])
    func `a crash gives the terminal back`(signal: Int32) throws {
      let board = try openBoard()
      board.signal(signal)
      #expect(try board.waitForEnd() == .killed(signal))
      #expect(!board.screen.showsOtherScreen && board.screen.isOn(ScreenMode.visibleCursor))
      #expect(board.lineSettings.isAtShell)
    }

    @Test(arguments: 1...3)
    func `a demo that is left while much comes in ends in order`(seed: Int) throws {
      let program = ChildProgram(
        KentonganProgram.path, ["demo", "--seed", "\(seed)", "--speed", "60"], environment: desk.environment,
        directory: desk.parent.path
      ).with("TMPDIR", desk.parent.path)
      let demo = try PseudoterminalSession(program, size: ScreenSize(columns: 120, rows: 40))
      try demo.waitUntil("four panels") { screen in ProgramTests.panels.allSatisfy(screen.contains) }
      try demo.type("qy")
      #expect(try demo.waitForEnd() == .exited(0))
      #expect(try FileManager.default.contentsOfDirectory(atPath: desk.parent.path) == ["meja"])
    }
  }
}
