package import TerminalGrid

/// Keys written as text, for `--keys` and golden screens: `3 j <Enter> /banjir<Enter>`.
///
/// Blanks part them; a word is typed character by character; names in angle brackets stand for keys without a character.
/// `nil` where a name is unknown.
package func keys(written text: String) -> [Key]? {
  var keys: [Key] = []
  var rest = Substring(text)
  while let character = rest.popFirst() {
    switch character {
    case " ": continue
    case "<":
      guard let end = rest.firstIndex(of: ">"), let key = named[rest[..<end].lowercased()] else { return nil }
      keys.append(key)
      rest = rest[rest.index(after: end)...]
    default: keys.append(.character(character))
    }
  }
  return keys
}

private let named: [String: Key] = {
  var names: [String: Key] = [
    "enter": .enter, "esc": .escape, "tab": .tab, "s-tab": .backTab, "space": .character(" "), "up": .up, "down": .down,
    "left": .left, "right": .right, "home": .home, "end": .end, "pgup": .pageUp, "pgdn": .pageDown,
    "backspace": .backspace, "delete": .delete, "lt": .character("<"),
  ]
  for letter in "abcdefghijklmnopqrstuvwxyz" { names["c-\(letter)"] = .control(letter) }
  for number in 1...12 { names["f\(number)"] = .function(number) }
  return names
}()
