import HumasText

/// A stretch of a text, ready to be laid beside another: its content words, numbers and negations.
struct Passage {
  let tokens: Tokens
  let range: Range<Int>
  /// Content words in order, with their rough roots.
  let words: [(word: String, key: String)]
  let keys: Set<String>
  let numbers: [PassageNumber]
  /// The word that each negation turns, `nil` where the sentence ends before one.
  let negated: [String?]
  let hasNegation: Bool

  init(_ tokens: Tokens, _ range: Range<Int>) {
    self.tokens = tokens
    self.range = range
    let words = range.filter { Passage.isContent($0, in: tokens) }.map { tokens.text(at: $0) }
    self.words = words.map { ($0, WordKey.key($0)) }
    keys = Set(self.words.map(\.key))
    numbers = PassageNumber.all(in: tokens, range)
    let negations = range.filter { ParallelWords.negations.contains(tokens.text(at: $0)) }
    hasNegation = !negations.isEmpty
    negated = negations.filter { !ParallelWords.softeners.contains(tokens.text(at: $0 + 1)) }.map {
      negation in
      (negation + 1..<max(negation + 1, range.upperBound)).first { Passage.carries($0, in: tokens) }
        .map {
          tokens.text(at: $0)
        }
    }
  }

  /// Words that the other passage does not have.
  func words(missingIn other: Passage) -> [String] {
    words.filter { !other.keys.contains($0.key) }.map(\.word)
  }

  /// Share of its content words that the other passage has too, 0…1.
  func coverage(by other: Passage) -> Double {
    words.isEmpty ? 0 : Double(words.count { other.keys.contains($0.key) }) / Double(words.count)
  }

  func has(_ word: String) -> Bool { keys.contains(WordKey.key(word)) }

  /// Whether some form of `word` stands here without a negation in the three words before it.
  func affirms(_ word: String) -> Bool {
    let key = WordKey.key(word)
    let places = range.filter { tokens[$0].isWord && WordKey.key(tokens.text(at: $0)) == key }
    return !places.isEmpty
      && places.allSatisfy { place in
        !(max(range.lowerBound, place - 3)..<place).contains {
          ParallelWords.negations.contains(tokens.text(at: $0))
        }
      }
  }

  func contains(anyOf list: Set<String>) -> Bool {
    range.contains { list.contains(tokens.text(at: $0)) }
  }

  private static func isContent(_ index: Int, in tokens: Tokens) -> Bool {
    let word = tokens.text(at: index)
    return tokens[index].isWord && word.utf8.count > 1 && !ParallelWords.grammar.contains(word)
      && !ParallelWords.negations.contains(word)
  }

  private static func carries(_ index: Int, in tokens: Tokens) -> Bool {
    tokens[index].isWord && !ParallelWords.grammar.contains(tokens.text(at: index))
      && !ParallelWords.auxiliaries.contains(tokens.text(at: index))
  }
}
