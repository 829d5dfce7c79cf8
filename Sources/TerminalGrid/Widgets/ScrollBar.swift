extension Frame {
  /// A thumb on the right border of a panel, where the list is longer than its rows.
  package mutating func scrollBar(_ viewport: Viewport, x: Int, y: Int, style: Style) {
    for row in viewport.thumb ?? 0..<0 { put(glyph: "┃", x: x, y: y + row, style: style) }
  }
}
