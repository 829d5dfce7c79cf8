/// The words of texts in one row of bytes: lower case, everything but letters and digits as one blank, a blank at both
/// ends. So a phrase is found as whole words by looking for its bytes between blanks. Between two texts stands a word
/// that no phrase holds, so that none is found across them.
struct FoldedWords {
  let bytes: [UInt8]

  init(_ text: String) { self.init(texts: [text]) }

  init(texts: [String?]) {
    let room = texts.reduce(1) { $0 + ($1?.utf8.count ?? 0) + 3 }
    bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      var writer = WordWriter(buffer: buffer)
      for case var text? in texts { text.withUTF8 { writer.write($0) } }
      count = writer.count
    }
  }
}

/// Writes folded words. A fold is never longer than what is folded: a buffer of the texts' size and three bytes for
/// each, for the blank after it and the word between, is enough.
private struct WordWriter {
  private let buffer: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0

  init(buffer: UnsafeMutableBufferPointer<UInt8>) {
    self.buffer = buffer
    append(.blank)
  }

  /// Writes the words of a text in valid UTF-8, and a blank after the last.
  mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
    if count > 1 { separate() }
    var index = 0
    while index < text.count {
      let byte = text[index]
      let width = byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4
      if width == 1 { writeASCII(byte) } else { write(String(decoding: text[index..<index + width], as: UTF8.self)) }
      index += width
    }
    close()
  }

  private mutating func separate() {
    append(UInt8(ascii: "\n"))
    append(.blank)
  }

  private mutating func writeASCII(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): append(byte | 0x20)
    default: close()
    }
  }

  /// A letter beyond ASCII; where its lower case is longer (Turkish İ), it stays as it is.
  private mutating func write(_ letter: String) {
    guard letter.unicodeScalars.allSatisfy(\.properties.isAlphabetic) else { return close() }
    let lower = letter.lowercased()
    for byte in (lower.utf8.count <= letter.utf8.count ? lower : letter).utf8 { append(byte) }
  }

  private mutating func close() {
    if buffer[count - 1] != .blank { append(.blank) }
  }

  private mutating func append(_ byte: UInt8) {
    buffer[count] = byte
    count += 1
  }
}

extension UInt8 {
  static let blank = UInt8(ascii: " ")
}
