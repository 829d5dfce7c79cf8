/// The words and marks of a text as hashes, the way the tone model counts them.
///
/// Informal spellings count as their standard forms, held-down letters once, all numbers alike; every mark is a word.
struct ToneWords {
  private(set) var hashes: [UInt64] = []

  /// Longer texts have said what they say by then.
  private static let most = 600

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    hashes.reserveCapacity(min(bytes.count / 4, ToneWords.most) + 2)
    var index = 0
    while index < bytes.count, hashes.count < ToneWords.most {
      let byte = bytes[index]
      if byte <= 0x20 {
        index += 1
      } else if byte.isLetter {
        hashes.append(ToneWords.word(in: bytes, from: &index))
      } else if byte.isDigit {
        while index < bytes.count, bytes[index].isDigit { index += 1 }
        hashes.append(ToneWords.number)
      } else {
        hashes.append(ToneWords.mark(in: bytes, from: &index))
      }
    }
  }

  static let number = WordHash.of("0".utf8)

  /// Letters, Latin ones beyond ASCII included, and the digits among them; a letter held down counts once.
  private static func word(in bytes: UnsafeBufferPointer<UInt8>, from index: inout Int) -> UInt64 {
    var hash = WordHash.seed
    while index < bytes.count, bytes[index].isToneLetter {
      let run = runLength(in: bytes, at: index)
      for _ in 0..<(run > 2 ? 1 : run) { hash = WordHash.adding(bytes[index], to: hash) }
      index += run
    }
    return InformalWords.hashes[hash] ?? hash
  }

  private static func runLength(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let lower = bytes[index] | 0x20
    var end = index + 1
    while end < bytes.count, bytes[end] | 0x20 == lower { end += 1 }
    return end - index
  }

  /// A mark of one byte, or a whole character beyond Latin: an emoji.
  private static func mark(in bytes: UnsafeBufferPointer<UInt8>, from index: inout Int) -> UInt64 {
    var hash = WordHash.adding(bytes[index], to: WordHash.seed)
    index += 1
    while index < bytes.count, bytes[index] & 0xC0 == 0x80 {
      hash = WordHash.adding(bytes[index], to: hash)
      index += 1
    }
    return hash
  }
}

extension UInt8 {
  /// ASCII letters and digits; letters of U+00C0…U+024F byte by byte, their second bytes too.
  fileprivate var isToneLetter: Bool { isLetter || isDigit || (0xC3...0xC9).contains(self) }
}
