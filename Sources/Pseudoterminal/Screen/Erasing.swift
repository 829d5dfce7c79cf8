extension ScreenEmulator {
  /// A cell as erasing leaves it: the background stays what it was last set to.
  var erased: ScreenCell {
    var plain = ScreenStyle()
    plain.background = style.background
    return ScreenCell(style: plain)
  }

  mutating func edit(_ sequence: ControlSequence) {
    wrapIsDue = false
    switch sequence.final {
    case UInt8(ascii: "@"): insertBlanks(sequence.count())
    case UInt8(ascii: "P"): deleteCells(sequence.count())
    case UInt8(ascii: "X"): erase(row: cursor.row, cursor.column..<cursor.column + sequence.count())
    case UInt8(ascii: "J"): eraseScreen(sequence.number(0))
    default: eraseRow(sequence.number(0))
    }
  }

  mutating func insertBlanks(_ count: Int) {
    split(row: cursor.row, column: cursor.column)
    let blanks = repeatElement(erased, count: min(count, size.columns - cursor.column))
    cells[cursor.row].insert(contentsOf: blanks, at: cursor.column)
    cells[cursor.row].removeLast(blanks.count)
    keepWhole(row: cursor.row)
  }

  private mutating func deleteCells(_ count: Int) {
    let count = min(count, size.columns - cursor.column)
    split(row: cursor.row, column: cursor.column)
    split(row: cursor.row, column: cursor.column + count)
    cells[cursor.row].removeSubrange(cursor.column..<cursor.column + count)
    cells[cursor.row].append(contentsOf: repeatElement(erased, count: count))
  }

  private mutating func eraseRow(_ part: Int) {
    switch part {
    case 0: erase(row: cursor.row, cursor.column..<size.columns)
    case 1: erase(row: cursor.row, 0..<cursor.column + 1)
    default: erase(row: cursor.row, 0..<size.columns)
    }
  }

  private mutating func eraseScreen(_ part: Int) {
    if part == 0 || part == 1 { eraseRow(part) }
    let others: Range<Int> =
      switch part {
      case 0: cursor.row + 1..<size.rows
      case 1: 0..<cursor.row
      case 2: 0..<size.rows
      default: 0..<0  // 3 empties the lines that scrolled away; none are kept here
      }
    for row in others { erase(row: row, 0..<size.columns) }
  }

  private mutating func erase(row: Int, _ columns: Range<Int>) {
    let columns = columns.clamped(to: 0..<size.columns)
    split(row: row, column: columns.lowerBound)
    split(row: row, column: columns.upperBound)
    cells[row].replaceSubrange(columns, with: repeatElement(erased, count: columns.count))
  }

  /// A wide character that was pushed half over the edge is gone.
  private mutating func keepWhole(row: Int) {
    guard let last = cells[row].last, !last.isRightHalf, let scalar = last.text.unicodeScalars.first else { return }
    if ScreenWidth.columns(of: scalar) == 2 { cells[row][size.columns - 1] = erased }
  }
}
