internal import GRDB

/// The words of the word index in their order.
struct Vocabulary {
  let db: Database

  /// Indexed words that begin alike.
  struct Family {
    var words: [String]
    /// There may be more than these.
    var isOpen: Bool
  }

  /// The first words that begin with `prefix`. Whether there are more cannot be told where the prefix has letters that the
  /// index folds in its own way.
  ///
  /// Leaps from word to word: the cost is in the words, not in the mentions that hold them.
  func words(beginningWith prefix: String, limit: Int) throws -> Family {
    guard let start = Vocabulary.folded(prefix) else { return Family(words: [], isOpen: true) }
    let next = try db.command("SELECT term FROM mention_word WHERE term >= ? LIMIT 1")
    var words: [String] = []
    var from = start
    while true {
      next.bind(from)
      guard let word = try next.first({ $0.text(0) }), word.utf8.starts(with: start.utf8) else {
        return Family(words: words, isOpen: false)
      }
      if words.count == limit { return Family(words: words, isOpen: true) }
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
