/// The screen of an xterm as a program writes to it: rows of cells, cursor, modes, and what was asked of the terminal.
///
/// It understands what ncurses sends to `xterm-256color` and our own additions (synchronised output, clipboard, title).
/// What it does not know it leaves out and lists in ``unknown``, so that a test can insist on there being none.
package struct ScreenEmulator: Sendable {
  package internal(set) var size: ScreenSize
  /// `size.rows` rows of `size.columns` cells.
  package internal(set) var cells: [[ScreenCell]]
  package internal(set) var cursor = ScreenPosition(column: 0, row: 0)
  /// The private modes (`CSI ? n h`) that are on, for example 25, the visible cursor, and 1049, the other screen.
  package internal(set) var modes: Set<Int> = [ScreenMode.autoWrap, ScreenMode.visibleCursor]
  package internal(set) var title = ""
  /// Strings sent to the terminal itself, the oldest first: titles, clipboard, colours.
  package internal(set) var strings: [ControlString] = []
  /// Questions the program asked of the terminal, the oldest first.
  package internal(set) var queries: [TerminalQuery] = []
  /// Sequences that this emulator does not know, as text with ␛ for ESC.
  package internal(set) var unknown: [String] = []
  package internal(set) var bells = 0

  var parser = ControlParser()
  var style = ScreenStyle()
  /// The last column is written and the next character belongs to the next row: the cursor moves only then.
  var wrapIsDue = false
  var inserts = false
  var lastPrinted: Unicode.Scalar?
  var charset = CharsetState()
  /// The rows that scroll.
  var region: ClosedRange<Int>
  var saved = SavedCursor()
  /// The first screen while the other is shown.
  var covered: [[ScreenCell]]?

  package init(_ size: ScreenSize) {
    self.size = size
    region = 0...size.rows - 1
    cells = ScreenEmulator.blank(size)
  }

  package mutating func feed(_ text: String) { feed(Array(text.utf8)[...]) }

  package mutating func feed(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes {
      if parser.isPlain(byte) {
        put(charset.drawn(Unicode.Scalar(byte)))
      } else {
        for function in parser.feed(byte) { apply(function) }
      }
    }
  }

  /// The rows top down, without the blanks at their ends.
  package var rows: [String] { cells.map(ScreenEmulator.trimmed) }

  /// The rows joined by line feeds, without the empty ones at the end.
  package var text: String {
    let all = rows
    let last = all.lastIndex { !$0.isEmpty } ?? -1
    return all[...last].joined(separator: "\n")
  }

  package func contains(_ text: String) -> Bool { rows.contains { $0.contains(text) } }

  /// Where `text` begins on the screen; `nil` where no row holds it.
  package func position(of text: String) -> ScreenPosition? {
    for (row, line) in cells.enumerated() {
      var rest = line[...]
      while !rest.isEmpty {
        if rest.lazy.map(\.text).joined().hasPrefix(text) { return ScreenPosition(column: rest.startIndex, row: row) }
        rest = rest.dropFirst()
      }
    }
    return nil
  }

  package func isOn(_ mode: Int) -> Bool { modes.contains(mode) }

  /// Whether the program runs on the other screen, which leaves the shell's lines untouched.
  package var showsOtherScreen: Bool { covered != nil }

  static func blank(_ size: ScreenSize) -> [[ScreenCell]] {
    Array(repeating: Array(repeating: ScreenCell(), count: size.columns), count: size.rows)
  }

  private static func trimmed(_ cells: [ScreenCell]) -> String {
    let end = cells.lastIndex { $0.text != " " } ?? -1
    return cells[...end].map(\.text).joined()
  }
}
