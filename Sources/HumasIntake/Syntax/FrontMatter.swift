/// A text with a head of `key: value` between two lines of `---`.
struct FrontMatter {
  /// The YAML between the lines; `nil` without a head.
  var head: String?
  var body: String
  /// It begins with a head that never ends.
  let isUnclosed: Bool
  /// Lines before the YAML begins: to be added to the line of an error in it.
  static let linesBeforeHead = 1

  init(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let isFence = { (line: Substring) in FrontMatter.trimmed(line) == "---" }
    let begins = lines.first.map(isFence) ?? false
    let end = begins ? lines.dropFirst().firstIndex(where: isFence) : nil
    // A rule of dashes above plain text is no head: that needs a key on the next line.
    isUnclosed = begins && end == nil && lines.dropFirst().first?.contains(":") == true
    guard let end else {
      head = nil
      body = FrontMatter.trimmed(text[...])
      return
    }
    head = lines[1..<end].joined(separator: "\n")
    body = FrontMatter.trimmed(lines[(end + 1)...].joined(separator: "\n")[...])
  }

  private static func trimmed(_ text: Substring) -> String {
    let isSpace = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace || scalar == "\u{feff}" }
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isSpace($0) }), let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(scalars[first...last])
  }
}
