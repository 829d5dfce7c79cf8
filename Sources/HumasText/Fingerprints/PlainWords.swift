/// The words of a text as hashes, without a string made: lower case, without diacritics, letters drawn out ("bangeeet")
/// brought back to one. Links and accounts are passed over; a hashtag is a word.
package struct PlainWords: Sendable {
  package struct Word: Sendable, Hashable {
    package var hash: UInt64
    /// UTF-8 offsets into the text.
    package var bytes: Range<Int>
    /// It begins with a digit.
    package var isNumber: Bool
    package var isCapitalised: Bool
  }

  package let all: [Word]

  package init(_ text: String) {
    var text = text
    all = text.withUTF8 { bytes in
      var scan = PlainWordScan(bytes: bytes)
      return scan.words()
    }
  }

  /// The hash under which a single folded word is found here.
  package static func hash(_ word: some StringProtocol) -> UInt64 { WordHash.of(word.utf8) }
}

/// One walk over the bytes of a text.
private struct PlainWordScan {
  let bytes: UnsafeBufferPointer<UInt8>
  var index = 0

  mutating func words() -> [PlainWords.Word] {
    var words: [PlainWords.Word] = []
    words.reserveCapacity(bytes.count / 6 + 1)
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "@") {
        index += 1
        skip { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".") }
      } else if letterWidth > 0 {
        if let word = word() { words.append(word) }
      } else {
        index += 1
      }
    }
    return words
  }

  private mutating func skip(while isPart: (UInt8) -> Bool) {
    while index < bytes.count, isPart(bytes[index]) { index += 1 }
  }

  /// Bytes of the letter or digit here; 0 for anything else, such as the signs of U+2000…U+2FFF and emoji.
  private var letterWidth: Int {
    guard index < bytes.count else { return 0 }
    switch bytes[index] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return 1
    case 0xC3...0xDF: return 2
    case 0xE0, 0xE1, 0xE3...0xED: return 3
    default: return 0
    }
  }

  /// `nil` for a link.
  private mutating func word() -> PlainWords.Word? {
    let start = index
    var hash = WordHash.seed
    var isOrdinary = true
    while letterWidth > 0 {
      hash = WordHash.adding(bytes[index], to: hash)
      if letterWidth > 1 || isDrawnOut(at: index, from: start) { isOrdinary = false }
      index += letterWidth
    }
    if isLink(from: start) {
      skip { $0 > 0x20 }
      return nil
    }
    let range = start..<min(index, bytes.count)
    return PlainWords.Word(
      hash: isOrdinary ? hash : WordHash.of(spelling(range)), bytes: range, isNumber: bytes[start].isDigit,
      isCapitalised: (0x41...0x5A).contains(bytes[start]))
  }

  /// "https://…", "www.…".
  private func isLink(from start: Int) -> Bool {
    if index + 2 < bytes.count, bytes[index] == UInt8(ascii: ":"), bytes[index + 1] == UInt8(ascii: "/") { return true }
    return index - start == 3 && index < bytes.count && bytes[index] == UInt8(ascii: ".")
      && bytes[start..<index].allSatisfy { $0 | 0x20 == UInt8(ascii: "w") }
  }

  /// The third of a run of one letter.
  private func isDrawnOut(at index: Int, from start: Int) -> Bool {
    index >= start + 2 && bytes[index].isLetter && bytes[index] | 0x20 == bytes[index - 1] | 0x20
      && bytes[index] | 0x20 == bytes[index - 2] | 0x20
  }

  /// The slow way: folded, and runs of three and more letters as one.
  private func spelling(_ range: Range<Int>) -> [UInt8] {
    var spelling: [UInt8] = []
    let folded = Array(Folding.folded(Array(bytes[range])[...]).utf8)
    var run = 0
    for byte in folded {
      run = byte == spelling.last ? run + 1 : 1
      if run == 3, byte.isLetter { spelling.removeLast() }
      if run < 3 || !byte.isLetter { spelling.append(byte) }
    }
    return spelling
  }
}
