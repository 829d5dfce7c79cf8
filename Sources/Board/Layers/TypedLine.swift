internal import TerminalGrid

/// Text being typed, and where the next character goes.
struct TypedLine: Sendable {
  /// Long enough for any search; what is pasted beyond it is dropped.
  static let limit = 200

  private(set) var text: [Character] = []
  private(set) var cursor = 0

  init(_ text: String = "") {
    self.text = Array(text.prefix(TypedLine.limit))
    self.cursor = self.text.count
  }

  var string: String { String(text) }
}

extension TypedLine {
  /// Edits the line; whether the key was one of editing.
  mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(character)
    case .backspace: eraseBefore()
    case .delete: eraseAt()
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(text.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = text.count
    case .control("u"): eraseToStart()
    case .control("w"): eraseWord()
    default: return false
    }
    return true
  }

  private mutating func insert(_ character: Character) {
    guard text.count < TypedLine.limit, !character.isNewline else { return }
    text.insert(character, at: cursor)
    cursor += 1
  }

  private mutating func eraseBefore() {
    guard cursor > 0 else { return }
    cursor -= 1
    text.remove(at: cursor)
  }

  private mutating func eraseAt() {
    guard cursor < text.count else { return }
    text.remove(at: cursor)
  }

  private mutating func eraseToStart() {
    text.removeSubrange(0..<cursor)
    cursor = 0
  }

  private mutating func eraseWord() {
    while cursor > 0, text[cursor - 1] == " " { eraseBefore() }
    while cursor > 0, text[cursor - 1] != " " { eraseBefore() }
  }
}
