internal import TerminalGrid

/// Sets the columns of one row: some from the left, some from the right, the text in what is left between them.
struct Pen {
  let area: Rect
  let isSelected: Bool
  private var x: Int
  private var maxX: Int
  private var y: Int

  init(_ area: Rect, isSelected: Bool) {
    self.area = area
    self.isSelected = isSelected
    self.x = area.x
    self.maxX = area.maxX
    self.y = area.y
  }

  /// Columns not yet taken.
  var free: Int { max(0, maxX - x) }

  /// The next column from the left, and a gap after it.
  mutating func left(_ text: String, _ width: Int, _ role: Role, gap: Int = 1, _ frame: inout Frame) {
    put(text, x: x, width: min(width, free), role, &frame)
    x = min(maxX, x + width + gap)
  }

  /// The same with its text at the right edge, for figures.
  mutating func leftAligningRight(_ text: String, _ width: Int, _ role: Role, gap: Int = 1, _ frame: inout Frame) {
    frame.putRight(text, maxX: min(maxX, x + width), y: y, maxWidth: min(width, free), style: style(role))
    x = min(maxX, x + width + gap)
  }

  /// The next column from the right, its text at the right edge, and a gap before it.
  mutating func right(_ text: String, _ width: Int, _ role: Role, gap: Int = 1, _ frame: inout Frame) {
    let width = min(width, free)
    frame.putRight(text, maxX: maxX, y: y, maxWidth: width, style: style(role))
    maxX = max(x, maxX - width - gap)
  }

  /// The next column from the right, its text at the column's left edge.
  mutating func rightAligningLeft(_ text: String, _ width: Int, _ role: Role, gap: Int = 1, _ frame: inout Frame) {
    let width = min(width, free)
    put(text, x: maxX - width, width: width, role, &frame)
    maxX = max(x, maxX - width - gap)
  }

  /// All that is left of the line.
  mutating func rest(_ text: String, _ role: Role, _ frame: inout Frame) {
    let width = frame.putFitted(text, x: x, y: y, width: free, style: style(role))
    frame.restyle(Rect(x: x + width, y: y, width: free - width, height: 1), style(.text))
    x += width
  }

  /// Pieces one after the other, the last one fitted.
  mutating func rest(_ pieces: [Piece], _ frame: inout Frame) {
    for piece in pieces where free > 0 { rest(piece.text, piece.role, &frame) }
  }

  /// Goes to the next line of the row, `indent` columns in.
  mutating func newLine(indent: Int) {
    y += 1
    x = area.x + indent
    maxX = area.maxX
  }

  /// Only the words carry the role: a patch of colour must not be as wide as its column.
  private func put(_ text: String, x: Int, width: Int, _ role: Role, _ frame: inout Frame) {
    let used = frame.putFitted(text, x: x, y: y, width: width, style: style(role))
    frame.restyle(Rect(x: x + used, y: y, width: width - used, height: 1), style(.text))
  }

  private func style(_ role: Role) -> Style { Style(role, isSelected: isSelected) }
}
