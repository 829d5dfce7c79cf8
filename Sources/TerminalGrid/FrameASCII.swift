extension Frame {
  /// The same screen without a character beyond ASCII: drawing glyphs become their twins, everything else "?".
  package func inASCII() -> Frame {
    var frame = self
    for index in cells.indices where !cells[index].glyph.isASCII || cells[index].isContinuation {
      frame.cells[index] = Cell(cells[index].isContinuation ? Glyph(" ") : cells[index].glyph.twin, cells[index].style)
    }
    return frame
  }
}

extension Glyph {
  fileprivate var isASCII: Bool { bits < 0x80 }

  fileprivate var twin: Glyph {
    if base.isASCII { return Glyph(base) }
    if let twin = Glyph.twins[base] { return Glyph(twin) }
    return Glyph((0x2500...0x257F).contains(base.value) ? "+" : "?")
  }

  /// Everything our own screens draw with. Other box lines are corners and crossings: "+".
  private static let twins: [Unicode.Scalar: Unicode.Scalar] = {
    let pairs: [(String, String)] = [
      ("─━┄╌═", "--..="), ("│┃┆╎║", "||::|"),
      ("▁▂▃▄▅▆▇█", "_.-=+*%#"), ("▀▌▐░▒▓", "\"||:%#"),
      ("▲△▼▽●○◉◆◇■□▶▸◀◂★☆◌", "^^vvoo@**##>><<**."),
      ("·•…–—−‐‑×÷±≈≠≤≥", ".*~-----x/+~/<>"),
      ("✓✔✖✗✘✎⟳↻‖⚑⚠☰⌕", "vvxxxe@@|F!=?"),
      ("←↑→↓↔↵⏎", "<^>v-<<"),
      ("“”„‘’‚‹›«»", "\"\"\"'',<><>"),
      ("°ºª§¶©®", "ooaSPcR"),
    ]
    return pairs.reduce(into: [:]) { table, pair in
      for (glyph, twin) in zip(pair.0.unicodeScalars, pair.1.unicodeScalars) { table[glyph] = twin }
    }
  }()
}
