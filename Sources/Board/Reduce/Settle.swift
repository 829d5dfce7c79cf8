internal import HumasModel
internal import TerminalGrid
internal import Wording

extension Board {
  /// Brings selections and scrolling into what the screen has room for, so that drawing changes nothing.
  mutating func settle() {
    guard let snapshot else { return }
    let arrangement = Arrangement(of: self)
    for (name, area) in arrangement.panels {
      let scene = scene(of: name, snapshot, language.words)
      let panel = panels[name.number - 1]
      let layout = PanelLayout(panel, in: area, scene)
      panels[name.number - 1].cursor.line = layout.stretch.line
      if let selected = panel.selected { panels[name.number - 1].cursor.index = selected }
    }
    settleSheet(arrangement, snapshot)
    settlePalette()
  }

  private mutating func settleSheet(_ arrangement: Arrangement, _ snapshot: Snapshot) {
    guard let sheet, sheet.scroll > 0, let area = arrangement.sheet?.inset(by: 1) else { return }
    let document = Document.of(sheet, width: area.width - 2, scene(of: focus, snapshot, language.words))
    let most = max(0, document.height - area.height)
    editSheet { $0.scroll = min($0.scroll, most) }
  }

  private mutating func settlePalette() {
    guard case .palette(var palette)? = layers.last else { return }
    palette.index = min(max(0, palette.index), max(0, palette.commands().count - 1))
    layers[layers.count - 1] = .palette(palette)
  }

  /// Keeps the page beside the list with the selected row.
  mutating func fillAside() -> [Effect] {
    guard Arrangement(of: self).aside != nil, let content = focused.selectedContent else {
      aside = nil
      return []
    }
    if let shown = aside, shown.content.subject == content.subject {
      aside?.content = content
      return []
    }
    aside = Sheet(content)
    return content.request.map { [.open($0)] } ?? []
  }

}
