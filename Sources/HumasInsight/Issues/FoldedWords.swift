/// The words of texts in one row of bytes: lower case, everything but letters and digits as one blank, a blank at both ends.
/// So a phrase is found as whole words by looking for its bytes between blanks.
struct FoldedWords {
  private(set) var bytes: [UInt8]

  init(_ texts: String?...) {
    self.init(texts: texts)
  }

  init(texts: [String?]) {
    bytes = [FoldedWords.blank]
    bytes.reserveCapacity(texts.reduce(2) { $0 + ($1?.utf8.count ?? 0) + 1 })
    for text in texts {
      guard let text else { continue }
      if !appendASCII(text) { appendUnicode(text) }
      close()
    }
  }

  static let blank = UInt8(ascii: " ")

  /// Appends the text, unless it holds more than ASCII; then nothing, and `false`.
  private mutating func appendASCII(_ text: String) -> Bool {
    let start = bytes.count
    for byte in text.utf8 {
      guard byte < 0x80 else {
        bytes.removeSubrange(start...)
        return false
      }
      append(byte)
    }
    return true
  }

  private mutating func appendUnicode(_ text: String) {
    for scalar in text.lowercased().unicodeScalars {
      if scalar.isASCII {
        append(UInt8(truncatingIfNeeded: scalar.value))
      } else if scalar.properties.isAlphabetic {
        bytes.append(contentsOf: Array(String(scalar).utf8))
      } else {
        close()
      }
    }
  }

  private mutating func append(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): bytes.append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
    default: close()
    }
  }

  private mutating func close() {
    if bytes.last != FoldedWords.blank { bytes.append(FoldedWords.blank) }
  }
}
