/// One line of a wrapped text.
package struct WrappedLine: Hashable, Sendable {
  /// The line's part of the text, without the blank or newline at which it was broken.
  package var text: String
  /// Where it stands in the text, in Unicode scalars: a quote with such offsets can be found again on the screen.
  package var scalars: Range<Int>
}

/// Breaks a text into lines of at most `width` columns: at newlines, else at blanks, else within a word too long for a line.
///
/// Empty lines are kept. An empty text has one empty line. A width under 2 is taken as 2, so that a wide character fits.
package func wrapped(_ text: some StringProtocol, width: Int) -> [WrappedLine] {
  let scalars = Array(text.unicodeScalars)
  let ranges = withGlyphs(of: text) { reader in
    var wrapping = Wrapping(width: max(2, width))
    while let piece = reader.next() { wrapping.add(piece, isNewline: scalars[piece.scalar] == "\n") }
    return wrapping.finished(at: scalars.count)
  }
  return ranges.map { range in
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return WrappedLine(text: String(view), scalars: range)
  }
}

private struct Wrapping {
  let width: Int
  private var ranges: [Range<Int>] = []
  private var start = 0
  private var used = 0
  /// The last blank of this line, and the columns up to and with it.
  private var blank: (scalar: Int, columns: Int)?
  /// The scalar at hand and the columns before it: a stand-in of many columns moves to the next line as a whole.
  private var current = (scalar: -1, columns: 0)

  init(width: Int) { self.width = width }

  mutating func add(_ piece: GlyphReader.Piece, isNewline: Bool) {
    if isNewline { return breakLine(at: piece.scalar, next: piece.scalar + 1, carried: 0) }
    if piece.scalar != current.scalar { current = (piece.scalar, used) }
    while used + piece.columns > width, start < piece.scalar { makeRoom(for: piece) }
    if piece.scalar < start { return }  // the blank at which the line was broken
    used += piece.columns
    if piece.isBlank { blank = (piece.scalar, used) }
  }

  private mutating func makeRoom(for piece: GlyphReader.Piece) {
    if piece.isBlank {
      breakLine(at: piece.scalar, next: piece.scalar + 1, carried: 0)
    } else if let blank {
      breakLine(at: blank.scalar, next: blank.scalar + 1, carried: used - blank.columns)
    } else {
      breakLine(at: piece.scalar, next: piece.scalar, carried: used - current.columns)
    }
  }

  private mutating func breakLine(at end: Int, next: Int, carried: Int) {
    ranges.append(start..<max(start, end))
    start = next
    current.columns = max(0, current.columns - (used - carried))
    used = carried
    blank = nil
  }

  mutating func finished(at end: Int) -> [Range<Int>] {
    ranges.append(start..<max(start, end))
    return ranges
  }
}
