/// Words that mark an emotion. A mark says that the word stands there, not that the writer feels so.
///
/// Collected by hand from how complaints are worded; not measured against a labelled set. `adding` extends it.
package struct EmotionLexicon: Sendable {
  /// By the hash of the first word: the words that have to follow, and what they mark.
  private var entries: HashTable<[Entry]>
  private var rows: [(hash: UInt64, entry: Entry)]

  private struct Entry: Sendable {
    var rest: [UInt64]
    var emotion: Emotions
  }

  /// The shipped words.
  package static let standard = EmotionLexicon(
    EmotionWords.lists.flatMap { list in
      list.phrases.split(separator: ",").map { (phrase: String($0), emotion: list.emotion) }
    })

  /// - Parameter words: words and phrases in any spelling that the texts use.
  package init(_ words: [(phrase: String, emotion: Emotions)]) {
    rows = words.compactMap { word in
      var phrase = word.phrase
      let hashes = phrase.withUTF8 { ToneWords($0).hashes }
      return hashes.first.map { (hash: $0, entry: Entry(rest: Array(hashes.dropFirst()), emotion: word.emotion)) }
    }
    entries = EmotionLexicon.table(of: rows)
  }

  /// The lexicon with further words.
  package func adding(_ words: [(phrase: String, emotion: Emotions)]) -> EmotionLexicon {
    var sum = self
    sum.rows += EmotionLexicon(words).rows
    sum.entries = EmotionLexicon.table(of: sum.rows)
    return sum
  }

  /// - Parameter words: the words of a text as `ToneWords` cuts them.
  func emotions(of words: [UInt64]) -> Emotions {
    var emotions: Emotions = []
    for index in words.indices {
      for entry in entries[words[index]] ?? [] where words[(index + 1)...].starts(with: entry.rest) {
        emotions.formUnion(entry.emotion)
      }
    }
    return emotions
  }

  private static func table(of rows: [(hash: UInt64, entry: Entry)]) -> HashTable<[Entry]> {
    let groups = Dictionary(grouping: rows, by: \.hash).mapValues { $0.map(\.entry) }
    return HashTable(groups.map { (hash: $0.key, value: $0.value) })
  }
}
