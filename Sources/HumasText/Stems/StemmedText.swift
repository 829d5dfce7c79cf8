extension Stemmer {
  /// A text with every word folded and brought back to its root; marks, numbers and blanks stay where they are.
  package func stemmed(_ text: String) -> String {
    let bytes = Array(Folding.folded(text).utf8)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let end = Stemmer.endOfWord(in: bytes, from: index)
      if end == index {
        output.append(bytes[index])
        index += 1
        continue
      }
      // Most words of a text are roots; they need no array of their own.
      let word = bytes[index..<end]
      output += isRoot(word) ? word : stem(Array(word))[...]
      index = end
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// Letters, with hyphens between them; `start` where no word begins there.
  private static func endOfWord(in bytes: [UInt8], from start: Int) -> Int {
    var end = start
    while end < bytes.count {
      let joins = bytes[end] == UInt8(ascii: "-") && end > start && end + 1 < bytes.count && bytes[end + 1].isLetter
      guard bytes[end].isLetter || joins else { break }
      end += 1
    }
    return end
  }
}
