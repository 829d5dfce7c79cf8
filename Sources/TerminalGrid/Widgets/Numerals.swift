/// Figures five rows high, for what must be read from across the room.
package enum Numerals {
  package static let height = 5

  /// The columns the text takes, one blank between two characters.
  package static func width(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + (shapes[$1].map { columns(of: $0[0]) + 1 } ?? 0) } - 1
  }

  /// Digits, `.` `,` `:` `×` `%` `–` `-` `+` and the blank; every other character is left out.
  static let shapes: [Unicode.Scalar: [String]] = [
    "0": ["▄███▄", "█   █", "█   █", "█   █", "▀███▀"],
    "1": ["▄█ ", " █ ", " █ ", " █ ", "▄█▄"],
    "2": ["▄███▄", "▀   █", " ▄▄█▀", "█▀   ", "█████"],
    "3": ["▄███▄", "▀   █", "  ██▄", "▄   █", "▀███▀"],
    "4": ["█   █", "█   █", "▀████", "    █", "    █"],
    "5": ["█████", "█    ", "████▄", "▄   █", "▀███▀"],
    "6": ["▄███▄", "█    ", "████▄", "█   █", "▀███▀"],
    "7": ["█████", "    █", "  ▄█▀", "  █  ", "  █  "],
    "8": ["▄███▄", "█   █", "▄███▄", "█   █", "▀███▀"],
    "9": ["▄███▄", "█   █", "▀████", "    █", "▀███▀"],
    ".": [" ", " ", " ", " ", "█"],
    ",": ["  ", "  ", "  ", " █", "▄▀"],
    ":": [" ", "█", " ", "█", " "],
    "×": ["     ", "▀▄ ▄▀", "  █  ", "▄▀ ▀▄", "     "],
    "%": ["▄▄  █", "▀▀ █ ", "  █  ", " █ ▄▄", "█  ▀▀"],
    "–": ["    ", "    ", "▄▄▄▄", "    ", "    "],
    "-": ["   ", "   ", "▄▄▄", "   ", "   "],
    "+": ["     ", "  ▄  ", "▀▀█▀▀", "  ▀  ", "     "],
    " ": ["  ", "  ", "  ", "  ", "  "],
  ]
}

extension Frame {
  /// Writes the text as numerals with their upper left corner at `x`, `y`; returns the columns they took.
  @discardableResult
  package mutating func numerals(_ text: String, x: Int, y: Int, style: Style) -> Int {
    var next = x
    for shape in text.unicodeScalars.compactMap({ Numerals.shapes[$0] }) {
      for (row, line) in shape.enumerated() { put(line, x: next, y: y + row, style: style) }
      next += columns(of: shape[0]) + 1
    }
    return max(0, next - x - 1)
  }
}
