extension Frame {
  /// A focused panel in the middle of the frame, over what stands there; returns the rectangle inside its border.
  ///
  /// - Parameter size: of the inside; reduced to what the frame has room for.
  @discardableResult
  package mutating func overlay(_ size: Size, title: String, age: String = "") -> Rect {
    panel(centred(size), title: title, age: age, state: .focused)
  }

  private func centred(_ inside: Size) -> Rect {
    let width = min(inside.columns + 2, size.columns)
    let height = min(inside.rows + 2, size.rows)
    return Rect(x: (size.columns - width) / 2, y: (size.rows - height) / 2, width: width, height: height)
  }
}
