import Foundation
import Pseudoterminal
import Testing

/// The floor program is measured against, so it must do the work; and with ncurses behind it, it tests the emulator too.
@Suite(.serialized)
struct FloorProgramTests {
  private let size = ScreenSize(columns: 30, rows: 5)

  private func session(lines: ClosedRange<Int>) throws -> (PseudoterminalSession, FileHandle, remove: () -> Void) {
    let path = NSTemporaryDirectory() + "floor-\(UUID().uuidString).log"
    let text = lines.map { "baris \($0)\n" }.joined()
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    let file = try #require(FileHandle(forWritingAtPath: path))
    try file.seekToEnd()
    let session = try PseudoterminalSession(ChildProgram(floorProgram, [path]), size: size)
    return (session, file, { try? FileManager.default.removeItem(atPath: path) })
  }

  /// Built beside the tests.
  private var floorProgram: String {
    let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let beside = tests.deletingLastPathComponent().appendingPathComponent("kentongan-floor").path
    return FileManager.default.isExecutableFile(atPath: beside) ? beside : "kentongan-floor"
  }

  private func barRow(_ screen: ScreenEmulator) -> Int? {
    screen.cells.firstIndex { $0[0].style.attributes.contains(.reversed) }
  }

  @Test func `it shows the last lines and moves the bar`() throws {
    let (session, _, remove) = try session(lines: 1...100)
    defer { remove() }
    try session.waitUntil("the last line") { $0.rows == (96...100).map { "baris \($0)" } && barRow($0) == 0 }
    try session.type("<Down>")
    try session.waitUntil("the bar a row lower") { barRow($0) == 1 }
    try session.type("<Up><Up>")
    try session.waitFor("baris 95")
    try session.type("<PgUp>")
    try session.waitUntil("a page before") { $0.rows.first == "baris 90" }
    try session.type("<PgDn><PgDn><PgDn>")
    try session.waitUntil("the end again") { $0.rows.last == "baris 100" }
    try session.type("q")
    #expect(try session.waitForEnd() == .exited(0))
    #expect(!session.screen.showsOtherScreen && session.lineSettings.isAtShell)
    #expect(session.screen.unknown == [])
  }

  @Test func `it follows whole lines`() throws {
    let (session, file, remove) = try session(lines: 1...3)
    defer { remove() }
    try session.waitFor("baris 3")
    try file.write(contentsOf: Data("baris 4\nbaris 5\nbaris 6\nbar".utf8))
    try session.waitUntil("three more") { $0.rows.last == "baris 6" && $0.rows.first == "baris 2" }
    try file.write(contentsOf: Data("is 7\n".utf8))
    try session.waitUntil("the other half") { $0.rows.last == "baris 7" }
  }
}
