extension ScreenEmulator {
  mutating func lineFeed() {
    wrapIsDue = false
    if cursor.row == region.upperBound {
      scrollUp(region, by: 1)
    } else if cursor.row < size.rows - 1 {
      cursor.row += 1
    }
  }

  mutating func reverseLineFeed() {
    wrapIsDue = false
    if cursor.row == region.lowerBound {
      scrollDown(region, by: 1)
    } else if cursor.row > 0 {
      cursor.row -= 1
    }
  }

  /// Inserts and deletes lines at the cursor, and scrolls the region.
  mutating func scroll(_ sequence: ControlSequence) {
    let count = sequence.count()
    switch sequence.final {
    case UInt8(ascii: "S"): scrollUp(region, by: count)
    case UInt8(ascii: "T"): scrollDown(region, by: count)
    default:
      guard region.contains(cursor.row) else { return }
      let below = cursor.row...region.upperBound
      if sequence.final == UInt8(ascii: "L") { scrollDown(below, by: count) } else { scrollUp(below, by: count) }
      move(column: 0)
    }
  }

  mutating func chooseRegion(_ sequence: ControlSequence) {
    let top = sequence.count(0) - 1
    let bottom = min(sequence.number(1, or: size.rows), size.rows) - 1
    guard top < bottom else { return }
    region = top...bottom
    move(column: 0, row: 0)
  }

  private mutating func scrollUp(_ rows: ClosedRange<Int>, by count: Int) {
    let count = min(count, rows.count)
    cells.removeSubrange(rows.lowerBound..<rows.lowerBound + count)
    cells.insert(contentsOf: blankRows(count), at: rows.upperBound + 1 - count)
  }

  private mutating func scrollDown(_ rows: ClosedRange<Int>, by count: Int) {
    let count = min(count, rows.count)
    cells.removeSubrange(rows.upperBound + 1 - count..<rows.upperBound + 1)
    cells.insert(contentsOf: blankRows(count), at: rows.lowerBound)
  }

  private func blankRows(_ count: Int) -> [[ScreenCell]] {
    Array(repeating: Array(repeating: erased, count: size.columns), count: count)
  }
}
