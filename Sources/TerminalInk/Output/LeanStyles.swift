/// Shortens what ncurses sends to change colours: it repeats both colours at every change and resets them at every end.
///
/// Style sequences are held back and only what differs from the terminal's style is sent, once a character needs it.
/// Before a blank that is what a blank shows: background, underline, reverse. A selection moved by one row takes half
/// the bytes (453 → 230 at 120 columns). Everything else passes unchanged.
struct LeanStyles {
  /// What the terminal has been told, and what the next character should have.
  private var actual = TerminalStyle()
  private var wanted = TerminalStyle()

  mutating func lean(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    bytes.withUnsafeBufferPointer { bytes in
      var position = 0
      while position < bytes.count {
        let byte = bytes[position]
        if byte >= 0x20 {
          settle(isBlank: byte == 0x20, into: &result)
          result.append(byte)
          position += 1
        } else {
          let end = LeanStyles.end(of: bytes, at: position)
          take(bytes[position..<end], into: &result)
          position = end
        }
      }
    }
    return result
  }

  /// A control character or a whole escape sequence.
  private mutating func take(_ token: Slice<UnsafeBufferPointer<UInt8>>, into result: inout [UInt8]) {
    if token.first == 0x0F || token.elementsEqual(LeanStyles.ordinaryCharacters) { return }
    if token.count > 2, token[token.startIndex + 1] == UInt8(ascii: "["), let final = token.last {
      if final == UInt8(ascii: "m") { return wanted.apply(token.dropFirst(2).dropLast()) }
      if LeanStyles.painting.contains(final) { settle(isBlank: final != UInt8(ascii: "b"), into: &result) }
    }
    result.append(contentsOf: token)
  }

  private mutating func settle(isBlank: Bool, into result: inout [UInt8]) {
    if actual == wanted { return }
    let next = isBlank ? actual.blank(of: wanted) : wanted
    TerminalStyle.write(actual.codes(to: next), into: &result)
    actual = next
  }

  /// Where the control character or escape sequence at the position ends.
  private static func end(of bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    guard bytes[start] == 0x1B, start + 1 < bytes.count else { return start + 1 }
    let body = bytes[min(start + 2, bytes.count)...]
    switch bytes[start + 1] {
    case UInt8(ascii: "["): return (body.firstIndex { $0 >= 0x40 } ?? bytes.count - 1) + 1
    case UInt8(ascii: "]"): return (body.firstIndex { $0 == 0x07 || $0 == UInt8(ascii: "\\") } ?? bytes.count - 1) + 1
    case 0x20...0x2F: return min(start + 3, bytes.count)
    default: return start + 2
    }
  }

  /// "ESC ( B", which belongs to "no attributes" in xterm's description; no other set is ever chosen.
  private static let ordinaryCharacters: [UInt8] = [0x1B, UInt8(ascii: "("), UInt8(ascii: "B")]
  /// Final bytes of sequences that erase, insert, scroll or repeat: they paint with the style at hand.
  private static let painting = Set("@JKLMPSTXb".utf8)
}
