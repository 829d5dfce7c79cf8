internal import HumasModel
internal import TerminalGrid
internal import Wording

/// A page as blocks one under the other, already broken to its width.
struct Document {
  enum Block {
    case line([Piece])
    /// A chart that many lines high.
    case chart(AreaChart, lines: Int)
    case numerals(String, Role)

    var height: Int {
      switch self {
      case .line: 1
      case .chart(_, let lines): lines
      case .numerals: Numerals.height
      }
    }
  }

  let width: Int
  private(set) var blocks: [Block] = []

  init(width: Int) { self.width = max(20, width) }

  var height: Int { blocks.reduce(0) { $0 + $1.height } }

  /// Columns of the labels in front of facts; in half a narrow page just enough for a moment beside them.
  private var labelWidth: Int { width < 48 ? 11 : 16 }

  mutating func gap() { blocks.append(.line([])) }
  mutating func line(_ pieces: [Piece]) { blocks.append(.line(pieces)) }
  mutating func chart(_ chart: AreaChart, lines: Int) { blocks.append(.chart(chart, lines: lines)) }
  mutating func numerals(_ figure: String, _ role: Role) { blocks.append(.numerals(figure, role)) }

  /// Sets off what follows.
  mutating func heading(_ text: String) {
    if !blocks.isEmpty { gap() }
    line([Piece(text, .title)])
  }

  mutating func paragraph(_ text: String, _ role: Role = .text, indent: Int = 0) {
    for part in wrapped(text, width: width - indent) {
      line([Piece(String(repeating: " ", count: indent), .text), Piece(part.text, role)])
    }
  }

  mutating func paragraphs(_ texts: [String], _ role: Role = .text) {
    for text in texts { paragraph(text, role) }
  }

  /// A label and what it says; left out where nothing is known.
  mutating func fact(_ label: String, _ value: String?, _ role: Role = .text) {
    guard let value, !value.isEmpty else { return }
    var head = label + String(repeating: " ", count: max(1, labelWidth - columns(of: label)))
    for part in wrapped(value, width: width - labelWidth) {
      line([Piece(head, .dim), Piece(part.text, role)])
      head = String(repeating: " ", count: labelWidth)
    }
  }

  func draw(_ area: Rect, scroll: Int, _ frame: inout Frame, number: (Int) -> String) {
    var y = area.y - scroll
    for block in blocks {
      guard y < area.maxY else { return }
      if y >= area.y, y + block.height <= area.maxY { draw(block, area, y, &frame, number) }
      y += block.height
    }
  }

  private func draw(_ block: Block, _ area: Rect, _ y: Int, _ frame: inout Frame, _ number: (Int) -> String) {
    switch block {
    case .line(let pieces): frame.put(pieces, x: area.x, y: y, maxWidth: area.width)
    case .chart(let chart, let lines):
      frame.chart(chart, in: Rect(x: area.x, y: y, width: area.width, height: lines), number: number)
    case .numerals(let figure, let role): frame.numerals(figure, x: area.x, y: y, style: Style(role))
    }
  }
}
