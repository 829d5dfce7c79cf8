internal import HumasModel
internal import TerminalGrid

/// Where the parts of one panel stand within its border.
struct PanelLayout {
  let inside: Rect
  /// The tall numerals of a zoomed panel.
  private(set) var headline: Rect?
  private(set) var headnote: Rect?
  private(set) var list: Rect
  /// Under the list, kept free of rows.
  private(set) var reserved: Rect
  private(set) var footnote: Rect?
  private(set) var stretch: Stretch
  private let spare: Int

  init(_ panel: any Panel, in area: Rect, _ scene: Scene) {
    inside = area.inset(by: 1)
    var rest = inside
    if scene.isZoomed, rest.height >= Numerals.height + 10 {
      let (top, below) = rest.splitTop(Numerals.height + 3)
      (headline, rest) = (top, below)
    }
    if panel.hasHeadnote(scene) {
      let (top, below) = rest.splitTop(1)
      (headnote, rest) = (top, below)
    }
    if !panel.footnote(scene).isEmpty, rest.height > 3 {
      let (above, bottom) = rest.splitTop(rest.height - 1)
      (rest, footnote) = (above, bottom)
    }
    (list, reserved) = rest.splitTop(rest.height - panel.reservedLines(of: rest.height, scene))
    let spare = list.height - panel.rowCount
    self.spare = spare
    stretch = Stretch(
      count: panel.rowCount, selected: panel.selected, line: panel.cursor.line, height: list.height,
      lines: { panel.lines(ofRow: $0, spare: spare) })
  }

  func lines(ofRow row: Int, _ panel: any Panel) -> Int { panel.lines(ofRow: row, spare: spare) }

  /// Line of a visible row below the list's upper edge.
  func line(ofRow row: Int, _ panel: any Panel) -> Int {
    (stretch.rows.lowerBound..<max(stretch.rows.lowerBound, row)).reduce(0) { $0 + lines(ofRow: $1, panel) }
  }

  func row(atY y: Int, _ panel: any Panel) -> Int? {
    var top = list.y
    for row in stretch.rows {
      let height = lines(ofRow: row, panel)
      if y >= top, y < top + height { return row }
      top += height
    }
    return nil
  }
}
