import Glibc
import Pseudoterminal
import Testing

@Suite(.serialized)
struct PseudoterminalSessionTests {
  private let size = ScreenSize(columns: 40, rows: 6)

  private func shell(_ script: String) throws -> PseudoterminalSession {
    try PseudoterminalSession(ChildProgram("sh", ["-c", script]), size: size)
  }

  @Test func `what a program writes stands on the screen`() throws {
    let session = try shell("printf 'satu\\ndua'")
    #expect(try session.waitForEnd() == .exited(0))
    #expect(session.screen.text == "satu\ndua")
    #expect(session.receivedBytes == 9)
  }

  @Test func `a program reads what is typed`() throws {
    let session = try PseudoterminalSession(ChildProgram("cat"), size: size)
    try session.type("halo<Enter>")
    try session.waitUntil("the echo and the answer") { $0.text == "halo\nhalo" }
    try session.type("<C-d>")
    #expect(try session.waitForEnd() == .exited(0))
  }

  @Test func `the exit status and the signal are told apart`() throws {
    #expect(try shell("exit 3").waitForEnd() == .exited(3))
    #expect(try shell("kill -TERM $$").waitForEnd() == .killed(SIGTERM))
  }

  @Test func `the program has a controlling terminal of the given size and kind`() throws {
    let session = try shell("stty size </dev/tty; echo $TERM; tty >/dev/null && echo tty; ls /proc/self/fd | wc -l")
    _ = try session.waitForEnd()
    #expect(session.screen.text == "6 40\nxterm-256color\ntty\n4")
  }

  @Test func `it starts in the directory and with the environment it is given`() throws {
    let program = ChildProgram("sh", ["-c", "pwd; echo ${MEJA:-kosong} ${TERM:-tanpa}"], directory: "/usr/bin")
    let session = try PseudoterminalSession(program.with("MEJA", "siap").with("TERM", nil), size: size)
    _ = try session.waitForEnd()
    #expect(session.screen.text.hasPrefix("/usr/bin\nsiap "))
  }

  @Test func `a program that is not there is an error`() {
    #expect(throws: PseudoterminalError.self) {
      try PseudoterminalSession(ChildProgram("/nonexistent/program"), size: size)
    }
  }

  @Test func `a new size is told to the program`() throws {
    let session = try shell("trap 'stty size; exit' WINCH; echo siap; while :; do read _; done")
    try session.waitFor("siap")
    session.resize(to: ScreenSize(columns: 50, rows: 9))
    try session.waitFor("9 50")
  }

  @Test func `closing the terminal hangs the program up`() throws {
    let session = try shell("echo siap; cat")
    try session.waitFor("siap")
    session.closeTerminal()
    #expect(try session.waitForEnd() == .killed(SIGHUP))
  }

  @Test func `waiting in vain says what stood on the screen`() throws {
    let session = try shell("echo lain; cat")
    let error = #expect(throws: PseudoterminalError.self) { try session.waitFor("ini", within: .milliseconds(100)) }
    guard case .notShown("ini", let screen, nil) = try #require(error) else { throw try #require(error) }
    #expect(screen == "lain")
  }

  @Test func `questions to the terminal are answered`() throws {
    let session = try shell(
      "stty -echo -icanon min 1; printf '\\033[6n'; dd bs=1 count=6 2>/dev/null | od -c; stty echo icanon")
    try session.waitFor("033   [   1   ;   1   R")
    _ = try session.waitForEnd()
    #expect(session.screen.queries == [.cursorPosition])
    #expect(session.lineSettings.isAtShell)
  }

  @Test func `what a process tree costs is counted`() throws {
    let session = try shell("sh -c 'i=0; while [ $i -lt 20000 ]; do i=$((i+1)); done; echo siap; exec cat' | cat; echo")
    try session.waitFor("siap")
    let tree = ProcessTree(root: session.processID)
    let figures = tree.figures()
    #expect(tree.members.count >= 3)
    #expect(figures.processorTime > .milliseconds(1))
    #expect(figures.resident > 100_000 && figures.peakResident >= figures.resident)
  }

  @Test func `nothing of a session outlives it`() throws {
    var session: PseudoterminalSession? = try shell("trap '' HUP; sleep 600 & echo siap; wait")
    try session?.waitFor("siap")
    let members = ProcessTree(root: try #require(session).processID).members
    session = nil
    #expect(members.count == 2)
    #expect(kill(members[0], 0) == -1)
  }
}
