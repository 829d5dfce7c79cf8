extension Frame {
  /// A line in which a person types: label, text, and the hardware cursor where the next character will stand.
  ///
  /// A text too long for the line is shown from a later character on, so that the cursor stays in sight.
  /// - Parameter cursor: characters of the text left of the cursor.
  package mutating func prompt(label: String, text: String, cursor: Int, x: Int, y: Int, width: Int) {
    fill(Rect(x: x, y: y, width: width, height: 1), Style(.prompt))
    let start = x + put(label, x: x, y: y, maxWidth: width, style: Style(.prompt))
    let room = x + width - start - 1
    guard room > 0 else { return }
    var before = text.prefix(cursor)
    let after = text.dropFirst(cursor)
    while columns(of: before) > room { before = before.dropFirst() }
    let place = start + put(before, x: start, y: y, maxWidth: room, style: Style(.prompt))
    put(after, x: place, y: y, maxWidth: x + width - place, style: Style(.prompt))
    self.cursor = (place, y)
  }
}
