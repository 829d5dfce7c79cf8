/// A list of words and phrases to look for in a text, sorted by first word so that looking is one hash per token.
package struct Phrases: Sendable, ExpressibleByArrayLiteral {
  private var rests: [String: [[String]]] = [:]

  /// Folded words, one blank between the words of a phrase.
  package init(_ phrases: [String]) {
    for phrase in phrases {
      let words = phrase.split(separator: " ").map(String.init)
      if let first = words.first { rests[first, default: []].append(Array(words.dropFirst())) }
    }
  }

  package init(arrayLiteral phrases: String...) { self.init(phrases) }

  package static func + (a: Phrases, b: Phrases) -> Phrases {
    var sum = a
    sum.rests.merge(b.rests) { $0 + $1 }
    return sum
  }

  /// Whether one of them begins at a token.
  package func begin(at index: Int, in tokens: Tokens) -> Bool {
    guard let rests = rests[tokens.text(at: index)] else { return false }
    return rests.contains { rest in
      rest.indices.allSatisfy { tokens.text(at: index + 1 + $0) == rest[$0] }
    }
  }

  /// Whether one of them begins within a stretch of a text.
  package func stand(in range: Range<Int>, of tokens: Tokens) -> Bool {
    range.contains { begin(at: $0, in: tokens) }
  }

  /// Whether one of them stands anywhere in a text.
  package func stand(in tokens: Tokens) -> Bool { stand(in: 0..<tokens.count, of: tokens) }
}
