/// The short readable phrase that names what a text is about.
///
/// A hashtag that names something; else a known topic word with the word beside it that narrows it ("air bersih",
/// "jalan rusak"); else the first two content words in order. The same text gives the same phrase, whatever came
/// before it. This is provisional grouping: two wordings of one matter may get two phrases. One pass over the bytes,
/// no string but the answer.
package enum KeyPhrase {
  /// `nil` where a text has no content word at all.
  package static func of(_ text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      let scan = KeyWordScan(bytes: bytes)
      return scan.hashtag() ?? scan.topic() ?? scan.firstContentWords()
    }
  }
}

/// Where the words of a text stand, and which of them carry meaning.
private struct KeyWordScan {
  struct Word {
    var range: Range<Int>
    var hash: UInt64
  }

  let bytes: UnsafeBufferPointer<UInt8>
  let words: [Word]

  init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    words = KeyWordScan.words(in: bytes)
  }

  func hashtag() -> String? {
    for word in words where word.range.lowerBound > 0 && bytes[word.range.lowerBound - 1] == UInt8(ascii: "#") {
      let tag = string(word.range)
      if word.range.count > 3 && !KeyWordScan.emptyTags.contains(where: { tag.hasPrefix($0) }) { return "#" + tag }
    }
    return nil
  }

  func topic() -> String? {
    var head: Word?
    for index in words.indices where TopicWords.hashes.contains(words[index].hash) {
      if TopicWords.pairs.contains(pair(index, index + 1)) {
        return string(words[index].range) + " " + string(words[index + 1].range)
      }
      head = head ?? words[index]
    }
    return head.map { string($0.range) }
  }

  func firstContentWords() -> String? {
    let content = words.lazy.filter { $0.range.count > 2 && !StopWords.hashes.contains($0.hash) }.prefix(2)
    return content.isEmpty ? nil : content.map { string($0.range) }.joined(separator: " ")
  }

  private func pair(_ first: Int, _ second: Int) -> UInt64 {
    second < words.count ? TopicWords.pair(words[first].hash, words[second].hash) : 0
  }

  private func string(_ range: Range<Int>) -> String { Folding.folded(Array(bytes[range])[...]) }

  /// Words of three letters or more; links, accounts and numbers are passed over.
  private static func words(in bytes: UnsafeBufferPointer<UInt8>) -> [Word] {
    var words: [Word] = []
    words.reserveCapacity(bytes.count / 6)
    var index = 0
    while index < bytes.count {
      guard bytes[index].isKeyLetter else {
        index += 1
        continue
      }
      let start = index
      var hash = WordHash.seed
      while index < bytes.count, bytes[index].isKeyLetter || bytes[index] == 0x2D {
        hash = WordHash.adding(bytes[index], to: hash)
        index += 1
      }
      if start > 0, bytes[start - 1] == UInt8(ascii: "@") { continue }
      if index + 2 < bytes.count, bytes[index] == 0x3A, bytes[index + 1] == 0x2F {
        while index < bytes.count, bytes[index] > 0x20 { index += 1 }
        continue
      }
      words.append(Word(range: start..<index, hash: hash))
    }
    return words
  }

  /// Tags that say "news", not what it is about.
  private static let emptyTags = ["info", "breaking", "viral", "repost", "fyp", "update", "berita", "lapor"]
}

extension UInt8 {
  /// ASCII letters and everything beyond ASCII: words of other scripts hold together.
  fileprivate var isKeyLetter: Bool { isLetter || self >= 0x80 }
}
