/// Takes a terminal's input apart, byte by byte: text, controls, escape and control sequences, strings.
///
/// The states are those of Paul Williams' parser for DEC terminals, without the 8-bit controls, for which UTF-8 has no
/// room.
struct ControlParser {
  private enum State {
    case ground, escape
    case sequence(ControlSequence)
    case string(ControlString)
    /// An ESC within a string: `\` ends it, anything else starts over.
    case stringEnd(ControlString)
  }

  private static let longestString = 65_536
  private static let largestNumber = 65_535

  private var state = State.ground
  private var intermediate: UInt8?
  private var assembler = UTF8Assembler()

  /// Whether the byte is a printable ASCII character where text is expected: most bytes are, so they take a short way.
  func isPlain(_ byte: UInt8) -> Bool {
    guard case .ground = state, byte >= 0x20, byte < 0x7F else { return false }
    return !assembler.isWithinScalar
  }

  /// What this byte completes, in order; more than one where it also cuts a broken scalar short.
  mutating func feed(_ byte: UInt8) -> [ControlFunction] {
    switch state {
    case .ground: return ground(byte)
    case .escape: return escape(byte).map { [$0] } ?? []
    case .sequence(let sequence): return continued(sequence, byte).map { [$0] } ?? []
    case .string(let string): return continued(string, byte).map { [$0] } ?? []
    case .stringEnd(let string): return ended(string, byte)
    }
  }

  private mutating func ground(_ byte: UInt8) -> [ControlFunction] {
    var functions: [ControlFunction] = []
    if assembler.isWithinScalar, !(0x80...0xBF).contains(byte) { functions.append(.print(assembler.finish())) }
    if byte < 0x20 || byte == 0x7F {
      if let function = control(byte) { functions.append(function) }
    } else if let scalar = assembler.feed(byte) {
      functions.append(.print(scalar))
    }
    return functions
  }

  /// C0 controls work in the middle of a sequence too; ESC starts over, CAN and SUB give up.
  private mutating func control(_ byte: UInt8) -> ControlFunction? {
    switch byte {
    case 0x1B: (state, intermediate) = (.escape, nil)
    case 0x18, 0x1A: state = .ground
    case 0x7F: break
    default: return .control(byte)
    }
    return nil
  }

  private mutating func escape(_ byte: UInt8) -> ControlFunction? {
    switch byte {
    case 0x00...0x1F, 0x7F: return control(byte)
    case 0x20...0x2F: intermediate = byte
    case UInt8(ascii: "[") where intermediate == nil: state = .sequence(ControlSequence())
    case UInt8(ascii: "]") where intermediate == nil: state = .string(ControlString(kind: .operatingSystem, bytes: []))
    case UInt8(ascii: "P") where intermediate == nil: state = .string(ControlString(kind: .device, bytes: []))
    case UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      state = .string(ControlString(kind: .other, bytes: []))
    default:
      state = .ground
      return .escape(intermediate: intermediate, final: byte)
    }
    return nil
  }

  private mutating func continued(_ sequence: ControlSequence, _ byte: UInt8) -> ControlFunction? {
    var sequence = sequence
    switch byte {
    case 0x00...0x1F, 0x7F: return control(byte)
    case 0x20...0x2F: sequence.intermediate = byte
    case UInt8(ascii: "0")...UInt8(ascii: "9"): sequence.append(digit: Int(byte - 0x30), upTo: Self.largestNumber)
    case UInt8(ascii: ":"): sequence.beginPart()
    case UInt8(ascii: ";"): sequence.beginParameter()
    case 0x3C...0x3F: sequence.prefix = byte
    default:
      state = .ground
      sequence.final = byte
      return .sequence(sequence)
    }
    state = .sequence(sequence)
    return nil
  }

  private mutating func continued(_ string: ControlString, _ byte: UInt8) -> ControlFunction? {
    switch byte {
    case 0x1B: state = .stringEnd(string)
    case 0x18, 0x1A: state = .ground
    case 0x07 where string.kind == .operatingSystem:
      state = .ground
      return .string(string)
    default:
      var longer = string
      if longer.bytes.count < Self.longestString { longer.bytes.append(byte) }
      state = .string(longer)
    }
    return nil
  }

  private mutating func ended(_ string: ControlString, _ byte: UInt8) -> [ControlFunction] {
    guard byte != UInt8(ascii: "\\") else {
      state = .ground
      return [.string(string)]
    }
    (state, intermediate) = (.escape, nil)
    return escape(byte).map { [$0] } ?? []
  }
}

extension ControlSequence {
  fileprivate mutating func beginParameter() {
    if parameters.isEmpty { parameters.append([nil]) }
    parameters.append([nil])
  }

  fileprivate mutating func beginPart() {
    if parameters.isEmpty { parameters.append([nil]) }
    parameters[parameters.count - 1].append(nil)
  }

  fileprivate mutating func append(digit: Int, upTo limit: Int) {
    if parameters.isEmpty { parameters.append([nil]) }
    let parameter = parameters.count - 1
    let part = parameters[parameter].count - 1
    parameters[parameter][part] = min(limit, (parameters[parameter][part] ?? 0) * 10 + digit)
  }
}
