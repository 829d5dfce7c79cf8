internal import HumasModel
internal import TerminalGrid
internal import Wording

extension Panel {
  /// Draws the panel: border and title, figures, list, notes. The same for all, so that the eye learns it once.
  func draw(_ area: Rect, _ frame: inout Frame, _ scene: Scene) {
    let title = title(scene)
    frame.panel(
      area, title: border(title, area.width, scene), age: title.freshness.age,
      ageRole: title.freshness.isSilent ? .stale : .dim,
      state: title.freshness.isStale ? .stale : (scene.isFocused ? .focused : .resting))
    let layout = PanelLayout(self, in: area, scene)
    if let place = layout.headline { drawHeadline(place, isAlone: layout.reserved.isEmpty, &frame, scene) }
    if let place = layout.headnote {
      var pen = Pen(PanelLook.text(in: place), isSelected: false)
      drawHeadnote(&pen, &frame, scene)
    }
    if let place = layout.footnote { frame.put(footnote(scene), x: place.x + 1, y: place.y, maxWidth: place.width - 1) }
    rowCount == 0 ? drawEmptiness(layout.list, &frame, scene) : drawRows(layout, area, &frame, scene)
  }

  /// Number, name and as many facts as leave room for the age: a silent source must not be pushed out by a count.
  private func border(_ title: PanelTitle, _ width: Int, _ scene: Scene) -> [Piece] {
    let role: Role = scene.isFocused ? .titleFocused : .title
    var pieces = [Piece("\(name.number) \(scene.words.title(of: name))", role)]
    var room = width - 10 - columns(of: pieces) - columns(of: title.freshness.age)
    for fact in title.facts {
      // What is cut to a few letters says nothing.
      guard room >= min(columns(of: fact.text), 12) + 3 else { break }
      let text = fitted(fact.text, width: room - 3)
      pieces += [Piece(" · ", .dim), Piece(text, fact.role)]
      room -= columns(of: text) + 3
    }
    return pieces
  }

  private func drawHeadline(_ area: Rect, isAlone: Bool, _ frame: inout Frame, _ scene: Scene) {
    frame.put(headlineSubject(scene), x: area.x + 3, y: area.y, maxWidth: area.width - 6, style: Style(.strong))
    var x = area.x + 3
    for headline in headline(scene) {
      let width = max(Numerals.width(of: headline.figure), columns(of: headline.caption))
      guard x + width <= area.maxX else { return }
      frame.numerals(headline.figure, x: x, y: area.y + 1, style: Style(headline.role))
      frame.put(headline.caption, x: x, y: area.y + 1 + Numerals.height, style: Style(.dim))
      x += width + 6
    }
    let beside = Rect(x: x, y: area.y, width: area.maxX - x - 1, height: area.height)
    if isAlone { drawBesideHeadline(beside, &frame, scene) }
  }

  private func drawRows(_ layout: PanelLayout, _ area: Rect, _ frame: inout Frame, _ scene: Scene) {
    var y = layout.list.y
    let selected = selected
    for row in layout.stretch.rows {
      let height = min(layout.lines(ofRow: row, self), layout.list.maxY - y)
      let place = Rect(x: layout.list.x, y: y, width: layout.list.width, height: height)
      draw(row, place, isSelected: row == selected && scene.isFocused, &frame, scene)
      y += height
    }
    drawThumb(layout, area, &frame, scene)
    let left = Rect(x: layout.list.x, y: y, width: layout.list.width, height: layout.reserved.maxY - y)
    if layout.stretch.rows.count == rowCount || !layout.reserved.isEmpty { drawSpare(left, &frame, scene) }
  }

  private func draw(_ row: Int, _ place: Rect, isSelected: Bool, _ frame: inout Frame, _ scene: Scene) {
    if isSelected {
      frame.fill(place, Style(.text, isSelected: true))
      frame.put("▌", x: place.x, y: place.y, maxWidth: 1, style: Style(.accent, isSelected: true))
      frame.cursor = (place.x, place.y)
    }
    if scene.marks.contains(id(ofRow: row)) {
      frame.put("✓", x: place.x, y: place.y, maxWidth: 1, style: Style(.accent, isSelected: isSelected))
    }
    var pen = Pen(PanelLook.text(in: place), isSelected: isSelected)
    draw(row: row, &pen, &frame, scene)
  }

  private func drawThumb(_ layout: PanelLayout, _ area: Rect, _ frame: inout Frame, _ scene: Scene) {
    let rows = layout.stretch.rows
    guard rows.count < rowCount else { return }
    let viewport = Viewport(first: rows.lowerBound, height: rows.count, count: rowCount, selected: nil)
    let style = Style(scene.isFocused ? .borderFocused : .border)
    frame.scrollBar(viewport, x: area.maxX - 1, y: layout.list.y, style: style)
  }

  private func drawEmptiness(_ area: Rect, _ frame: inout Frame, _ scene: Scene) {
    let clearing = Keymap.keys(for: .clearFilter).first?.name(in: scene.words) ?? ""
    let paragraphs = isFiltered ? scene.words.nothingMatches(key: clearing) : emptiness(scene)
    let width = min(area.width - 4, 64)
    let x = area.x + (area.width - width) / 2
    var lines: [(String, Role)] = []
    for (index, paragraph) in paragraphs.enumerated() {
      if index == 1 { lines.append(("", .dim)) }
      lines += wrapped(paragraph, width: width).map { ($0.text, index == 0 ? .strong : .dim) }
    }
    let top = area.y + max(0, (area.height - lines.count) / 3)
    for (index, line) in lines.enumerated() where top + index < area.maxY {
      frame.put(line.0, x: x, y: top + index, maxWidth: width, style: Style(line.1))
    }
  }
}

private enum PanelLook {
  /// The columns of a row between the mark of the selection and a blank before the border.
  static func text(in row: Rect) -> Rect { Rect(x: row.x + 1, y: row.y, width: row.width - 2, height: row.height) }
}
