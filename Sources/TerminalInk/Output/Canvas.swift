import CNcurses
import TerminalGrid

/// Draws frames on ncurses' screen with the colours of one theme.
struct Canvas {
  private struct Place {
    var x: Int
    var y: Int
    var cell: Cell
  }

  /// Whether the terminal has yet to learn the colours.
  var isNew = true
  private let inks: InkTable
  private let pairs: ColourPairs
  private var cursorIsShown: Bool?

  init(_ theme: Theme, _ capabilities: Capabilities) {
    inks = InkTable(theme, depth: capabilities.depth)
    pairs = ColourPairs(inks, limit: Int(ink_pairs()), redefinesPalette: capabilities.redefinesPalette)
  }

  /// Draws what differs from the frame the terminal shows; everything where that is `nil`.
  mutating func draw(_ frame: Frame, over shown: Frame?) {
    if isNew { pairs.define() }
    isNew = false
    let runs = frame.runs(over: shown) { frame.hasDisputedGlyph(row: $0) || shown?.hasDisputedGlyph(row: $0) == true }
    var disputed: [Place] = []
    for run in runs { put(run, &disputed) }
    if !disputed.isEmpty { ink_update() }
    for place in disputed { putAlone(place, frame.size) }
    placeCursor(frame)
    ink_update()
  }

  private func put(_ run: FrameRun, _ disputed: inout [Place]) {
    var text: [wchar_t] = []
    text.reserveCapacity(run.cells.count + 1)
    for (offset, cell) in run.cells.enumerated() where !cell.isContinuation {
      if cell.glyph.isDisputed {
        disputed.append(Place(x: run.x + offset, y: run.y, cell: cell))
        text += Canvas.twoBlanks
      } else {
        cell.glyph.append(to: &text)
      }
    }
    choose(run.style)
    text.append(0)
    ink_put(Int32(run.x), Int32(run.y), text)
  }

  /// A character about whose width terminals disagree: drawn last, over blanks, and the cursor set anew after it, so that
  /// it moves no neighbour wherever it is wider or narrower than it should be.
  private func putAlone(_ place: Place, _ size: Size) {
    var text: [wchar_t] = []
    place.cell.glyph.append(to: &text)
    choose(place.cell.style)
    text.append(0)
    ink_put(Int32(place.x), Int32(place.y), text)
    ink_update()
    if place.x + 2 < size.columns { ink_assert_cursor(Int32(place.x + 2), Int32(place.y)) }
  }

  private func choose(_ style: Style) {
    let attributes = inks[style].attributes
    func flag(_ attribute: Attributes) -> Int32 { attributes.contains(attribute) ? 1 : 0 }
    ink_style(flag(.bold), flag(.dim), flag(.underline), flag(.reverse), pairs.number(style))
  }

  private mutating func placeCursor(_ frame: Frame) {
    let place = frame.cursor.flatMap { $0.x < frame.size.columns && $0.y < frame.size.rows ? $0 : nil }
    if cursorIsShown != (place != nil) {
      cursorIsShown = place != nil
      ink_show_cursor(place == nil ? 0 : 1)
    }
    ink_move(Int32(place?.x ?? 0), Int32(place?.y ?? 0))
  }

  private static let twoBlanks: [wchar_t] = [0x20, 0x20]
}

extension Frame {
  /// Whether the row holds a character about whose width terminals disagree.
  fileprivate func hasDisputedGlyph(row y: Int) -> Bool {
    y < size.rows && cells[y * size.columns..<(y + 1) * size.columns].contains { $0.glyph.isDisputed }
  }
}

extension Glyph {
  /// Emoji: two columns in terminals of this decade, one in older ones, and the C library has yet another opinion.
  fileprivate var isDisputed: Bool {
    let value = base.value
    return value >= 0x2300 && (value >= 0x1F000 || value < 0x2C00)
      && CharacterWidth.columns(of: base) == 2 && value < 0x20000
  }

  /// The glyph as ncurses takes it. A character to which the C library gives another width than we do would shift the
  /// rest of the row: a replacement stands for it.
  fileprivate func append(to text: inout [wchar_t]) {
    if base.isASCII && marks == (0, 0) { return text.append(wchar_t(base.value)) }
    let columns = CharacterWidth.columns(of: base)
    guard ink_columns(wchar_t(base.value)) == columns else {
      text.append(0xFFFD)
      if columns == 2 { text.append(0x20) }
      return
    }
    text.append(wchar_t(base.value))
    for mark in [marks.0, marks.1] where mark != 0 && ink_columns(wchar_t(mark)) == 0 { text.append(wchar_t(mark)) }
  }
}
