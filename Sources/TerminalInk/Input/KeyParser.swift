import TerminalGrid

/// Turns the bytes a terminal sends into keys, in whatever pieces they arrive.
///
/// Not ncurses' own reading: that waits 25 ms inside the call for what may follow an Escape, and takes the terminal's
/// answers and unknown sequences for typed characters.
struct KeyParser {
  enum Input: Hashable {
    case key(Key)
    /// A button went down on a cell; a second time soon after it is a double press.
    case press(x: Int, y: Int)
    case answer(TerminalAnswer)
  }

  /// Bytes of a sequence that is not complete yet.
  private var pending: [UInt8] = []
  private var isPasting = false
  /// What this terminal's description says about its keys, beyond what all terminals send.
  private let described: [[UInt8]: Key]

  init(described: [[UInt8]: Key] = [:]) { self.described = described }

  /// Whether bytes are held that may be the beginning of a sequence, or an Escape alone.
  var isWaiting: Bool { !pending.isEmpty }

  mutating func parse(_ bytes: some Sequence<UInt8>) -> [Input] {
    pending += bytes
    return take(final: false)
  }

  /// Takes what is held for what it looks like now, as nothing followed in time.
  mutating func giveUpWaiting() -> [Input] { take(final: true) }

  private mutating func take(final: Bool) -> [Input] {
    var inputs: [Input] = []
    var position = 0
    while position < pending.count {
      let rest = pending[position...]
      guard let (step, length) = isPasting ? pasted(rest, final) : step(rest, final) else { break }
      position += length
      switch step {
      case .input(let input): inputs.append(input)
      case .pasting(let begins): isPasting = begins
      case .nothing: break
      }
    }
    pending.removeFirst(position)
    return inputs
  }

  /// The step at the beginning of the bytes, `nil` when more of them are needed.
  private func step(_ bytes: ArraySlice<UInt8>, _ final: Bool) -> (Step, Int)? {
    guard bytes.first == 0x1B else { return typed(bytes, final) }
    if let (key, length) = longestDescribed(bytes) { return (.key(key), length) }
    if bytes.count == 1 { return final ? (.key(.escape), 1) : nil }
    if let found = EscapeSequence.beginning(bytes) {
      return found.isComplete ? (found.step, found.length) : alone(bytes, final)
    }
    return alternated(bytes, final)
  }

  /// A sequence that was never finished: Alt and its first character, and the rest as if typed.
  private func alone(_ bytes: ArraySlice<UInt8>, _ final: Bool) -> (Step, Int)? {
    final ? alternated(bytes, final) : nil
  }

  private func alternated(_ bytes: ArraySlice<UInt8>, _ final: Bool) -> (Step, Int)? {
    guard let (step, length) = typed(bytes.dropFirst(), final) else { return nil }
    if case .input(.key(.character(let character))) = step { return (.key(.alt(character)), length + 1) }
    return (.key(.escape), 1)
  }

  private func typed(_ bytes: ArraySlice<UInt8>, _ final: Bool) -> (Step, Int)? {
    guard let first = bytes.first else { return nil }
    if first < 0x20 || first == 0x7F { return (.key(KeyParser.control(first)), 1) }
    guard let (scalar, length) = KeyParser.scalar(bytes, final) else { return nil }
    return (scalar.map { .key(.character(Character($0))) } ?? .nothing, length)
  }

  /// Pasted text is text: nothing in it is a command, and a line break in it presses no Enter.
  private func pasted(_ bytes: ArraySlice<UInt8>, _ final: Bool) -> (Step, Int)? {
    if bytes.first == 0x1B {
      let end: [UInt8] = Array("\u{1B}[201~".utf8)
      if bytes.starts(with: end) { return (.pasting(false), end.count) }
      return end.starts(with: bytes) && !final ? nil : (.nothing, 1)
    }
    guard let first = bytes.first, first >= 0x20, first != 0x7F else {
      return (bytes.first.map { [0x09, 0x0A, 0x0D].contains($0) } == true ? .key(.pasted(" ")) : .nothing, 1)
    }
    guard let (step, length) = typed(bytes, final) else { return nil }
    return (step.pasted, length)
  }

  private func longestDescribed(_ bytes: ArraySlice<UInt8>) -> (Key, Int)? {
    let found = described.filter { bytes.starts(with: $0.key) }.max { $0.key.count < $1.key.count }
    return found.map { ($0.value, $0.key.count) }
  }

  private static func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x08, 0x7F: .backspace
    case 0x1B: .escape
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    default: .control(Character(Unicode.Scalar(byte + 0x40)))
    }
  }

  /// One scalar and its length; no scalar for a byte that is not UTF-8; `nil` when more bytes are needed.
  private static func scalar(_ bytes: ArraySlice<UInt8>, _ final: Bool) -> (Unicode.Scalar?, Int)? {
    guard let first = bytes.first else { return nil }
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    let candidate = bytes.prefix(length)
    if let text = String(validating: candidate, as: UTF8.self), let scalar = text.unicodeScalars.first {
      return (scalar, length)
    }
    let mayGrow =
      (0xC2...0xF4).contains(first) && bytes.count < length
      && bytes.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
    return mayGrow && !final ? nil : (nil, 1)
  }
}

/// What a piece of input does to the parser.
enum Step {
  case input(KeyParser.Input)
  case pasting(Bool)
  case nothing

  static func key(_ key: Key) -> Step { .input(.key(key)) }
}

extension Step {
  /// The same with a typed character as a pasted one.
  fileprivate var pasted: Step {
    guard case .input(.key(let key)) = self, case .character(let character) = key else { return self }
    return .key(.pasted(character))
  }
}
