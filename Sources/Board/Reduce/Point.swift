internal import HumasModel
internal import TerminalGrid
internal import Wording

extension Board {
  /// A click goes to the panel and row under it; the wheel scrolls what it stands on.
  mutating func point(_ mouse: Key.Mouse) -> [Effect] {
    switch (mouse.kind, layers.last) {
    case (.wheelUp, nil), (.wheelUp, .sheet): return wheel(-3, mouse)
    case (.wheelDown, nil), (.wheelDown, .sheet): return wheel(3, mouse)
    case (.press, nil): return press(mouse)
    case (.doublePress, nil): return press(mouse) + perform(.open)
    default: return []
    }
  }

  private mutating func wheel(_ rows: Int, _ mouse: Key.Mouse) -> [Effect] {
    if sheet == nil, let panel = Arrangement(of: self).panel(atX: mouse.x, y: mouse.y) { focus = panel }
    return move(by: rows)
  }

  private mutating func press(_ mouse: Key.Mouse) -> [Effect] {
    let arrangement = Arrangement(of: self)
    if let tab = tab(atX: mouse.x, y: mouse.y, arrangement) { return go(to: tab) }
    guard let snapshot, let panel = arrangement.panel(atX: mouse.x, y: mouse.y),
      let area = arrangement.area(of: panel)
    else { return [] }
    let effects = go(to: panel)
    let layout = PanelLayout(focused, in: area, scene(of: panel, snapshot, language.words))
    guard let row = layout.row(atY: mouse.y, focused) else { return effects }
    focused.select(row)
    focused.cursor.line = layout.line(ofRow: row, focused)
    return effects + focused.moved()
  }

  private func tab(atX x: Int, y: Int, _ arrangement: Arrangement) -> PanelName? {
    guard let line = arrangement.tabs, y == line.y, let snapshot else { return nil }
    var scratch = Frame(size: size)
    let places = drawTabs(line, &scratch, snapshot, language.words)
    return zip(PanelName.allCases, places).first { x >= $0.1.x && x < $0.1.maxX }?.0
  }
}
