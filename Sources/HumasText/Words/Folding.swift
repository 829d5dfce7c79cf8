/// Brings text to the form in which it is searched and compared: lower case, Latin letters without diacritics.
package enum Folding {
  package static func folded(_ text: String) -> String { folded(Array(text.utf8)[...]) }

  static func folded(_ bytes: ArraySlice<UInt8>) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte < 0x80 {
        folded.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        index += 1
      } else if byte == 0xC3, index + 1 < bytes.endIndex, let base = base(ofLatin1: bytes[index + 1]) {
        folded.append(base)
        index += 2
      } else {
        folded.append(byte)
        index += 1
      }
    }
    return String(decoding: folded, as: UTF8.self)
  }

  /// The bare letter of U+00C0…U+00FF, from the second byte of its UTF-8 form; `nil` for × ÷ ß æ and their like.
  private static func base(ofLatin1 second: UInt8) -> UInt8? {
    switch second | 0x20 {
    case 0xA0...0xA5: UInt8(ascii: "a")
    case 0xA7: UInt8(ascii: "c")
    case 0xA8...0xAB: UInt8(ascii: "e")
    case 0xAC...0xAF: UInt8(ascii: "i")
    case 0xB1: UInt8(ascii: "n")
    case 0xB2...0xB6: UInt8(ascii: "o")
    case 0xB9...0xBC: UInt8(ascii: "u")
    case 0xBD: UInt8(ascii: "y")
    default: nil
    }
  }
}
