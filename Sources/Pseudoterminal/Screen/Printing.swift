extension ScreenEmulator {
  /// Writes a character where the cursor stands, as a terminal does: marks join the character before, wide ones take two
  /// cells, and what stands half under a wide one goes.
  mutating func put(_ scalar: Unicode.Scalar) {
    let width = ScreenWidth.columns(of: scalar)
    guard width > 0 else { return join(scalar) }
    lastPrinted = scalar
    if wrapIsDue || cursor.column + width > size.columns { wrap(width) }
    if inserts { insertBlanks(width) }
    write(String(scalar), width: width)
    cursor.column += width
    guard cursor.column >= size.columns else { return }
    cursor.column = size.columns - 1
    wrapIsDue = isOn(ScreenMode.autoWrap)
  }

  mutating func repeatLast(_ count: Int) {
    guard let lastPrinted else { return }
    for _ in 0..<count { put(lastPrinted) }
  }

  /// Blanks the cells under both halves of a wide character that reaches into the place at `column`.
  mutating func split(row: Int, column: Int) {
    guard cells[row].indices.contains(column), cells[row][column].isRightHalf else { return }
    cells[row][column].text = " "
    if column > 0 { cells[row][column - 1].text = " " }
  }

  private mutating func wrap(_ width: Int) {
    wrapIsDue = false
    guard isOn(ScreenMode.autoWrap) else {
      cursor.column = max(0, size.columns - width)
      return
    }
    cursor.column = 0
    lineFeed()
  }

  private mutating func write(_ text: String, width: Int) {
    let (row, column) = (cursor.row, cursor.column)
    split(row: row, column: column)
    split(row: row, column: column + width)
    cells[row][column] = ScreenCell(text: text, style: style)
    if width == 2, column + 1 < size.columns { cells[row][column + 1] = ScreenCell(text: "", style: style) }
  }

  private mutating func join(_ mark: Unicode.Scalar) {
    var column = wrapIsDue ? cursor.column : cursor.column - 1
    if column > 0, cells[cursor.row][column].isRightHalf { column -= 1 }
    guard column >= 0 else { return }
    cells[cursor.row][column].text.unicodeScalars.append(mark)
  }
}
