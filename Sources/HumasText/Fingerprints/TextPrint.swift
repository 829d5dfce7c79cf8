/// A text as it is compared with others to find copies: its words by hash, the letters of each, and runs of three words.
package struct TextPrint: Sendable, Hashable {
  struct Word: Sendable, Hashable {
    var hash: UInt64
    /// Which letters it is made of: a slip of the finger changes few.
    var letters: UInt32
    var first: UInt8
    var length: UInt8
    var isNumber: Bool
  }

  /// Words beyond these are not compared.
  static let most = 160

  let words: [Word]
  /// Hashes of three words in a row, numbers being alike; of all words together where there are fewer.
  let shingles: [UInt32]
  /// "RT", "Fwd:", "via @…", "Diteruskan": it says itself that it is passed on.
  let isPassedOn: Bool

  package init(_ text: String) {
    let all = PlainWords(text).all
    let core = PassingMarks.core(of: all)
    isPassedOn = core.count < all.count
    var text = text
    words = text.withUTF8 { bytes in
      core.prefix(TextPrint.most).map {
        Word($0, in: bytes)
      }
    }
    shingles = TextPrint.shingles(of: words)
  }

  private static func shingles(of words: [Word]) -> [UInt32] {
    guard words.count >= 3 else { return words.isEmpty ? [] : [shingle(words[...])] }
    return (2..<words.count).map { shingle(words[$0 - 2...$0]) }
  }

  private static func shingle(_ words: ArraySlice<Word>) -> UInt32 {
    let hash = words.reduce(0x9e37_79b9_7f4a_7c15 as UInt64) {
      ($0 ^ ($1.isNumber ? 1 : $1.hash)) &* 0xff51_afd7_ed55_8ccd ^ ($0 >> 29)
    }
    return UInt32(truncatingIfNeeded: hash >> 32)
  }
}

extension TextPrint.Word {
  fileprivate init(_ word: PlainWords.Word, in bytes: UnsafeBufferPointer<UInt8>) {
    hash = word.hash
    letters = bytes[word.bytes].reduce(0) { $1.isLetter ? $0 | 1 << UInt32($1 & 0x1F) : $0 }
    first = bytes[word.bytes.lowerBound] | 0x20
    length = UInt8(clamping: word.bytes.count)
    isNumber = word.isNumber
  }

  /// The same word, or one with a slip of the finger; a number is like itself alone.
  func isLike(_ other: TextPrint.Word) -> Bool {
    if hash == other.hash { return true }
    if isNumber || other.isNumber || first != other.first { return false }
    let apart = max(length, other.length) - min(length, other.length)
    return apart <= 1 && (letters ^ other.letters).nonzeroBitCount <= 2
      && (letters & other.letters).nonzeroBitCount >= 3
  }
}

/// Words at the beginning or the end of a text that say that it is passed on.
enum PassingMarks {
  /// The words between the marks.
  static func core(of words: [PlainWords.Word]) -> ArraySlice<PlainWords.Word> {
    var core = words[...]
    while let first = core.first, leading.contains(first.hash) { core.removeFirst() }
    while let last = core.last, trailing.contains(last.hash) { core.removeLast() }
    return core
  }

  private static let leading = set("rt fwd fw forward forwarded repost reposting diteruskan terusan qrt regram copas")
  private static let trailing = set("via repost regram copas cc")

  private static func set(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { PlainWords.hash($0) })
  }
}
