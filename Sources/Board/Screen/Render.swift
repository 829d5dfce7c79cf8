internal import HumasModel
package import TerminalGrid
package import Wording

/// The whole screen. Pure: the same board in the same words is the same frame.
package func render(_ board: Board, in words: any Words) -> Frame {
  var frame = Frame(size: board.size)
  let arrangement = Arrangement(of: board)
  guard !arrangement.isTooSmall else {
    board.drawTooSmall(&frame, words)
    return frame
  }
  guard let snapshot = board.snapshot else {
    board.drawLoading(&frame, words)
    return frame
  }
  Header(board, snapshot, words).draw(arrangement.header, &frame)
  if let line = arrangement.warning { board.drawWarning(line, &frame, snapshot, words) }
  if let line = arrangement.tabs { board.drawTabs(line, &frame, snapshot, words) }
  board.drawBody(arrangement, &frame, snapshot, words)
  board.drawLayers(arrangement, &frame, snapshot, words)
  return frame
}

extension Board {
  /// The focused panel comes last, because the hardware cursor stands in it; only an open page takes it away.
  fileprivate func drawBody(_ arrangement: Arrangement, _ frame: inout Frame, _ snapshot: Snapshot, _ words: any Words)
  {
    for (name, area) in arrangement.panels where name != focus {
      panels[name.number - 1].draw(area, &frame, scene(of: name, snapshot, words))
    }
    if let area = arrangement.aside, let aside {
      draw(aside, area, &frame, scene(of: focus, snapshot, words), isFocused: false)
    }
    if let area = arrangement.area(of: focus) { focused.draw(area, &frame, scene(of: focus, snapshot, words)) }
    if let area = arrangement.sheet, let sheet {
      draw(sheet, area, &frame, scene(of: focus, snapshot, words), isFocused: true)
    }
  }

  private func draw(_ sheet: Sheet, _ area: Rect, _ frame: inout Frame, _ scene: Scene, isFocused: Bool) {
    let title = Document.title(of: sheet.content, scene.words)
    let inside = frame.panel(area, title: title, state: isFocused ? .focused : .resting)
    let text = Rect(x: inside.x + 1, y: inside.y, width: inside.width - 2, height: inside.height)
    let document = Document.of(sheet, width: text.width, scene)
    document.draw(text, scroll: isFocused ? sheet.scroll : 0, &frame, number: scene.words.count(_:))
    if isFocused { frame.cursor = (text.x, text.y) }
    guard document.height > text.height else { return }
    let viewport = Viewport(first: sheet.scroll, height: text.height, count: document.height, selected: nil)
    frame.scrollBar(viewport, x: area.maxX - 1, y: text.y, style: Style(isFocused ? .borderFocused : .border))
  }

  /// The worst trouble and the key to all of them; without one, that the view is a reconstruction.
  fileprivate func drawWarning(_ line: Rect, _ frame: inout Frame, _ snapshot: Snapshot, _ words: any Words) {
    guard let worst = snapshot.troubles.first else {
      frame.put(words.reconstructed, x: line.x + 1, y: line.y, maxWidth: line.width - 2, style: Style(.notice))
      return
    }
    let rest = snapshot.troubles.count - 1
    let key = Keymap.keys(for: .troubles).first?.name(in: words) ?? ""
    let more = "  \(key) \(words.name(of: .troubles))" + (rest > 0 ? " +\(rest)" : "")
    let text = "✖ \(words.sentence(for: worst)) \(words.advice(for: worst))"
    frame.putRight(more, maxX: line.maxX - 1, y: line.y, style: Style(.footerKey))
    frame.putFitted(text, x: line.x + 1, y: line.y, width: line.width - 2 - columns(of: more), style: Style(.siaga))
  }

  @discardableResult
  func drawTabs(_ line: Rect, _ frame: inout Frame, _ snapshot: Snapshot, _ words: any Words) -> [Rect] {
    let tabs = panels.map { panel in
      let alarms = panel.alarms(scene(of: panel.name, snapshot, words))
      return Tab(
        "\(panel.name.number) \(words.shortTitle(of: panel.name))", alarms: alarms, isCurrent: panel.name == focus)
    }
    return frame.tabs(tabs, x: line.x + 1, y: line.y, width: line.width - 2)
  }

  fileprivate func drawTooSmall(_ frame: inout Frame, _ words: any Words) {
    let lines = words.tooSmall(columns: size.columns, rows: size.rows)
    for (index, line) in lines.enumerated() {
      let y = max(0, (size.rows - lines.count) / 2) + index
      frame.putFitted(
        line, x: max(0, (size.columns - columns(of: line)) / 2), y: y, width: size.columns, style: Style(.strong))
    }
  }

  /// The bars stand where they will stay.
  fileprivate func drawLoading(_ frame: inout Frame, _ words: any Words) {
    frame.fill(Rect(x: 0, y: 0, width: size.columns, height: 1), Style(.header))
    frame.fill(Rect(x: 0, y: size.rows - 1, width: size.columns, height: 1), Style(.footer))
    let text = "KENTONGAN  \(words.loading)"
    frame.put(text, x: (size.columns - columns(of: text)) / 2, y: size.rows / 2, style: Style(.dim))
    guard case .trouble(let trouble)? = notice?.content else { return }
    for (line, sentence) in [words.sentence(for: trouble), words.advice(for: trouble)].enumerated() {
      let shown = fitted(sentence, width: size.columns - 4)
      frame.put(
        shown, x: (size.columns - columns(of: shown)) / 2, y: size.rows / 2 + 2 + line,
        style: Style(line == 0 ? .awas : .text))
    }
  }
}
