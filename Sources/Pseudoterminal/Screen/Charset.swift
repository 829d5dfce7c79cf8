/// The characters that the bytes of ASCII stand for.
enum Charset {
  case ascii, lineDrawing

  init(designator: UInt8) { self = designator == UInt8(ascii: "0") ? .lineDrawing : .ascii }
}

/// The two character sets a program may switch between (`ESC (`, `ESC )`, shift out, shift in).
struct CharsetState {
  var first = Charset.ascii
  var second = Charset.ascii
  var isShifted = false

  func drawn(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (isShifted ? second : first) == .lineDrawing, (0x60...0x7E).contains(scalar.value) else { return scalar }
    return CharsetState.lines[Int(scalar.value) - 0x60]
  }

  /// DEC Special Graphics, from ` to ~.
  private static let lines = Array("◆▒␉␌␍␊°±␤␋┘┐┌└┼⎺⎻─⎼⎽├┤┴┬│≤≥π≠£·".unicodeScalars)
}
