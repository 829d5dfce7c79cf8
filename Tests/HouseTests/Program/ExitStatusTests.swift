import Foundation
import Pseudoterminal
import Testing

extension ProgramTests {
  struct ExitStatusTests {
    private let desk: DeskFolder

    init() throws { desk = try DeskFolder() }

    @Test(arguments: [["mentions", "--json", "--csv"], ["tak-ada-perintah"], ["screen", "--size"], ["--lang", "xx"]])
    func `a wrong command line ends with 2 and says so`(arguments: [String]) throws {
      let outcome = try KentonganProgram.run(arguments, environment: desk.environment, in: desk.parent)
      #expect(outcome.end == .exited(2))
      #expect(outcome.output == "" && !outcome.errors.isEmpty)
    }

    @Test(arguments: [
      ([], "id_ID.UTF-8", "Direktori data"), ([], "en_GB.UTF-8", "Data directory"),
      (["--lang", "en"], "id_ID.UTF-8", "Data directory"), (["--lang=id"], "en_GB.UTF-8", "Direktori data"),
    ])
    func `help speaks the language of the command line, else that of the environment`(
      arguments: [String], locale: String, sentence: String
    ) throws {
      let environment = desk.environment.merging(["LC_ALL": locale]) { $1 }
      let outcome = try KentonganProgram.run(["pending", "--help"] + arguments, environment: environment, in: desk.parent)
      #expect(outcome.end == .exited(0))
      #expect(outcome.output.contains(sentence))
    }

    @Test(arguments: ["mentions", "import", "board"])
    func `a data directory that is not there ends with 3 and says what to do`(command: String) throws {
      let missing = desk.parent.appendingPathComponent("tidak-ada").path
      let outcome = try KentonganProgram.run([command, "--data", missing], environment: desk.environment, in: desk.parent)
      #expect(outcome.end == .exited(3))
      #expect(outcome.errors.contains("kentongan init") && outcome.errors.contains(missing))
    }

    @Test func `without a terminal the dashboard says what would work`() throws {
      let outcome = try desk.run("board")
      #expect(outcome.end != .exited(0))
      #expect(outcome.errors.contains("kentongan screen"))
      #expect(!outcome.output.contains("\u{1B}"))
    }

    @Test(arguments: ["dumb", "tak-dikenal", nil])
    func `a terminal that cannot show it is named`(terminal: String?) throws {
      let board = try desk.board(environment: ["TERM": terminal])
      #expect(try board.waitForEnd() != .exited(0))
      #expect(board.screen.text.contains("kentongan:"))
      #expect(board.lineSettings.isAtShell)
    }

    @Test func `without UTF-8 it draws in ASCII`() throws {
      try desk.append(Post(id: "1", text: "air di Désa Bunut 漢字 naik").line, to: "masuk/p.jsonl")
      let board = try desk.board(environment: ["LC_ALL": "C"], keepsOutput: true)
      try board.waitUntil("four panels") { screen in ProgramTests.panels.allSatisfy(screen.contains) }
      try board.waitFor("Bunut")
      #expect(board.output.allSatisfy { $0 < 0x80 })
    }
  }
}
