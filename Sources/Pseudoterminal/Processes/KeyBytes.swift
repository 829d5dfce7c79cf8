/// Keys as a person writes them, and as an xterm sends them: `"3j<Enter><C-z>"`. `<Name>` is a named key, all else is
/// itself, blanks too; `<lt>` is `<`.
package enum KeyBytes {
  /// - Throws: ``PseudoterminalError/unknownKey(_:)`` for a name that is no key.
  package static func bytes(_ keys: String) throws(PseudoterminalError) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = keys[...]
    while let character = rest.popFirst() {
      if character == "<", let end = rest.firstIndex(of: ">") {
        bytes += try named(String(rest[..<end]))
        rest = rest[rest.index(after: end)...]
      } else {
        bytes += Array(String(character).utf8)
      }
    }
    return bytes
  }

  private static func named(_ name: String) throws(PseudoterminalError) -> [UInt8] {
    if let sent = plain[name.lowercased()] { return Array(sent.utf8) }
    if name.count == 3, name.hasPrefix("C-"), let letter = name.utf8.last { return [letter & 0x1F] }
    if name.count == 3, name.hasPrefix("M-") { return [0x1B] + Array(name.utf8.suffix(1)) }
    throw .unknownKey(name)
  }

  /// In application mode (`smkx`), which ncurses turns on.
  private static let plain = [
    "enter": "\r", "tab": "\t", "esc": "\u{1B}", "space": " ", "lt": "<", "bs": "\u{7F}", "backtab": "\u{1B}[Z",
    "up": "\u{1B}OA", "down": "\u{1B}OB", "right": "\u{1B}OC", "left": "\u{1B}OD", "home": "\u{1B}OH", "end": "\u{1B}OF",
    "pgup": "\u{1B}[5~", "pgdn": "\u{1B}[6~", "ins": "\u{1B}[2~", "del": "\u{1B}[3~", "f1": "\u{1B}OP", "f2": "\u{1B}OQ",
    "f3": "\u{1B}OR", "f4": "\u{1B}OS", "f5": "\u{1B}[15~", "f6": "\u{1B}[17~", "f7": "\u{1B}[18~", "f8": "\u{1B}[19~",
    "f9": "\u{1B}[20~", "f10": "\u{1B}[21~", "f11": "\u{1B}[23~", "f12": "\u{1B}[24~",
  ]
}
