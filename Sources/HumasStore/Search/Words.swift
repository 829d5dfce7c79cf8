/// Splits text where the word index splits it: FTS5's unicode61 takes letters, numbers and the private use area as words, and
/// lets combining marks stand within one.
enum Words {
  static func split(_ text: String) -> [Substring] {
    text.unicodeScalars.split { !isPartOfWord($0) }.map(Substring.init)
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isASCIIWord(UInt8(truncatingIfNeeded: scalar.value)) }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .nonspacingMark, .privateUse:
      return true
    default:
      return false
    }
  }

  static func isASCIIWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      true
    default: false
    }
  }
}
