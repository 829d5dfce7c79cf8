/// Which rows of a list are on the screen.
package struct Viewport: Hashable, Sendable {
  /// The first row shown.
  package var first: Int
  package var height: Int
  package var count: Int

  /// The viewport nearest to `first` that shows the selected row with up to `margin` rows around it, and no empty rows
  /// below the list while rows above it are hidden.
  package init(first: Int, height: Int, count: Int, selected: Int?, margin: Int = 1) {
    self.height = max(0, height)
    self.count = max(0, count)
    self.first = first
    if let selected { reveal(selected, margin: min(margin, max(0, (height - 1) / 2))) }
    self.first = max(0, min(self.first, self.count - self.height))
  }

  /// The rows shown.
  package var rows: Range<Int> { first..<min(count, first + height) }

  package var hiddenAbove: Int { first }
  package var hiddenBelow: Int { max(0, count - first - height) }

  /// Where the thumb of a scroll bar of this height stands; `nil` where everything is shown.
  package var thumb: Range<Int>? {
    guard count > height, height > 0 else { return nil }
    let length = max(1, height * height / count)
    let start = (height - length) * first / (count - height)
    return start..<start + length
  }

  private mutating func reveal(_ selected: Int, margin: Int) {
    if selected - margin < first { first = selected - margin }
    if selected + margin >= first + height { first = selected + margin - height + 1 }
  }
}
