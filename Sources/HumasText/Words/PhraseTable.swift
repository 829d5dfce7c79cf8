/// Words and phrases with a meaning each; where several begin at a token, the longest counts.
package struct PhraseTable<Meaning: Sendable>: Sendable {
  private struct Entry: Sendable {
    var rest: [String]
    var meaning: Meaning
  }

  private var entries: [String: [Entry]] = [:]

  /// Folded phrases, one blank between words.
  package init(_ rows: [(phrase: String, meaning: Meaning)]) {
    for row in rows {
      let words = row.phrase.split(separator: " ").map(String.init)
      guard let first = words.first else { continue }
      entries[first, default: []].append(Entry(rest: Array(words.dropFirst()), meaning: row.meaning))
    }
    for first in entries.keys { entries[first]?.sort { $0.rest.count > $1.rest.count } }
  }

  /// What begins at a token, and how many tokens it takes.
  package func match(at index: Int, in tokens: Tokens) -> (meaning: Meaning, length: Int)? {
    guard let candidates = entries[tokens.text(at: index)] else { return nil }
    for entry in candidates where entry.rest.indices.allSatisfy({ tokens.text(at: index + 1 + $0) == entry.rest[$0] }) {
      return (entry.meaning, entry.rest.count + 1)
    }
    return nil
  }
}
