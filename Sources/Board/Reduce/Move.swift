internal import HumasModel
internal import TerminalGrid
internal import Wording

extension Board {
  /// One row in the list, or one line on the page.
  mutating func move(by rows: Int) -> [Effect] {
    if sheet != nil { return scroll(by: rows) }
    guard let selected = focused.selected else { return [] }
    return select(selected + rows)
  }

  /// A screen less one row, so that the eye finds its place again.
  mutating func move(byPages pages: Int) -> [Effect] {
    if sheet != nil { return scroll(by: pages * max(1, Arrangement(of: self).body.height - 3)) }
    guard let selected = focused.selected, let layout = focusedLayout else { return [] }
    return select(selected + pages * max(1, layout.stretch.rows.count - 1), keepingLine: true)
  }

  mutating func jump(to end: ListEnd) -> [Effect] {
    guard sheet != nil else { return focused.jump(to: end) }
    editSheet { $0.scroll = end == .top ? 0 : Int.max / 2 }
    return []
  }

  /// Selects a row; its line on the screen moves with it, or stays where whole screens are turned.
  private mutating func select(_ index: Int, keepingLine: Bool = false) -> [Effect] {
    let before = focused.selected ?? 0
    focused.select(index)
    if !keepingLine, let after = focused.selected { step(from: before, to: after) }
    return focused.moved()
  }

  /// Moves the selection's line. A step over an edge turns the list by a third of its height: what comes next is seen
  /// early, and a held key draws the whole list a few times instead of each time.
  private mutating func step(from: Int, to: Int) {
    guard let layout = focusedLayout else { return }
    let between = (min(from, to)..<max(from, to)).reduce(0) { $0 + layout.lines(ofRow: $1, focused) }
    let line = focused.cursor.line + (from < to ? between : -between)
    let last = layout.list.height - layout.lines(ofRow: to, focused)
    focused.cursor.line = line < 0 ? last / 3 : (line > last ? last * 2 / 3 : line)
  }

  private var focusedLayout: PanelLayout? {
    guard let snapshot, let area = Arrangement(of: self).area(of: focus) else { return nil }
    return PanelLayout(focused, in: area, scene(of: focus, snapshot, language.words))
  }

  private mutating func scroll(by lines: Int) -> [Effect] {
    editSheet { $0.scroll = max(0, $0.scroll + lines) }
    return []
  }
}

extension Board {
  var place: Place { Place(focus: focus, isZoomed: isZoomed, content: sheet?.content) }

  /// Changes the view in a way that `[` takes back.
  mutating func visit(_ change: (inout Board) -> Void) -> [Effect] {
    past.append(place)
    // Nobody walks back further than this; a kiosk that runs for weeks must not grow.
    if past.count > 100 { past.removeFirst() }
    future = []
    change(&self)
    return []
  }

  mutating func go(to panel: PanelName) -> [Effect] {
    guard panel != focus || sheet != nil else { return [] }
    return visit {
      $0.focus = panel
      $0.layers.removeAll { $0.sheet != nil }
    }
  }

  mutating func openSelected() -> [Effect] {
    guard let content = focused.selectedContent else { return [] }
    if let selected = focused.selected { focused.select(selected) }
    return open(content)
  }

  mutating func open(_ content: PageContent) -> [Effect] {
    guard content.subject != sheet?.content.subject else { return [] }
    _ = visit { $0.show(content) }
    return content.request.map { [.open($0)] } ?? []
  }

  mutating func close() -> [Effect] {
    if sheet != nil { return visit { $0.layers.removeAll { $0.sheet != nil } } }
    if isZoomed { return visit { $0.isZoomed = false } }
    return []
  }

  mutating func walk(
    from source: WritableKeyPath<Board, [Place]>, to other: WritableKeyPath<Board, [Place]>
  ) -> [Effect] {
    guard let place = self[keyPath: source].popLast() else { return [] }
    self[keyPath: other].append(self.place)
    focus = place.focus
    isZoomed = place.isZoomed
    layers.removeAll { $0.sheet != nil }
    guard let content = place.content else { return [] }
    show(content)
    return content.request.map { [.open($0)] } ?? []
  }

  /// The row that the open page is about.
  var sheetRow: Int? { sheet.flatMap { focused.row(about: $0.content.subject) } }

  /// Turns to the page of another row of the list, without leaving a trace in the history.
  mutating func turn(by rows: Int) -> [Effect] {
    guard let row = sheetRow else { return [] }
    let asked = select(row + rows)
    guard let content = focused.selectedContent else { return asked }
    show(content)
    return asked + (content.request.map { [.open($0)] } ?? [])
  }

  private mutating func show(_ content: PageContent) {
    layers.removeAll { $0.sheet != nil }
    layers.insert(.sheet(Sheet(content)), at: 0)
  }
}
