/// How a panel's border looks.
package enum PanelState: Hashable, Sendable {
  case resting, focused
  /// Its data are too old: the border is broken, so that this is seen without colours too.
  case stale

  fileprivate var border: Role {
    switch self {
    case .resting: .border
    case .focused: .borderFocused
    case .stale: .stale
    }
  }
}

extension Frame {
  /// A bordered panel, its title at the left of the upper border and the age of its data at the right; the inside is blank.
  ///
  /// Returns the rectangle inside the border. The age is dropped before the title is cut.
  @discardableResult
  package mutating func panel(_ area: Rect, title: [Piece], age: String = "", ageRole: Role = .dim, state: PanelState)
    -> Rect
  {
    let style = Style(state.border)
    fill(area, Style(.text))
    box(area, style: style)
    if state == .stale { hatch(area, style) }
    let room = area.width - 4
    guard room > 0 else { return area.inset(by: 1) }
    let titleEnd = put(title, x: area.x + 2, y: area.y, maxWidth: room)
    frameBlank(around: area.x + 2, titleEnd, area.y, style)
    let ageWidth = columns(of: age)
    if ageWidth > 0, titleEnd + ageWidth + 4 <= room {
      put(age, x: area.maxX - 2 - ageWidth, y: area.y, style: Style(ageRole))
      frameBlank(around: area.maxX - 2 - ageWidth, ageWidth, area.y, style)
    }
    return area.inset(by: 1)
  }

  /// A panel whose title is one plain text.
  @discardableResult
  package mutating func panel(_ area: Rect, title: String, age: String = "", state: PanelState) -> Rect {
    let role: Role = state == .focused ? .titleFocused : .title
    return panel(area, title: [Piece(title, role)], age: age, state: state)
  }

  private mutating func frameBlank(around x: Int, _ width: Int, _ y: Int, _ style: Style) {
    put(" ", x: x - 1, y: y, maxWidth: 1, style: style)
    put(" ", x: x + width, y: y, maxWidth: 1, style: style)
  }

  private mutating func hatch(_ area: Rect, _ style: Style) {
    guard area.width > 1, area.height > 1 else { return }
    for y in [area.y, area.maxY - 1] {
      fill(Rect(x: area.x + 1, y: y, width: area.width - 2, height: 1), with: Glyph("┄"), style)
    }
    for x in [area.x, area.maxX - 1] {
      fill(Rect(x: x, y: area.y + 1, width: 1, height: area.height - 2), with: Glyph("┆"), style)
    }
  }
}
