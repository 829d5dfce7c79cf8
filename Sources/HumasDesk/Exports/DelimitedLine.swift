/// A line of CSV for a spreadsheet: nothing in it is taken for a formula.
public enum DelimitedLine {
  /// Joins the cells with commas. A cell that a spreadsheet would compute (`=`, `+`, `-`, `@`, a control character in front)
  /// gets an apostrophe, as OWASP advises; plain numbers are left alone.
  public static func text(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") }

  private static func cell(_ value: String) -> String {
    let neutral = looksLikeFormula(value) ? "'" + value : value
    guard neutral.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 < 0x20 }) || neutral != trimmed(neutral) else {
      return neutral
    }
    return "\"" + neutral.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }

  private static func looksLikeFormula(_ value: String) -> Bool {
    // Blanks in front do not protect: some programs drop them before they look.
    let first = value.unicodeScalars.drop { $0 == " " || $0 == "\u{a0}" || $0 == "\u{feff}" }.first
    switch first {
    case "=", "@", "\t", "\r", "\n", "\u{ff1d}", "\u{ff20}", "\u{ff0b}", "\u{ff0d}": return true
    case "+", "-": return Double(value) == nil
    default: return false
    }
  }

  private static func trimmed(_ value: String) -> String {
    var text = Substring(value)
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
