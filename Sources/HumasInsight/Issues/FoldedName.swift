/// Names that are the same but for case and spacing.
package enum FoldedName {
  /// Lower case, blanks at the ends removed, runs of blanks as one. ASCII costs no Unicode tables.
  package static func of(_ name: String) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(name.utf8.count)
    for byte in name.utf8 {
      guard byte < 0x80 else { return ofUnicode(name) }
      append(byte, to: &folded)
    }
    return finish(&folded)
  }

  private static func ofUnicode(_ name: String) -> String {
    var folded: [UInt8] = []
    for scalar in name.lowercased().unicodeScalars {
      if scalar.properties.isWhitespace {
        append(UInt8(ascii: " "), to: &folded)
      } else {
        for byte in UTF8.encode(scalar)! { append(byte, to: &folded) }
      }
    }
    return finish(&folded)
  }

  private static func append(_ byte: UInt8, to folded: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): folded.append(byte | 0x20)
    case 0x09...0x0d, 0x20: if let last = folded.last, last != 0x20 { folded.append(0x20) }
    default: folded.append(byte)
    }
  }

  private static func finish(_ folded: inout [UInt8]) -> String {
    if folded.last == 0x20 { folded.removeLast() }
    return String(decoding: folded, as: UTF8.self)
  }
}
