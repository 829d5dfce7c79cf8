/// Shortens what ncurses sends to change colours: it repeats both colours at every change and resets them at every end.
///
/// Style sequences are held back and only what differs from the terminal's style is sent, once a character needs it.
/// Before a blank that is what a blank shows: background, underline, reverse. A selection moved by one row takes half
/// the bytes (`ink-measure`: 453 → 250 at 120 columns). Everything else passes unchanged.
struct LeanStyles {
  /// What the terminal has been told, and what the next character should have.
  private var actual = TerminalStyle()
  private var wanted = TerminalStyle()

  mutating func lean(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var position = 0
    while position < bytes.count {
      let end = LeanStyles.end(of: bytes, at: position)
      take(bytes[position..<end], into: &result)
      position = end
    }
    return result
  }

  private mutating func take(_ token: ArraySlice<UInt8>, into result: inout [UInt8]) {
    guard let first = token.first, first < 0x20 else {
      settle(isBlank: token.first == 0x20, into: &result)
      result += token
      return
    }
    if first == 0x0F || token.elementsEqual(LeanStyles.ordinaryCharacters) { return }
    if token.count > 2, token[token.startIndex + 1] == UInt8(ascii: "["), let final = token.last {
      if final == UInt8(ascii: "m") { return wanted.apply(token.dropFirst(2).dropLast()) }
      if LeanStyles.painting.contains(final) { settle(isBlank: final != UInt8(ascii: "b"), into: &result) }
    }
    result += token
  }

  private mutating func settle(isBlank: Bool, into result: inout [UInt8]) {
    if actual == wanted { return }
    result += isBlank ? actual.becomeBlank(wanted) : actual.become(wanted)
  }

  /// Where the character, control or escape sequence at the position ends.
  private static func end(of bytes: [UInt8], at start: Int) -> Int {
    guard bytes[start] == 0x1B, start + 1 < bytes.count else { return start + 1 }
    switch bytes[start + 1] {
    case UInt8(ascii: "["): return (bytes[(start + 2)...].firstIndex { $0 >= 0x40 } ?? bytes.count - 1) + 1
    case UInt8(ascii: "]"): return endOfString(bytes, start + 2)
    case 0x20...0x2F: return min(start + 3, bytes.count)
    default: return start + 2
    }
  }

  private static func endOfString(_ bytes: [UInt8], _ start: Int) -> Int {
    let end = bytes[start...].firstIndex { $0 == 0x07 || $0 == UInt8(ascii: "\\") } ?? bytes.count - 1
    return end + 1
  }

  /// "ESC ( B", which belongs to "no attributes" in xterm's description; no other set is ever chosen.
  private static let ordinaryCharacters: [UInt8] = [0x1B, UInt8(ascii: "("), UInt8(ascii: "B")]
  /// Final bytes of sequences that erase, insert, scroll or repeat: they paint with the style at hand.
  private static let painting = Set("@JKLMPSTXb".utf8)
}

/// Colours and attributes of a terminal (SGR), as the numbers that choose them.
struct TerminalStyle: Equatable {
  private var foreground: ArraySlice<UInt8> = []
  private var background: ArraySlice<UInt8> = []
  private var attributes: UInt16 = 0

  /// What stands between "ESC [" and "m".
  mutating func apply(_ body: ArraySlice<UInt8>) {
    var fields = body.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)[...]
    while let field = fields.popFirst() {
      let code = field.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
      switch code {
      case 0: self = TerminalStyle()
      case 1...9: attributes |= 1 << UInt16(code)
      case 22: attributes &= ~0b110
      case 23...29: attributes &= ~(1 << UInt16(code - 20))
      case 38: foreground = TerminalStyle.extended(field, &fields)
      case 48: background = TerminalStyle.extended(field, &fields)
      case 39: foreground = []
      case 49: background = []
      case 30...37, 90...97: foreground = field
      case 40...47, 100...107: background = field
      default: break
      }
    }
  }

  /// "38;5;n" or "38;2;r;g;b", from its first field on.
  private static func extended(
    _ first: ArraySlice<UInt8>, _ fields: inout ArraySlice<ArraySlice<UInt8>>
  ) -> ArraySlice<UInt8> {
    let count = fields.first?.first == UInt8(ascii: "5") ? 2 : 4
    let rest = fields.prefix(count)
    fields = fields.dropFirst(count)
    return ([first] + rest).joined(separator: [UInt8(ascii: ";")]).reduce(into: []) { $0.append($1) }
  }

  /// Becomes the other style; returns the sequence that makes the terminal do the same.
  mutating func become(_ other: TerminalStyle) -> [UInt8] {
    var codes = attributeCodes(other.attributes)
    if foreground != other.foreground { codes.append(other.foreground.isEmpty ? Array("39".utf8) : Array(other.foreground)) }
    if background != other.background { codes.append(other.background.isEmpty ? Array("49".utf8) : Array(other.background)) }
    self = other
    return TerminalStyle.sequence(codes)
  }

  /// Becomes like the other style as far as a blank shows it.
  mutating func becomeBlank(_ other: TerminalStyle) -> [UInt8] {
    let visible: UInt16 = 0b10111_0000  // underline, blink, reverse, strike-through
    let showsForeground = (attributes | other.attributes) & visible != 0
    if showsForeground { return become(other) }
    var blank = self
    blank.background = other.background
    return blank == self ? [] : become(blank)
  }

  /// From these attributes to others: what is missing is added; bold and dim can only be taken away together.
  private func attributeCodes(_ wanted: UInt16) -> [[UInt8]] {
    var codes: [[UInt8]] = []
    var left = attributes
    if left & ~wanted & 0b110 != 0 {
      codes.append(Array("22".utf8))
      left &= ~0b110
    }
    for code in UInt16(3)...9 where left & ~wanted & 1 << code != 0 { codes.append(Array("\(code + 20)".utf8)) }
    for code in UInt16(1)...9 where wanted & ~left & 1 << code != 0 { codes.append(Array("\(code)".utf8)) }
    return codes
  }

  private static func sequence(_ codes: [[UInt8]]) -> [UInt8] {
    codes.isEmpty ? [] : [0x1B, UInt8(ascii: "[")] + codes.joined(separator: [UInt8(ascii: ";")]) + [UInt8(ascii: "m")]
  }
}
