/// The text as it would be drawn in one line, for output that is no frame: nothing in it that a terminal would obey.
package func shown(_ text: some StringProtocol) -> String {
  withGlyphs(of: text) { reader in
    var view = String.UnicodeScalarView()
    while let piece = reader.next() { view.append(contentsOf: piece.glyph.scalars) }
    return String(view)
  }
}
