/// What `ESC 7` keeps.
struct SavedCursor {
  var position = ScreenPosition(column: 0, row: 0)
  var style = ScreenStyle()
  var charset = CharsetState()
}

extension ScreenEmulator {
  /// Moves within the screen; an end of the screen stops it.
  mutating func move(column: Int? = nil, row: Int? = nil) {
    wrapIsDue = false
    if let column { cursor.column = min(max(0, column), size.columns - 1) }
    if let row { cursor.row = min(max(0, row), size.rows - 1) }
  }

  mutating func moveCursor(columns: Int) { move(column: cursor.column + columns) }

  /// Moves up or down; from within the scrolling rows, not out of them.
  mutating func moveCursor(rows: Int) {
    let bounds = region.contains(cursor.row) ? region : 0...size.rows - 1
    move(row: min(max(bounds.lowerBound, cursor.row + rows), bounds.upperBound))
  }

  /// - Returns: whether the sequence was one that moves the cursor.
  mutating func moveCursor(_ sequence: ControlSequence) -> Bool {
    let count = sequence.count()
    switch sequence.final {
    case UInt8(ascii: "A"): moveCursor(rows: -count)
    case UInt8(ascii: "B"), UInt8(ascii: "e"): moveCursor(rows: count)
    case UInt8(ascii: "C"), UInt8(ascii: "a"): moveCursor(columns: count)
    case UInt8(ascii: "D"): moveCursor(columns: -count)
    case UInt8(ascii: "E"):
      moveCursor(rows: count)
      move(column: 0)
    case UInt8(ascii: "F"):
      moveCursor(rows: -count)
      move(column: 0)
    case UInt8(ascii: "G"), UInt8(ascii: "`"): move(column: count - 1)
    case UInt8(ascii: "H"), UInt8(ascii: "f"): move(column: sequence.count(1) - 1, row: count - 1)
    case UInt8(ascii: "I"): tab(forward: count)
    case UInt8(ascii: "Z"): tab(forward: -count)
    case UInt8(ascii: "d"): move(row: count - 1)
    case UInt8(ascii: "s"): saveCursor()
    case UInt8(ascii: "u"): restoreCursor()
    default: return false
    }
    return true
  }

  /// Tab stops stand at every eighth column.
  mutating func tab(forward stops: Int) {
    let stop = stops > 0 ? cursor.column / 8 + stops : (cursor.column + 7) / 8 + stops
    move(column: stop * 8)
  }

  mutating func saveCursor() { saved = SavedCursor(position: cursor, style: style, charset: charset) }

  mutating func restoreCursor() {
    move(column: saved.position.column, row: saved.position.row)
    (style, charset) = (saved.style, saved.charset)
  }
}
