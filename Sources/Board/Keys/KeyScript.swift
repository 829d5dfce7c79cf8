package import TerminalGrid

/// Keys written as text, for `screen --keys "3 j <Enter>"` and for golden screens: blanks separate, `<Name>` is a named
/// key, all else is typed as it stands. `<Space>` is a blank, `<lt>` is `<`, `<C-l>` is Control and l.
package enum KeyScript {
  /// - Throws: ``UnknownKey`` for a name that is no key.
  package static func keys(_ script: String) throws(UnknownKey) -> [Key] {
    var keys: [Key] = []
    var rest = script[...]
    while let character = rest.first {
      rest.removeFirst()
      switch character {
      case " ": continue
      case "<":
        guard let end = rest.firstIndex(of: ">") else { throw UnknownKey(name: "<" + rest) }
        keys.append(try key(named: String(rest[..<end])))
        rest = rest[end...].dropFirst()
      default: keys.append(.character(character))
      }
    }
    return keys
  }

  package struct UnknownKey: Error {
    package let name: String
  }

  private static let named: [String: Key] = [
    "enter": .enter, "esc": .escape, "tab": .tab, "backtab": .backTab, "space": .character(" "), "lt": .character("<"),
    "up": .up, "down": .down, "left": .left, "right": .right, "home": .home, "end": .end, "pgup": .pageUp,
    "pgdn": .pageDown, "bs": .backspace, "del": .delete, "ins": .insert,
  ]

  private static func key(named name: String) throws(UnknownKey) -> Key {
    if let key = named[name.lowercased()] { return key }
    let letters = Array(name)
    if letters.count == 3, letters[1] == "-" {
      if letters[0] == "C" { return .control(Character(letters[2].lowercased())) }
      if letters[0] == "M" { return .alt(letters[2]) }
    }
    if letters.first == "F", let number = Int(name.dropFirst()), (1...12).contains(number) { return .function(number) }
    throw UnknownKey(name: "<\(name)>")
  }
}
