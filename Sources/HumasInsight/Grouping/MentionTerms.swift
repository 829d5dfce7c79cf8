/// What a mention speaks of, as the grouper sees it: each term once, named by a hash, whatever its source (words,
/// stems, places).
package struct MentionTerms: Sendable, Hashable {
  package struct Term: Sendable, Hashable {
    package var hash: UInt64
    /// How much more than an ordinary word it says; 1 for an ordinary word.
    package var weight: Float
  }

  /// No more terms are kept than this: a long letter says what it is about at its beginning.
  package static let most = 48

  package private(set) var all: [Term] = []

  package init() {}

  package init(_ hashes: some Sequence<UInt64>) {
    for hash in hashes { add(hash) }
  }

  /// Adds a term; of one that is there already, the greater weight stays.
  package mutating func add(_ hash: UInt64, weight: Float = 1) {
    if let index = all.firstIndex(where: { $0.hash == hash }) {
      all[index].weight = max(all[index].weight, weight)
    } else if all.count < MentionTerms.most {
      all.append(Term(hash: hash, weight: weight))
    }
  }
}
