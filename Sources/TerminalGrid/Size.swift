/// Columns and rows of a screen.
public struct Size: Hashable, Sendable {
  public var columns: Int
  public var rows: Int
  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// A rectangle of cells; `x`, `y` count from the top left, from 0.
public struct Rect: Hashable, Sendable {
  public var x: Int
  public var y: Int
  public var width: Int
  public var height: Int

  public init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  public var isEmpty: Bool { width == 0 || height == 0 }
  public var maxX: Int { x + width }
  public var maxY: Int { y + height }

  public func inset(by margin: Int) -> Rect {
    Rect(x: x + margin, y: y + margin, width: width - 2 * margin, height: height - 2 * margin)
  }

  /// The part left of `width` columns, and the rest.
  public func splitLeft(_ width: Int) -> (Rect, Rect) {
    let w = min(max(0, width), self.width)
    return (Rect(x: x, y: y, width: w, height: height), Rect(x: x + w, y: y, width: self.width - w, height: height))
  }

  /// The part above `height` rows, and the rest.
  public func splitTop(_ height: Int) -> (Rect, Rect) {
    let h = min(max(0, height), self.height)
    return (Rect(x: x, y: y, width: width, height: h), Rect(x: x, y: y + h, width: width, height: self.height - h))
  }
}
