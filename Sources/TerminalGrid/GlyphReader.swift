/// Turns foreign text into glyphs that may be drawn, one after the other, straight from its UTF-8.
///
/// The only way from text into a frame: whatever passes it holds no control, no format character and no sequence about
/// whose width terminals disagree.
struct GlyphReader {
  struct Piece {
    var glyph: Glyph
    /// 1 or 2.
    var columns: Int
    /// Part of a stand-in for a character that must not be shown.
    var isHostile: Bool
    /// Where the piece began, in Unicode scalars from the start of the text.
    var scalar: Int

    var isBlank: Bool { glyph == Glyph(" ") }
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private(set) var scalar = 0
  private var context = Visible.Context()
  private var standIn: ArraySlice<Unicode.Scalar> = []

  /// - Parameter bytes: valid UTF-8, as every `String` holds it.
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The next glyph with the marks that stand on it; `nil` at the end.
  mutating func next() -> Piece? {
    if let spelled = standIn.popFirst() {
      return Piece(glyph: Glyph(spelled), columns: 1, isHostile: true, scalar: scalar - 1)
    }
    while position < bytes.count {
      let start = scalar
      let current = take()
      let visible = Visible(current, in: context)
      context.previous = current
      if let piece = piece(visible, at: start) { return piece }
    }
    return nil
  }

  private mutating func piece(_ visible: Visible, at start: Int) -> Piece? {
    switch visible {
    case .dropped: return nil
    case .drawn(let base, let columns):
      context.base = base
      return Piece(glyph: marked(Glyph(base)), columns: columns, isHostile: false, scalar: start)
    case .mark(let mark):  // one that stands on nothing
      return Piece(glyph: marked(Glyph("◌").adding(mark: mark)), columns: 1, isHostile: false, scalar: start)
    case .standIn(let hostile):
      context.base = nil
      standIn = hostile.scalars[...]
      return next()
    }
  }

  /// The glyph with the marks that follow in the text.
  private mutating func marked(_ glyph: Glyph) -> Glyph {
    var glyph = glyph
    while position < bytes.count, bytes[position] >= 0xCC {  // no mark begins with a lower byte
      let (next, length) = scalarAhead()
      guard case .mark(let mark) = Visible(next, in: context) else { break }
      glyph = glyph.adding(mark: mark)
      position += length
      scalar += 1
      context.previous = next
    }
    return glyph
  }

  private mutating func take() -> Unicode.Scalar {
    let (next, length) = scalarAhead()
    position += length
    scalar += 1
    return next
  }

  private func scalarAhead() -> (Unicode.Scalar, length: Int) {
    let first = UInt32(bytes[position])
    if first < 0x80 { return (Unicode.Scalar(UInt8(first)), 1) }
    if first < 0xE0 { return decoded(first & 0x1F, length: 2) }
    if first < 0xF0 { return decoded(first & 0x0F, length: 3) }
    return decoded(first & 0x07, length: 4)
  }

  private func decoded(_ lead: UInt32, length: Int) -> (Unicode.Scalar, length: Int) {
    var value = lead
    for offset in 1..<length { value = value << 6 | UInt32(bytes[position + offset] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}

/// Runs `body` over the glyphs of the text.
func withGlyphs<Result>(of text: some StringProtocol, _ body: (inout GlyphReader) -> Result) -> Result {
  let direct = text.utf8.withContiguousStorageIfAvailable { bytes in
    var reader = GlyphReader(bytes)
    return body(&reader)
  }
  if let direct { return direct }
  return Array(text.utf8).withUnsafeBufferPointer { bytes in
    var reader = GlyphReader(bytes)
    return body(&reader)
  }
}
