/// A whole screen: cells with roles, and where the hardware cursor stands. Drawn anew each time; nothing is kept between two.
public struct Frame: Sendable, Hashable {
  public private(set) var size: Size
  /// Row by row from the top left, `columns × rows` of them.
  public internal(set) var cells: [Cell]
  /// The hardware cursor: on the selected row, or in the prompt; `nil` = hidden.
  public var cursor: (x: Int, y: Int)? {
    get { cursorPlace.map { ($0.x, $0.y) } }
    set { cursorPlace = newValue.map { Place(x: $0.x, y: $0.y) } }
  }
  private var cursorPlace: Place?
  private struct Place: Hashable, Sendable { var x: Int, y: Int }

  /// A blank screen. A negative size is taken as an empty one.
  public init(size: Size) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    self.cells = Array(repeating: .blank, count: self.size.columns * self.size.rows)
  }

  public var bounds: Rect { Rect(x: 0, y: 0, width: size.columns, height: size.rows) }

  public subscript(x: Int, y: Int) -> Cell { cells[y * size.columns + x] }
}
