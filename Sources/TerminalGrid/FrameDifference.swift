/// A piece of one row, in one style, that a screen must be sent.
package struct FrameRun: Hashable, Sendable {
  package var x: Int
  package var y: Int
  package var style: Style
  /// Whole characters: begins at no right half, and ends with both halves of the last one.
  package var cells: ArraySlice<Cell>
}

extension Frame {
  /// What must be written over a screen that shows `former`, row by row, so that it shows this frame; everything where
  /// `former` is `nil` or of another size.
  ///
  /// - Parameter wholeRows: rows of which everything is sent once anything changed.
  package func runs(over former: Frame?, wholeRows: (Int) -> Bool = { _ in false }) -> [FrameRun] {
    let former = former?.size == size ? former : nil
    var runs: [FrameRun] = []
    for y in 0..<size.rows {
      guard let changed = changed(row: y, from: former) else { continue }
      let start = y * size.columns
      append(wholeRows(y) ? start..<start + size.columns : changed, row: y, to: &runs)
    }
    return runs
  }

  /// From the first to the last cell of the row that differs, whole characters; `nil` where none does.
  private func changed(row y: Int, from former: Frame?) -> Range<Int>? {
    let start = y * size.columns
    let end = start + size.columns
    guard let former else { return start < end ? start..<end : nil }
    return cells.withUnsafeBufferPointer { new in
      former.cells.withUnsafeBufferPointer { old in
        guard var first = (start..<end).first(where: { new[$0].bits != old[$0].bits }) else { return nil }
        var last = first
        for index in first..<end where new[index].bits != old[index].bits { last = index }
        if new[first].isContinuation { first -= 1 }
        if last + 1 < end, new[last + 1].isContinuation { last += 1 }
        return first..<last + 1
      }
    }
  }

  private func append(_ range: Range<Int>, row y: Int, to runs: inout [FrameRun]) {
    var start = range.lowerBound
    while start < range.upperBound {
      let style = cells[start].style
      var end = start + 1
      while end < range.upperBound, cells[end].style == style { end += 1 }
      runs.append(FrameRun(x: start - y * size.columns, y: y, style: style, cells: cells[start..<end]))
      start = end
    }
  }
}
