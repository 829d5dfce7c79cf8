extension Frame {
  /// The screen as plain text, a line a row, without blanks at the ends of lines.
  package var text: String {
    (0..<size.rows).map { row(text: $0) }.joined(separator: "\n") + "\n"
  }

  /// What each cell means, one letter a cell, as golden screens keep it beside the text. Selected cells are capital.
  package var roleMap: String {
    (0..<size.rows).map { y in
      trimmed((0..<size.columns).map { self[$0, y].roleLetter }, of: ".")
    }.joined(separator: "\n") + "\n"
  }

  /// One row as text, without blanks at its end.
  package func row(text y: Int) -> String {
    trimmed((0..<size.columns).filter { !self[$0, y].isContinuation }.flatMap { self[$0, y].glyph.scalars }, of: " ")
  }

  private func trimmed(_ scalars: [Unicode.Scalar], of filler: Unicode.Scalar) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[..<(scalars.lastIndex { $0 != filler }.map { $0 + 1 } ?? 0)])
    return String(view)
  }
}

extension Cell {
  /// The letter of the role: "." plain text, a capital where the cell is part of the selected row ("*" for plain text).
  fileprivate var roleLetter: Unicode.Scalar {
    let letter = style.role.letter
    guard style.isSelected else { return letter }
    return letter == "." ? "*" : Unicode.Scalar(UInt8(truncatingIfNeeded: letter.value) & 0xDF)
  }
}

extension Role {
  /// One letter a role, the same for ever: golden screens are written in them.
  package var letter: Unicode.Scalar {
    switch self {
    case .text: "."
    case .dim: "d"
    case .strong: "s"
    case .title: "t"
    case .titleFocused: "f"
    case .border: "b"
    case .borderFocused: "c"
    case .header: "h"
    case .footer: "g"
    case .footerKey: "k"
    case .accent: "a"
    case .ok: "o"
    case .notice: "n"
    case .waspada: "w"
    case .siaga: "i"
    case .awas: "x"
    case .mark: "m"
    case .masked: "q"
    case .hostile: "z"
    case .stale: "e"
    case .chart: "r"
    case .chartSecond: "u"
    case .prompt: "p"
    case .banner: "l"
    }
  }
}
