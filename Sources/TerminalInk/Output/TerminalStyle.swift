/// Colours and attributes of a terminal, as the numbers of its style sequence (SGR) choose them.
struct TerminalStyle: Equatable {
  private enum Paint: Equatable {
    case terminalDefault
    /// One of the old colours by its own number: 31, 104 …
    case basic(Int)
    case index(Int)
    case direct(Int, Int, Int)
  }

  private var foreground = Paint.terminalDefault
  private var background = Paint.terminalDefault
  /// Bit n is attribute n: 1 bold, 2 dim, 4 underline, 7 reverse …
  private var attributes: UInt16 = 0

  /// What stands between "ESC [" and "m".
  mutating func apply(_ body: some Collection<UInt8>) {
    var codes = TerminalStyle.numbers(body)[...]
    while let code = codes.popFirst() {
      switch code {
      case 0: self = TerminalStyle()
      case 1...9: attributes |= 1 << UInt16(code)
      case 22: attributes &= ~TerminalStyle.weights
      case 23...29: attributes &= ~(1 << UInt16(code - 20))
      case 38: foreground = TerminalStyle.extended(&codes)
      case 48: background = TerminalStyle.extended(&codes)
      case 39: foreground = .terminalDefault
      case 49: background = .terminalDefault
      case 30...37, 90...97: foreground = .basic(code)
      case 40...47, 100...107: background = .basic(code)
      default: break
      }
    }
  }

  private static func numbers(_ body: some Collection<UInt8>) -> [Int] {
    var numbers = [0]
    for byte in body {
      if byte == UInt8(ascii: ";") {
        numbers.append(0)
      } else {
        numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(byte & 0x0F)
      }
    }
    return numbers
  }

  /// "5;n" or "2;r;g;b".
  private static func extended(_ codes: inout ArraySlice<Int>) -> Paint {
    switch codes.popFirst() {
    case 5: return .index(codes.popFirst() ?? 0)
    case 2: return .direct(codes.popFirst() ?? 0, codes.popFirst() ?? 0, codes.popFirst() ?? 0)
    default: return .terminalDefault
    }
  }

  /// This style, changed as far as a blank in the other style shows it.
  func blank(of other: TerminalStyle) -> TerminalStyle {
    if (attributes | other.attributes) & TerminalStyle.seenOnBlanks != 0 { return other }
    var blank = self
    blank.background = other.background
    return blank
  }

  /// The numbers that lead from this style to the other. Bold and dim can only be taken away together.
  func codes(to other: TerminalStyle) -> [Int] {
    var codes: [Int] = []
    var left = attributes
    if left & ~other.attributes & TerminalStyle.weights != 0 {
      codes.append(22)
      left &= ~TerminalStyle.weights
    }
    if left != other.attributes {
      codes += (3...9).filter { left & ~other.attributes & 1 << UInt16($0) != 0 }.map { $0 + 20 }
      codes += (1...9).filter { other.attributes & ~left & 1 << UInt16($0) != 0 }
    }
    if foreground != other.foreground { codes += TerminalStyle.codes(other.foreground, plane: 38) }
    if background != other.background { codes += TerminalStyle.codes(other.background, plane: 48) }
    return codes
  }

  private static func codes(_ paint: Paint, plane: Int) -> [Int] {
    switch paint {
    case .terminalDefault: [plane + 1]
    case .basic(let code): [code]
    case .index(let index): [plane, 5, index]
    case .direct(let red, let green, let blue): [plane, 2, red, green, blue]
    }
  }

  /// Appends the sequence of these numbers; nothing where there are none.
  static func write(_ codes: [Int], into result: inout [UInt8]) {
    guard !codes.isEmpty else { return }
    result += [0x1B, UInt8(ascii: "[")]
    for (place, code) in codes.enumerated() {
      if place > 0 { result.append(UInt8(ascii: ";")) }
      if code >= 100 { result.append(UInt8(ascii: "0") + UInt8(code / 100 % 10)) }
      if code >= 10 { result.append(UInt8(ascii: "0") + UInt8(code / 10 % 10)) }
      result.append(UInt8(ascii: "0") + UInt8(code % 10))
    }
    result.append(UInt8(ascii: "m"))
  }

  /// Bold and dim.
  private static let weights: UInt16 = 0b110
  /// Underline, blinking, reverse and strike-through.
  private static let seenOnBlanks: UInt16 = 1 << 4 | 1 << 5 | 1 << 7 | 1 << 9
}
