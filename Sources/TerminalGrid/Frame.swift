/// One character place of the screen.
public struct Cell: Hashable, Sendable {
  /// The character drawn; a blank in the right half of a wide one.
  public var glyph: Glyph
  public var style: Style
  /// The right half of the wide character to the left.
  public var isContinuation: Bool

  public init(_ glyph: Glyph, _ style: Style, isContinuation: Bool = false) {
    self.glyph = glyph
    self.style = style
    self.isContinuation = isContinuation
  }

  public static let blank = Cell(Glyph(" "), Style(.text))
}

/// One drawable character of known width: a base scalar with at most two combining marks, never a control character.
public struct Glyph: Hashable, Sendable {
  public var base: Unicode.Scalar
  public var marks: (UInt32, UInt32)

  public init(_ base: Unicode.Scalar, marks: (UInt32, UInt32) = (0, 0)) {
    self.base = base
    self.marks = marks
  }

  public static func == (a: Glyph, b: Glyph) -> Bool { a.base == b.base && a.marks == b.marks }
  public func hash(into hasher: inout Hasher) { hasher.combine(base) }
}

/// A whole screen: cells with roles, and where the hardware cursor stands. Drawn anew each time; nothing is kept between two.
public struct Frame: Sendable, Hashable {
  public private(set) var size: Size
  public internal(set) var cells: [Cell]
  /// The hardware cursor: on the selected row, or in the prompt; `nil` = hidden.
  public var cursor: (x: Int, y: Int)? {
    get { cursorPlace.map { ($0.x, $0.y) } }
    set { cursorPlace = newValue.map { Place(x: $0.x, y: $0.y) } }
  }
  private var cursorPlace: Place?
  private struct Place: Hashable, Sendable { var x: Int, y: Int }

  public init(size: Size) {
    self.size = size
    self.cells = Array(repeating: .blank, count: max(0, size.columns * size.rows))
  }

  public var bounds: Rect { Rect(x: 0, y: 0, width: size.columns, height: size.rows) }

  public subscript(x: Int, y: Int) -> Cell { cells[y * size.columns + x] }
}
