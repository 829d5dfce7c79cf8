/// A panel that has no room of its own, reduced to its name and its alarms.
package struct Tab: Hashable, Sendable {
  package var title: String
  /// What it would say if it were seen: "▲1", "!!1".
  package var alarms: [Piece]
  package var isCurrent: Bool

  package init(_ title: String, alarms: [Piece] = [], isCurrent: Bool = false) {
    self.title = title
    self.alarms = alarms
    self.isCurrent = isCurrent
  }

  /// The current tab stands in brackets: colour alone would not tell it.
  fileprivate var pieces: [Piece] {
    let alarms = alarms.flatMap { [Piece(" ", .dim), $0] }
    if isCurrent { return [Piece("[" + title, .titleFocused)] + alarms + [Piece("]", .titleFocused)] }
    return [Piece(title, .dim)] + alarms
  }
}

extension Frame {
  /// Writes the tabs in one row, two blanks between them; returns where each one stands, for the mouse.
  @discardableResult
  package mutating func tabs(_ tabs: [Tab], x: Int, y: Int, width: Int) -> [Rect] {
    let end = x + width
    var next = x
    return tabs.map { tab in
      let used = put(tab.pieces, x: next, y: y, maxWidth: end - next)
      defer { next += used + 2 }
      return Rect(x: next, y: y, width: used, height: 1)
    }
  }
}
