/// The text of JSON strings, both ways.
enum JSONText {
  /// The string a slice stands for. A lone surrogate becomes U+FFFD: such a string has no UTF-8.
  static func decoded(_ value: JSONScanner.Value, in bytes: UnsafeRawBufferPointer) -> String {
    let slice = UnsafeRawBufferPointer(rebasing: bytes[value.range])
    guard value.hasEscapes else { return String(decoding: slice, as: UTF8.self) }
    return unescaped(slice)
  }

  /// A JSON string with its quotes; control characters are written as `\u00XX`.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\0"..<" ": result += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private static func unescaped(_ slice: UnsafeRawBufferPointer) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(slice.count)
    var position = 0
    while position < slice.count {
      let byte = slice[position]
      position += 1
      if byte != UInt8(ascii: "\\") {
        output.append(byte)
      } else {
        append(escapeAt: &position, of: slice, to: &output)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func append(
    escapeAt position: inout Int, of slice: UnsafeRawBufferPointer, to output: inout [UInt8]
  ) {
    let letter = slice[position]
    position += 1
    switch letter {
    case UInt8(ascii: "b"): output.append(0x08)
    case UInt8(ascii: "f"): output.append(0x0c)
    case UInt8(ascii: "n"): output.append(0x0a)
    case UInt8(ascii: "r"): output.append(0x0d)
    case UInt8(ascii: "t"): output.append(0x09)
    case UInt8(ascii: "u"):
      output.append(contentsOf: UTF8.encode(scalar(at: &position, of: slice)) ?? UTF8.encodedReplacementCharacter)
    default: output.append(letter)
    }
  }

  /// The scalar of `XXXX`, or of `XXXX\uYYYY` where the two are a surrogate pair.
  private static func scalar(at position: inout Int, of slice: UnsafeRawBufferPointer) -> Unicode.Scalar {
    let first = codeUnit(at: position, of: slice)
    position += 4
    if first & 0xfc00 == 0xd800, position + 6 <= slice.count, slice[position] == UInt8(ascii: "\\"),
      slice[position + 1] == UInt8(ascii: "u")
    {
      let second = codeUnit(at: position + 2, of: slice)
      if second & 0xfc00 == 0xdc00 {
        position += 6
        return Unicode.Scalar(0x10000 + (first & 0x3ff) << 10 + (second & 0x3ff)) ?? "\u{fffd}"
      }
    }
    return Unicode.Scalar(first) ?? "\u{fffd}"
  }

  private static func codeUnit(at position: Int, of slice: UnsafeRawBufferPointer) -> UInt32 {
    (0..<4).reduce(0) { $0 << 4 | (hexValue(slice[position + $1]) ?? 0) }
  }
}
