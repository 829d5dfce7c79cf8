extension Frame {
  /// The screen with the colours of a theme as ECMA-48 sequences, for a terminal or `less -R`; no cursor movement.
  package func ansi(_ inks: InkTable) -> String {
    (0..<size.rows).map { y in
      runs(row: y).map { inks[$0.style].sequence + $0.text }.joined() + "\u{1B}[0m\n"
    }.joined()
  }

  /// A row as pieces of one style.
  func runs(row y: Int) -> [(style: Style, text: String)] {
    var runs: [(style: Style, text: String.UnicodeScalarView)] = []
    for x in 0..<size.columns where !self[x, y].isContinuation {
      let cell = self[x, y]
      if runs.last?.style != cell.style { runs.append((cell.style, .init())) }
      runs[runs.count - 1].text.append(contentsOf: cell.glyph.scalars)
    }
    return runs.map { ($0.style, String($0.text)) }
  }
}

extension Ink {
  /// The sequence that selects this ink, whatever was selected before.
  fileprivate var sequence: String {
    let set = [(Attributes.bold, "1"), (.dim, "2"), (.underline, "4"), (.reverse, "7")]
    let codes = ["0"] + set.filter { attributes.contains($0.0) }.map(\.1) + foreground.codes(38) + background.codes(48)
    return "\u{1B}[" + codes.joined(separator: ";") + "m"
  }
}

extension Ink.Paint {
  fileprivate func codes(_ plane: Int) -> [String] {
    switch self {
    case .rgb(let colour): ["\(plane);2;\(colour.red);\(colour.green);\(colour.blue)"]
    case .index(let index, _) where index < 8: ["\(plane - 8 + index)"]
    case .index(let index, _): ["\(plane);5;\(index)"]
    case .terminalDefault: []
    }
  }
}
