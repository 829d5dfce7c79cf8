/// A text as the eye reads it: zero-width characters left out, full-width forms, digits of other scripts, dashes and
/// blanks brought to ASCII, each scalar with the bytes it came from.
struct VisibleText {
  let text: String
  private(set) var scalars: [Unicode.Scalar] = []
  /// UTF-8 offset of each scalar; one more at the end.
  private var starts: [Int] = []
  /// UTF-8 offset after each scalar.
  private var ends: [Int] = []

  init(_ text: String) {
    self.text = text
    scalars.reserveCapacity(text.utf8.count)
    starts.reserveCapacity(text.utf8.count)
    ends.reserveCapacity(text.utf8.count)
    var offset = 0
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      if let visible = VisibleText.plain(scalar) {
        scalars.append(visible)
        starts.append(offset)
        ends.append(offset + width)
      }
      offset += width
    }
  }

  /// Whether a text has anything that personal data needs: a digit of any script, an `@`, a slash, a bracket, or a bare
  /// "at" or "dot". Many have not, and are done with here.
  static func canHoldPersonalData(_ text: String) -> Bool {
    var text = text
    let (isPlain, isASCII) = text.withUTF8 { bytes in
      (!bytes.contains(where: isTelling) && !hasBareWord(bytes), bytes.allSatisfy { $0 < 0x80 })
    }
    if !isPlain { return true }
    return !isASCII && text.unicodeScalars.contains { plain($0).map { $0.isASCII && isTelling(UInt8($0.value)) } ?? false }
  }

  private static func isTelling(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "@"), UInt8(ascii: "/"), UInt8(ascii: "("),
      UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"), UInt8(ascii: ":"), UInt8(ascii: "_"), UInt8(ascii: "="):
      true
    default: false
    }
  }

  /// Whether " at " or " dot " stands there, in any case.
  private static func hasBareWord(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count > 4 else { return false }
    return (3..<bytes.count - 1).contains { index in
      guard bytes[index] | 0x20 == UInt8(ascii: "t"), bytes[index + 1] == 0x20 else { return false }
      let before = bytes[index - 1] | 0x20
      return before == UInt8(ascii: "a") || before == UInt8(ascii: "o")
    }
  }

  func byteRange(of range: Range<Int>) -> Range<Int> {
    range.isEmpty ? 0..<0 : starts[range.lowerBound]..<ends[range.upperBound - 1]
  }

  func slice(_ bytes: Range<Int>) -> Substring {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
    return text[start..<utf8.index(start, offsetBy: bytes.count)]
  }

  /// What a reader takes the scalar for; `nil` where there is nothing to see.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x09, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: " "
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: "\n"
    case ..<0x80: scalar
    case 0xAD, 0x034F, 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x20E3, 0xFE00...0xFE0F,
      0xFEFF, 0xE0000...0xE0FFF:
      nil
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: "-"
    case 0x2024, 0x3002, 0xFF61: "."
    case 0x2044, 0x2215: "/"
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0)
    case ..<0x0660, 0x2016...0x205E, 0x1F1E6...0x1F64F: scalar
    default: digit(scalar) ?? scalar
    }
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue else { return nil }
    return Unicode.Scalar(0x30 + UInt32(value))
  }
}

extension Unicode.Scalar {
  var isDigit: Bool { value >= 0x30 && value <= 0x39 }

  var isLetter: Bool {
    let lower = value | 0x20
    if lower >= 0x61 && lower <= 0x7A && value < 0x80 { return true }
    return value >= 0xC0 && properties.isAlphabetic
  }
}
