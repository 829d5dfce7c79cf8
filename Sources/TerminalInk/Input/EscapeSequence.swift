import TerminalGrid

/// An escape sequence at the beginning of a terminal's input: CSI, SS3, or a string that answers something.
struct EscapeSequence {
  let length: Int
  let isComplete: Bool
  let step: Step

  /// `nil` where the Escape begins no sequence: then it is a key, or Alt.
  static func beginning(_ bytes: ArraySlice<UInt8>) -> EscapeSequence? {
    let bytes = Array(bytes.prefix(limit))
    guard bytes.count > 1 else { return nil }
    switch bytes[1] {
    case UInt8(ascii: "["): return csi(bytes)
    case UInt8(ascii: "O"): return ss3(bytes)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"): return answer(bytes)
    default: return nil
    }
  }

  /// An answer longer than this is none.
  private static let limit = 4096

  private init(length: Int, isComplete: Bool = true, _ step: Step = .nothing) {
    self.length = length
    self.isComplete = isComplete
    self.step = step
  }

  private static func ss3(_ bytes: [UInt8]) -> EscapeSequence {
    guard bytes.count > 2 else { return EscapeSequence(length: bytes.count, isComplete: false) }
    return EscapeSequence(length: 3, letters[bytes[2]].map(Step.key) ?? .nothing)
  }

  /// Ends with BEL or ST; nothing we ask for is answered that way.
  private static func answer(_ bytes: [UInt8]) -> EscapeSequence {
    for index in 2..<max(2, bytes.count) {
      if bytes[index] == 0x07 { return EscapeSequence(length: index + 1) }
      if bytes[index] == 0x1B, index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\\") {
        return EscapeSequence(length: index + 2)
      }
    }
    return EscapeSequence(length: bytes.count, isComplete: bytes.count >= limit)
  }

  private static func csi(_ bytes: [UInt8]) -> EscapeSequence {
    if bytes.count > 2, bytes[2] == UInt8(ascii: "M") { return oldMouse(bytes) }
    if bytes.count > 2, bytes[2] == UInt8(ascii: "[") { return console(bytes) }
    guard let end = bytes.dropFirst(2).firstIndex(where: { !(0x20...0x3F).contains($0) }) else {
      return EscapeSequence(length: bytes.count, isComplete: bytes.count >= limit)
    }
    guard (0x40...0x7E).contains(bytes[end]) else { return EscapeSequence(length: end) }  // broken off by another key
    return EscapeSequence(length: end + 1, ControlSequence(body: bytes[2..<end], final: bytes[end]).step)
  }

  /// X10 mouse reports: three bytes, button and cell, each plus 32.
  private static func oldMouse(_ bytes: [UInt8]) -> EscapeSequence {
    guard bytes.count >= 6 else { return EscapeSequence(length: bytes.count, isComplete: false) }
    let report = MouseReport(
      button: Int(bytes[3]) - 32, column: Int(bytes[4]) - 32, row: Int(bytes[5]) - 32, isRelease: false)
    return EscapeSequence(length: 6, report.step)
  }

  /// The Linux console's F1…F5.
  private static func console(_ bytes: [UInt8]) -> EscapeSequence {
    guard bytes.count > 3 else { return EscapeSequence(length: bytes.count, isComplete: false) }
    let number = Int(bytes[3]) - 0x40
    return EscapeSequence(length: 4, (1...5).contains(number) ? .key(.function(number)) : .nothing)
  }

  /// Keys named by a final letter, the same after CSI and SS3.
  static let letters: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
    UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end, UInt8(ascii: "M"): .enter, UInt8(ascii: "Z"): .backTab,
    UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2), UInt8(ascii: "R"): .function(3),
    UInt8(ascii: "S"): .function(4),
  ]
}

/// A complete CSI sequence.
private struct ControlSequence {
  private let marker: UInt8?
  private let numbers: [Int]
  private let intermediate: UInt8?
  private let final: UInt8

  init(body: ArraySlice<UInt8>, final: UInt8) {
    marker = body.first.flatMap { (0x3C...0x3F).contains($0) ? $0 : nil }
    intermediate = body.last.flatMap { (0x20...0x2F).contains($0) ? $0 : nil }
    numbers = body.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { part in
      part.filter { (0x30...0x39).contains($0) }.reduce(0) { min(999_999, $0 * 10 + Int($1 - 0x30)) }
    }
    self.final = final
  }

  var step: Step {
    switch (final, marker, intermediate) {
    case (UInt8(ascii: "~"), nil, nil): numbered
    case (UInt8(ascii: "u"), nil, nil): unicode.map(Step.key) ?? .nothing
    case (UInt8(ascii: "M"), UInt8(ascii: "<"), nil), (UInt8(ascii: "m"), UInt8(ascii: "<"), nil): mouse
    case (UInt8(ascii: "y"), UInt8(ascii: "?"), UInt8(ascii: "$")): modeReport
    case (_, nil, nil): EscapeSequence.letters[final].map(Step.key) ?? .nothing
    default: .nothing
    }
  }

  private var numbered: Step {
    switch numbers[0] {
    case 200: .pasting(true)
    case 1, 7: .key(.home)
    case 2: .key(.insert)
    case 3: .key(.delete)
    case 4, 8: .key(.end)
    case 5: .key(.pageUp)
    case 6: .key(.pageDown)
    case 11...15: .key(.function(numbers[0] - 10))
    case 17...21: .key(.function(numbers[0] - 11))
    case 23, 24: .key(.function(numbers[0] - 12))
    default: .nothing
    }
  }

  /// "CSI code ; modifiers u": keys that have no sequence of their own. Modifiers are a sum plus 1: 2 = Alt, 4 = Control.
  private var unicode: Key? {
    let modifiers = numbers.count > 1 ? numbers[1] - 1 : 0
    switch numbers[0] {
    case 9: return modifiers & 1 == 1 ? .backTab : .tab
    case 13: return .enter
    case 27: return .escape
    case 127: return .backspace
    case 32..<127:
      let character = Character(Unicode.Scalar(UInt8(numbers[0])))
      return modifiers & 4 != 0 ? .control(character) : modifiers & 2 != 0 ? .alt(character) : .character(character)
    default: return nil
    }
  }

  private var mouse: Step {
    guard numbers.count == 3 else { return .nothing }
    return MouseReport(
      button: numbers[0], column: numbers[1], row: numbers[2], isRelease: final == UInt8(ascii: "m")
    ).step
  }

  /// DECRPM: 1 and 2 mean that the mode is known and can be set, 0 that it is unknown, 3 and 4 that it is fixed.
  private var modeReport: Step {
    guard numbers.count == 2, numbers[0] == 2026 else { return .nothing }
    return .input(.answer(.synchronises(numbers[1] == 1 || numbers[1] == 2)))
  }
}

/// Button 0…2 is a press, 64 and 65 are the wheel, 32 is added by movement; cells count from 1.
private struct MouseReport {
  let button: Int
  let column: Int
  let row: Int
  let isRelease: Bool

  var step: Step {
    guard !isRelease, column > 0, row > 0, button & 32 == 0 else { return .nothing }
    switch button & 0b1100_0011 {
    case 0, 1, 2: return .input(.press(x: column - 1, y: row - 1))
    case 64: return .key(.mouse(Key.Mouse(kind: .wheelUp, x: column - 1, y: row - 1)))
    case 65: return .key(.mouse(Key.Mouse(kind: .wheelDown, x: column - 1, y: row - 1)))
    default: return .nothing
    }
  }
}
