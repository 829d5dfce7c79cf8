import Glibc
import TerminalGrid
import Testing

@testable import TerminalInk

/// One after the other: ncurses has one screen a process.
@Suite(.serialized) struct PainterTests {
  private func painter(
    _ terminal: PseudoTerminal, _ variables: [String: String] = [:], _ options: Painter.Options = .init()
  ) throws -> Painter {
    let variables = ["TERM": "xterm-256color"].merging(variables) { $1 }
    return try Painter(
      theme: try ThemeShelf().theme(named: ThemeShelf.standard), options: options, input: terminal.slave,
      output: terminal.slave, environment: { variables[$0] })
  }

  private func list(_ size: Size, selected: Int, text: String = "Air setinggi dada di RT 04, lansia belum dijemput")
    -> Frame
  {
    var frame = Frame(size: size)
    for y in 0..<size.rows {
      frame.fill(Rect(x: 0, y: y, width: size.columns, height: 1), Style(.text, isSelected: y == selected))
      frame.put(
        [Piece("14.0\(y % 10) ", .dim), Piece("LAPOR ", .accent), Piece(text, .text)], x: 1, y: y,
        isSelected: y == selected)
    }
    frame.cursor = (0, selected)
    return frame
  }

  @Test func `a frame is one write, and an equal one none`() throws {
    let terminal = PseudoTerminal(columns: 80, rows: 24)
    let painter = try painter(terminal)
    defer { painter.close() }
    #expect(painter.size == Size(columns: 80, rows: 24))
    for selected in 0..<20 {
      let before = painter.writes
      painter.paint(list(painter.size, selected: selected))
      #expect(painter.writes == before + 1)
    }
    let before = painter.writes
    painter.paint(list(painter.size, selected: 19))
    #expect(painter.writes == before)
  }

  @Test func `a selection moved by one row costs two rows and ends with the cursor on it`() throws {
    let terminal = PseudoTerminal(columns: 80, rows: 24)
    let painter = try painter(terminal)
    defer { painter.close() }
    painter.paint(list(painter.size, selected: 5))
    _ = terminal.painted()
    painter.paint(list(painter.size, selected: 6))
    let bytes = terminal.painted()
    #expect(bytes.utf8.count <= 2 * 200, "\(bytes.utf8.count)")
    #expect(bytes.contains("14.06"))
    #expect(!bytes.contains("14.07"))
    #expect(bytes.hasSuffix("\r") || bytes.hasSuffix("\u{1B}[7;1H"), "\(bytes.debugDescription)")
  }

  @Test func `a second that ticks stays under forty bytes`() throws {
    let terminal = PseudoTerminal(columns: 120, rows: 40)
    let painter = try painter(terminal)
    defer { painter.close() }
    var frame = list(painter.size, selected: 20)
    frame.put("14.05.31 WIB", x: 100, y: 0, style: Style(.header))
    painter.paint(frame)
    _ = terminal.painted()
    frame.put("14.05.32 WIB", x: 100, y: 0, style: Style(.header))
    painter.paint(frame)
    #expect(terminal.painted().utf8.count <= 40)
  }

  @Test func `the terminal is given back as it was`() throws {
    let terminal = PseudoTerminal(columns: 80, rows: 24)
    #expect(terminal.isAsAShellLeftIt)
    let painter = try painter(terminal)
    painter.paint(list(painter.size, selected: 0))
    #expect(!terminal.isAsAShellLeftIt)
    _ = terminal.painted()
    painter.close()
    let bytes = terminal.painted()
    for sequence in ["\u{1B}[m", "\u{1B}[?1000l", "\u{1B}[?2004l", "\u{1B}[?1049l"] {
      #expect(bytes.contains(sequence))
    }
    #expect(terminal.isAsAShellLeftIt)
  }

  @Test func `what was left is taken over again and drawn anew`() throws {
    let terminal = PseudoTerminal(columns: 80, rows: 24)
    let painter = try painter(terminal)
    defer { painter.close() }
    painter.paint(list(painter.size, selected: 0))
    painter.leave()
    #expect(terminal.isAsAShellLeftIt)
    _ = terminal.painted()
    painter.paint(list(painter.size, selected: 1))
    #expect(terminal.painted() == "")
    painter.resume()
    let bytes = terminal.painted()
    #expect(bytes.contains("\u{1B}[?1049h"))
    #expect(bytes.contains("14.09"))
    #expect(!terminal.isAsAShellLeftIt)
  }

  @Test func `a resize is followed, and frames of the old size wait`() throws {
    let terminal = PseudoTerminal(columns: 80, rows: 24)
    let painter = try painter(terminal)
    defer { painter.close() }
    painter.paint(list(painter.size, selected: 0))
    _ = terminal.painted()
    terminal.resize(columns: 100, rows: 30)
    #expect(painter.resize() == Size(columns: 100, rows: 30))
    painter.paint(list(Size(columns: 80, rows: 24), selected: 0))
    #expect(terminal.painted() == "")
    painter.paint(list(painter.size, selected: 29))
    #expect(terminal.painted().contains("14.09"))
  }

  @Test func `frames are held together only when the terminal said it can`() throws {
    let terminal = PseudoTerminal(columns: 80, rows: 24)
    let painter = try painter(terminal)
    defer { painter.close() }
    painter.paint(list(painter.size, selected: 0))
    #expect(terminal.painted().contains("\u{1B}[?2026$p"))
    painter.paint(list(painter.size, selected: 0, text: "Jadwal air bersih untuk Kecamatan Lumbir Hilir"))
    #expect(!terminal.painted().contains("2026"))
    painter.take(.synchronises(true))
    painter.paint(list(painter.size, selected: 0))
    let bytes = terminal.painted()
    #expect(bytes.hasPrefix("\u{1B}[?2026h") && bytes.hasSuffix("\u{1B}[?2026l"))
  }

  @Test func `after an emoji the cursor is set anew`() throws {
    let terminal = PseudoTerminal(columns: 80, rows: 24)
    let painter = try painter(terminal)
    defer { painter.close() }
    var frame = Frame(size: painter.size)
    frame.put("a🙏🏽b", x: 4, y: 2, style: Style(.text))
    painter.paint(frame)
    #expect(terminal.painted().contains("🙏\u{1B}[3;8H"))
    #expect(painter.writes == 1)
  }

  @Test func `without colour nothing is coloured, and in ASCII nothing is beyond it`() throws {
    let terminal = PseudoTerminal(columns: 80, rows: 24)
    let painter = try painter(terminal, ["NO_COLOR": "1"], Painter.Options(isASCII: true, usesMouse: false))
    defer { painter.close() }
    var frame = list(painter.size, selected: 3)
    frame.box(Rect(x: 20, y: 10, width: 20, height: 5), style: Style(.borderFocused))
    painter.paint(frame)
    let bytes = terminal.painted()
    #expect(!bytes.contains("\u{1B}[38") && !bytes.contains("\u{1B}[48"))
    #expect(bytes.utf8.allSatisfy { $0 < 0x80 })
    #expect(!bytes.contains("\u{1B}[?1000h"))
  }

  @Test func `terminals that cannot are refused with the reason`() {
    let terminal = PseudoTerminal(columns: 80, rows: 24)
    #expect(throws: TerminalError.unknownType("no-such-terminal")) {
      try painter(terminal, ["TERM": "no-such-terminal"])
    }
    #expect(throws: TerminalError.unknownType("")) { try painter(terminal, ["TERM": ""]) }
    #expect(throws: TerminalError.cannotMoveCursor(type: "dumb")) { try painter(terminal, ["TERM": "dumb"]) }
    #expect(terminal.isAsAShellLeftIt)
    let file = open("/dev/null", O_RDWR)
    defer { close(file) }
    #expect(throws: TerminalError.notATerminal(.output)) {
      try Painter(theme: try ThemeShelf().theme(named: "mono"), input: terminal.slave, output: file)
    }
    #expect(throws: TerminalError.notATerminal(.input)) {
      try Painter(theme: try ThemeShelf().theme(named: "mono"), input: file, output: terminal.slave)
    }
  }
}
