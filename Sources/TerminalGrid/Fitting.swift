extension Frame {
  /// Writes text into a column of `width`: cut at a word with "…" where it is too long, blanks of the style after it.
  ///
  /// Returns the columns the text took. A word that would leave more than a third of the column empty is cut within.
  @discardableResult
  package mutating func putFitted(
    _ text: some StringProtocol, x: Int, y: Int, width: Int, style: Style
  ) -> Int {
    guard y >= 0, y < size.rows else { return 0 }
    let room = room(at: x, width)
    let used = withGlyphs(of: text) { reader in
      var fit = Fit(width: room)
      while let piece = reader.next(), fit.takes(piece) { set(piece, x: x + fit.end - piece.columns, y: y, style) }
      guard fit.isCut, room > 0 else { return fit.end }
      let cut = fit.cut
      fill(Rect(x: x + cut, y: y, width: fit.end - cut, height: 1), style)
      put(glyph: "…", x: x + cut, y: y, style: style)
      return cut + 1
    }
    fill(Rect(x: x + used, y: y, width: room - used, height: 1), style)
    return used
  }
}

/// The text itself where it fits into `width` columns, else as much of it as fits before "…", cut at a word.
package func fitted(_ text: some StringProtocol, width: Int) -> String {
  guard width > 0 else { return "" }
  var result = String.UnicodeScalarView()
  var frame = Frame(size: Size(columns: width, rows: 1))
  let used = frame.putFitted(text, x: 0, y: 0, width: width, style: Style(.text))
  for x in 0..<used where !frame[x, 0].isContinuation { result.append(contentsOf: frame[x, 0].glyph.scalars) }
  return String(result)
}

/// Finds the column at which a text too long for its width is cut.
private struct Fit {
  let width: Int
  private(set) var end = 0
  private(set) var isCut = false
  /// Ends of the last glyph, and of the last word, that leave a column for "…".
  private var lastGlyph = 0
  private var lastWord = 0
  private var inWord = false

  init(width: Int) { self.width = width }

  /// Whether the piece still fits; from the first that does not, the text is cut.
  mutating func takes(_ piece: GlyphReader.Piece) -> Bool {
    if inWord, piece.isBlank, end < width { lastWord = end }
    inWord = !piece.isBlank
    guard end + piece.columns <= width else {
      isCut = true
      return false
    }
    end += piece.columns
    if end < width { lastGlyph = end }
    return true
  }

  var cut: Int { lastWord * 3 >= (width - 1) * 2 ? lastWord : lastGlyph }
}
