/// A piece of a line with its own meaning.
package struct Piece: Hashable, Sendable {
  package var text: String
  package var role: Role

  package init(_ text: String, _ role: Role) {
    self.text = text
    self.role = role
  }
}

extension Frame {
  /// Writes the pieces one after the other; returns the columns they took. The last one that does not fit is cut hard.
  @discardableResult
  package mutating func put(
    _ pieces: [Piece], x: Int, y: Int, maxWidth: Int = .max, isSelected: Bool = false
  ) -> Int {
    let room = room(at: x, maxWidth)
    var used = 0
    for piece in pieces {
      used += put(piece.text, x: x + used, y: y, maxWidth: room - used, style: Style(piece.role, isSelected: isSelected))
    }
    return used
  }
}

/// The columns the pieces take when they are put.
package func columns(of pieces: [Piece]) -> Int {
  pieces.reduce(0) { $0 + columns(of: $1.text) }
}
