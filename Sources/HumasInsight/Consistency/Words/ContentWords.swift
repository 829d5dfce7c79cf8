import HumasText

/// Words that carry meaning, for asking whether two passages speak of one thing.
enum ContentWords {
  /// Content words of three letters or more, places of the calendar and grammar left out.
  static func set(of tokens: Tokens, _ range: Range<Int>) -> Set<String> {
    var words: Set<String> = []
    for index in range where tokens[index].isWord && isContent(tokens[index].text) {
      words.insert(tokens[index].text)
    }
    return words
  }

  static func isContent(_ word: String) -> Bool { word.utf8.count > 2 && !StopWords.contains(word) }

  /// Equal, or grown from one stem as far as five letters tell: "retak" and "keretakan", "penculik" and "penculikan".
  static func areAlike(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    let (short, long) = a.utf8.count <= b.utf8.count ? (a, b) : (b, a)
    guard short.utf8.count >= 5 else { return false }
    return long.contains(short) || long.hasPrefix(short.prefix(max(5, short.utf8.count - 2)))
  }
}
