import TerminalGrid

/// Text from data on its way to a terminal or a file: one line, with nothing in it that a terminal would obey.
enum Printable {
  static func line(_ text: String) -> String { shown(text) }
  static func columns(of text: String) -> Int { TerminalGrid.columns(of: text) }
}
