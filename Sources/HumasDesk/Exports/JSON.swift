/// A JSON value with the order of its keys kept, as scripts and people read them.
public indirect enum JSON: Sendable, Hashable {
  case null
  case bool(Bool)
  case integer(Int64)
  /// Written with at most `places` decimals.
  case decimal(Double, places: Int)
  case string(String)
  case array([JSON])
  case object([Member])
  /// Text that is JSON already, such as the unknown keys of a record.
  case verbatim(String)

  public struct Member: Sendable, Hashable {
    public var key: String
    public var value: JSON
    public init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }

  public static func optional(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }
  public static func optional(_ number: Int?) -> JSON { number.map { .integer(Int64($0)) } ?? .null }
  public static func number(_ number: Int) -> JSON { .integer(Int64(number)) }
  public static func strings(_ texts: [String]) -> JSON { .array(texts.map(JSON.string)) }

  /// One line, without blanks. Control characters are escaped, and so are the marks that turn text around or hide it, so that
  /// the line is safe on a terminal too.
  public var line: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .decimal(let value, let places): text += JSON.decimalText(value, places: places)
    case .string(let value): JSON.quote(value, into: &text)
    case .verbatim(let json):
      // What needs an escape can only stand within its strings.
      for scalar in json.unicodeScalars {
        if JSON.needsEscape(scalar) { JSON.escape(scalar, into: &text) } else { text.unicodeScalars.append(scalar) }
      }
    case .array(let values):
      text += "["
      for (index, value) in values.enumerated() {
        if index > 0 { text += "," }
        value.write(to: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { text += "," }
        JSON.quote(member.key, into: &text)
        text += ":"
        member.value.write(to: &text)
      }
      text += "}"
    }
  }

  private static func decimalText(_ value: Double, places: Int) -> String {
    guard value.isFinite else { return "null" }
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let rounded = (value * scale).rounded() / scale
    return rounded.magnitude < 1e15 && rounded == rounded.rounded() ? String(Int64(rounded)) : "\(rounded)"
  }

  private static func quote(_ value: String, into text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where needsEscape(scalar): escape(scalar, into: &text)
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }

  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0x061C, 0xE0000...0xE0FFF: true
    default: false
    }
  }

  private static func escape(_ scalar: Unicode.Scalar, into text: inout String) {
    for unit in String(scalar).utf16 {
      let digits = String(unit, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }
  }
}
