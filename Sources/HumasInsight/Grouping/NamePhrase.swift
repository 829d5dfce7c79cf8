import HumasText

/// A row of words of a text that could name what it is about.
struct NamePhrase {
  /// Words with what lies between them, as bytes of the text.
  let words: ArraySlice<PlainWords.Word>

  var hash: UInt64 { words.reduce(17) { $0 &* 31 &+ $1.hash } }

  /// A matter of ours is spoken of.
  var namesMatter: Bool {
    if words.contains(where: { ConceptWords.words[$0.hash] != nil }) { return true }
    return zip(words, words.dropFirst()).contains { ConceptWords.pairs[ConceptWords.pair($0.hash, $1.hash)] != nil }
  }

  static let longest = 4

  /// All rows of up to four words that stand together, begin and end with a word that says something, and hold no number
  /// but that of a place ("RT 3").
  static func all(in text: String, _ words: [PlainWords.Word], isEmpty: (PlainWords.Word) -> Bool) -> [NamePhrase] {
    var text = text
    let isJoined = text.withUTF8 { bytes in
      zip(words, words.dropFirst()).map { before, word in
        bytes[before.bytes.upperBound..<word.bytes.lowerBound].allSatisfy { $0 == 0x20 || $0 == 0x2D }
      }
    }
    let saysNothing = words.map(isEmpty)
    var phrases: [NamePhrase] = []
    for start in words.indices where !saysNothing[start] && !words[start].isNumber {
      var end = start
      while end < words.count, end - start < longest, end == start || isJoined[end - 1] {
        if words[end].isNumber, end == start || !NumberedPlaces.contains(words[end - 1].hash) { break }
        if !saysNothing[end] { phrases.append(NamePhrase(words: words[start...end])) }
        end += 1
      }
    }
    return phrases
  }
}

/// How words are mostly written within sentences: small, with a capital, or in capitals alone. Headlines, shouting and
/// the first words of sentences say nothing of it.
struct WordForms: Sendable {
  struct Count: Sendable, BitwiseCopyable {
    var small = 0
    var capital = 0
    var allCapitals = 0
  }

  /// Words remembered before all are forgotten.
  private static let most = 50_000

  var counts: [UInt64: Count] = [:]

  mutating func count(_ words: [PlainWords.Word], of text: String) {
    let capitals = words.count { $0.isCapitalised }
    guard capitals * 2 <= words.count else { return }
    if counts.count > WordForms.most { counts.removeAll(keepingCapacity: true) }
    var text = text
    text.withUTF8 { bytes in
      for word in words.dropFirst() {
        let isWhole = word.bytes.count > 1 && bytes[word.bytes].allSatisfy { (0x41...0x5A).contains($0) }
        counts[word.hash, default: Count()].add(isCapital: word.isCapitalised, isWhole: isWhole)
      }
    }
  }

  func isName(_ hash: UInt64) -> Bool { counts[hash].map { $0.capital + $0.allCapitals > $0.small } ?? false }

  /// The folded word as it is mostly written.
  func written(_ word: String) -> String {
    guard let count = counts[PlainWords.hash(word)], count.capital + count.allCapitals > count.small else {
      return word
    }
    return count.allCapitals > count.capital ? word.uppercased() : word.prefix(1).uppercased() + word.dropFirst()
  }
}

extension WordForms.Count {
  fileprivate mutating func add(isCapital: Bool, isWhole: Bool) {
    if isWhole { allCapitals += 1 } else if isCapital { capital += 1 } else { small += 1 }
  }
}
