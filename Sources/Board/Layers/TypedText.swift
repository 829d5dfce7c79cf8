internal import TerminalGrid

/// A text of several lines being typed, and where the next character goes.
struct TypedText: Sendable {
  /// Longer than any answer; what is pasted beyond it is dropped.
  static let limit = 8_000

  private(set) var text: [Character]
  private(set) var cursor: Int

  init(_ text: String) {
    self.text = Array(text.filter { $0.isNewline || !$0.isControl }.map { $0.isNewline ? "\n" : $0 }.prefix(TypedText.limit))
    cursor = self.text.count
  }

  var string: String { String(text) }
  var isEmpty: Bool { text.isEmpty }

  /// Edits the text; whether the key was one of editing. Up and down go by the lines as they are typed.
  mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(character)
    case .enter: insert("\n")
    case .tab: insert(" ")
    case .backspace: eraseBefore()
    case .delete: if cursor < text.count { text.remove(at: cursor) }
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(text.count, cursor + 1)
    case .up: move(toLineAt: lineStart(before: cursor) - 1)
    case .down: moveDown()
    case .home, .control("a"): cursor = lineStart(before: cursor)
    case .end, .control("e"): cursor = lineEnd(after: cursor)
    case .control("u"): erase(from: lineStart(before: cursor))
    case .control("w"): eraseWord()
    default: return false
    }
    return true
  }

  private mutating func insert(_ character: Character) {
    guard text.count < TypedText.limit, character.isNewline || !character.isControl else { return }
    text.insert(character.isNewline ? "\n" : character, at: cursor)
    cursor += 1
  }

  private mutating func eraseBefore() {
    guard cursor > 0 else { return }
    erase(from: cursor - 1)
  }

  private mutating func erase(from start: Int) {
    text.removeSubrange(start..<cursor)
    cursor = start
  }

  private mutating func eraseWord() {
    while cursor > 0, text[cursor - 1].isWhitespace { eraseBefore() }
    while cursor > 0, !text[cursor - 1].isWhitespace { eraseBefore() }
  }

  private func lineStart(before index: Int) -> Int { (text[..<index].lastIndex(of: "\n") ?? -1) + 1 }
  private func lineEnd(after index: Int) -> Int { text[index...].firstIndex(of: "\n") ?? text.count }

  /// To the line that holds this place, as far in as the cursor stands now; nowhere where there is none.
  private mutating func move(toLineAt place: Int) {
    guard place >= 0, place <= text.count else { return }
    let column = cursor - lineStart(before: cursor)
    let start = lineStart(before: place)
    cursor = min(start + column, lineEnd(after: start))
  }

  private mutating func moveDown() {
    let end = lineEnd(after: cursor)
    if end < text.count { move(toLineAt: end + 1) }
  }
}

extension Character {
  /// Nothing that a terminal would obey can be typed or pasted.
  fileprivate var isControl: Bool { unicodeScalars.allSatisfy { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) } }
}
