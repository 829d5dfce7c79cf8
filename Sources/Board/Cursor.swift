/// What a row is, whatever its place in the list.
enum RowID: Hashable, Sendable {
  case number(Int64)
  case text(String)
}

/// The selection of a list. It holds a record, never a row number: rows may come and go above it.
struct Cursor: Sendable {
  /// `nil` = whatever stands first; so it is until somebody moves, and while the newest is followed.
  var id: RowID?
  /// Where it was last found, for the case that it leaves the list.
  var index = 0
  /// Its line on the screen below the list's upper edge, kept while the list moves under it.
  var line = 0

  /// Index of the selected row among `count`; `nil` in an empty list.
  func position(count: Int, id idAt: (Int) -> RowID) -> Int? {
    guard count > 0 else { return nil }
    guard let id else { return 0 }
    if index < count, idAt(index) == id { return index }
    return (0..<count).first { idAt($0) == id } ?? min(index, count - 1)
  }
}

/// Which rows of a list are seen, where rows may be several lines high.
struct Stretch: Sendable {
  var rows: Range<Int>
  /// Line of the selected row below the upper edge.
  var line: Int

  /// The stretch that keeps the selected row on its line, fills the height, and shows no row in part unless it alone is
  /// higher than all the room.
  init(count: Int, selected: Int?, line: Int, height: Int, lines: (Int) -> Int) {
    guard count > 0, height > 0 else {
      self.init(rows: 0..<0, line: 0)
      return
    }
    let selected = selected ?? 0
    var first = selected
    var above = 0
    let wanted = min(max(0, line), max(0, height - lines(selected)))
    while first > 0, above + lines(first - 1) <= wanted {
      first -= 1
      above += lines(first)
    }
    var last = first
    var used = 0
    while last < count, used + lines(last) <= height || last <= selected {
      used += lines(last)
      last += 1
    }
    while last == count, first > 0, used + lines(first - 1) <= height {
      first -= 1
      used += lines(first)
      above += lines(first)
    }
    self.init(rows: first..<last, line: above)
  }

  private init(rows: Range<Int>, line: Int) {
    self.rows = rows
    self.line = line
  }
}
