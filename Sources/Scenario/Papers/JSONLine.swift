import HumasModel

/// Writes one JSON object on one line, keys in the order given. Used for everything the story puts into `*.jsonl`.
struct JSONLine: Sendable {
  private(set) var bytes: [UInt8] = [UInt8(ascii: "{")]

  mutating func add(_ key: String, _ text: String?) {
    guard let text else { return }
    add(key, utf8: Array(text.utf8))
  }

  mutating func add(_ key: String, utf8 text: [UInt8]) {
    begin(key)
    bytes.append(UInt8(ascii: "\""))
    for byte in text { JSONLine.escape(byte, into: &bytes) }
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func add(_ key: String, _ number: Int?) {
    guard let number else { return }
    begin(key)
    bytes += Array(String(number).utf8)
  }

  mutating func add(_ key: String, _ moment: Instant?, in zone: Zone) {
    add(key, moment?.rfc3339(in: zone))
  }

  /// The object, closed, with its newline.
  func finished() -> [UInt8] { bytes + [UInt8(ascii: "}"), UInt8(ascii: "\n")] }

  private mutating func begin(_ key: String) {
    if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
    bytes.append(UInt8(ascii: "\""))
    for byte in key.utf8 { JSONLine.escape(byte, into: &bytes) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  /// RFC 8259 §7: quotation mark, backslash and the control characters must be escaped; everything else may stand.
  static func escape(_ byte: UInt8, into output: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""): output += [UInt8(ascii: "\\"), UInt8(ascii: "\"")]
    case UInt8(ascii: "\\"): output += [UInt8(ascii: "\\"), UInt8(ascii: "\\")]
    case UInt8(ascii: "\n"): output += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
    case 0..<32: output += Array("\\u00".utf8) + [hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
    default: output.append(byte)
    }
  }

  private static let hexDigits = Array("0123456789abcdef".utf8)
}
