extension Frame {
  /// Writes one line of text, made safe; returns the columns it took.
  ///
  /// Nothing is written outside the frame, right of `x + maxWidth`, or into half a wide character. Newlines and tabs
  /// become blanks; control and format characters are shown as stand-ins in the role `hostile`.
  @discardableResult
  package mutating func put(
    _ text: some StringProtocol, x: Int, y: Int, maxWidth: Int = .max, style: Style
  ) -> Int {
    guard y >= 0, y < size.rows else { return 0 }
    let room = room(at: x, maxWidth)
    return withGlyphs(of: text) { reader in
      var used = 0
      while let piece = reader.next(), used + piece.columns <= room {
        set(piece, x: x + used, y: y, style)
        used += piece.columns
      }
      return used
    }
  }

  /// Writes text that ends just left of `maxX`, at most `maxWidth` columns of it; returns the columns it took.
  @discardableResult
  package mutating func putRight(
    _ text: some StringProtocol, maxX: Int, y: Int, maxWidth: Int = .max, style: Style
  ) -> Int {
    let width = min(TerminalGrid.columns(of: text), maxWidth)
    return put(text, x: maxX - width, y: y, maxWidth: width, style: style)
  }

  /// Blanks of this style.
  package mutating func fill(_ area: Rect, _ style: Style) {
    fill(area, with: Glyph(" "), style)
  }

  /// The same narrow glyph in every cell.
  package mutating func fill(_ area: Rect, with glyph: Glyph, _ style: Style) {
    let area = clipped(area)
    for y in area.y..<area.maxY where area.width > 0 {
      freeHalves(x: area.x, y: y, width: area.width)
      let start = y * size.columns + area.x
      for index in start..<start + area.width { cells[index] = Cell(glyph, style) }
    }
  }

  /// Gives the cells another style and leaves what stands in them; a stand-in for a hostile character stays one.
  package mutating func restyle(_ area: Rect, _ style: Style) {
    let area = clipped(area)
    for y in area.y..<area.maxY {
      for index in (y * size.columns + area.x)..<(y * size.columns + area.maxX) {
        let role = cells[index].style.role == .hostile ? .hostile : style.role
        cells[index].style = Style(role, isSelected: style.isSelected)
      }
    }
  }

  /// A single-line border along the edge of the area; the inside is left as it is.
  package mutating func box(_ area: Rect, style: Style) {
    guard area.width > 1, area.height > 1 else { return }
    for x in area.x + 1..<area.maxX - 1 {
      put(glyph: "─", x: x, y: area.y, style: style)
      put(glyph: "─", x: x, y: area.maxY - 1, style: style)
    }
    for y in area.y + 1..<area.maxY - 1 {
      put(glyph: "│", x: area.x, y: y, style: style)
      put(glyph: "│", x: area.maxX - 1, y: y, style: style)
    }
    put(glyph: "┌", x: area.x, y: area.y, style: style)
    put(glyph: "┐", x: area.maxX - 1, y: area.y, style: style)
    put(glyph: "└", x: area.x, y: area.maxY - 1, style: style)
    put(glyph: "┘", x: area.maxX - 1, y: area.maxY - 1, style: style)
  }

  /// One drawing character of our own; nothing outside the frame.
  package mutating func put(glyph scalar: Unicode.Scalar, x: Int, y: Int, style: Style) {
    guard x >= 0, x < size.columns, y >= 0, y < size.rows else { return }
    freeHalves(x: x, y: y, width: 1)
    cells[y * size.columns + x] = Cell(Glyph(scalar), style)
  }

  /// The part of the area that lies in the frame.
  package func clipped(_ area: Rect) -> Rect {
    let x = min(max(0, area.x), size.columns)
    let y = min(max(0, area.y), size.rows)
    return Rect(x: x, y: y, width: min(area.maxX, size.columns) - x, height: min(area.maxY, size.rows) - y)
  }

  func room(at x: Int, _ maxWidth: Int) -> Int { max(0, min(maxWidth, size.columns - x)) }

  /// Writes one glyph; the caller has checked the row and the right edge, columns left of the frame are skipped.
  mutating func set(_ piece: GlyphReader.Piece, x: Int, y: Int, _ style: Style) {
    guard x >= 0 else { return }
    let style = piece.isHostile ? Style(.hostile, isSelected: style.isSelected) : style
    freeHalves(x: x, y: y, width: piece.columns)
    let index = y * size.columns + x
    cells[index] = Cell(piece.glyph, style)
    if piece.columns == 2 { cells[index + 1] = Cell(Glyph(" "), style, isContinuation: true) }
  }

  /// Blanks the other halves of wide characters that a write to these cells would cut in two.
  mutating func freeHalves(x: Int, y: Int, width: Int) {
    let start = y * size.columns + x
    if x > 0, cells[start].isContinuation { cells[start - 1].glyph = Glyph(" ") }
    if x + width < size.columns, cells[start + width].isContinuation {
      cells[start + width] = Cell(Glyph(" "), cells[start + width].style)
    }
  }
}

/// The columns the text takes when it is put.
package func columns(of text: some StringProtocol) -> Int {
  withGlyphs(of: text) { reader in
    var used = 0
    while let piece = reader.next() { used += piece.columns }
    return used
  }
}
