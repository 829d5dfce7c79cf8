internal import GRDB

/// The words of the word index in their order.
struct Vocabulary {
  let db: Database

  /// The indexed words that begin with `prefix`; `nil` where they are more than `limit`, or cannot be told because the
  /// prefix has letters that the index folds in its own way.
  ///
  /// Leaps from word to word: the cost is in the words, not in the mentions that hold them.
  func words(beginningWith prefix: String, limit: Int) throws -> [String]? {
    guard let start = Vocabulary.folded(prefix) else { return nil }
    let next = try db.command("SELECT term FROM mention_word WHERE term >= ? LIMIT 1")
    var words: [String] = []
    var from = start
    while true {
      next.bind(from)
      guard let word = try next.first({ $0.text(0) }), word.utf8.starts(with: start.utf8) else { return words }
      if words.count == limit { return nil }
      words.append(word)
      // No word has this letter: what follows is the next word.
      from = word + "\u{1}"
    }
  }

  private static func folded(_ prefix: String) -> String? {
    let isPlain = prefix.unicodeScalars.allSatisfy { $0.isASCII || Marks.signs.contains($0) }
    return isPlain ? prefix.lowercased() : nil
  }
}
