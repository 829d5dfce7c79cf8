internal import HumasModel

/// A filter in the language of the word index.
///
/// "The beginning of a word" is spelled out into the words there are: FTS5 reads the mentions of a word in order and stops
/// when the page is full, but merges all mentions of all words of a prefix before it gives the first (100 ms and more for a
/// word that stands in every second of a million mentions, against 1 ms).
struct SearchExpression {
  /// So many words of one beginning are spelled out; opening one costs about 50 µs.
  static let spelledOut = 100

  /// A beginning has so many words that it was left to FTS5: expect very many mentions, and a slow answer.
  private(set) var isBroad = false
  private let vocabulary: Vocabulary
  private var wanted: [String] = []
  private var unwanted: [String] = []
  private var isUnfulfillable = false

  init(_ filter: MentionFilter, _ vocabulary: Vocabulary) throws {
    self.vocabulary = vocabulary
    wanted = try terms(filter.search, sign: "")
    if let issue = filter.issue { wanted.append(SearchExpression.exact(Marks.issue(issue))) }
    for condition in filter.conditions { try add(condition) }
  }

  /// What FTS5 is asked; `nil` where nothing can match.
  var text: String? {
    guard !isUnfulfillable else { return nil }
    let terms = wanted.isEmpty ? [SearchExpression.exact(Marks.every)] : wanted
    let all = "(\(terms.joined(separator: " AND ")))"
    return all + unwanted.map { " NOT (\($0))" }.joined()
  }

  private mutating func add(_ condition: MentionFilter.Condition) throws {
    let wasUnfulfillable = isUnfulfillable
    let terms = try terms(condition.value, sign: Marks.sign(of: condition.field) ?? "")
    if !condition.isNegated {
      wanted += terms
      if terms.isEmpty { isUnfulfillable = true }
    } else {
      // What no mention has excludes none.
      if !isUnfulfillable, !terms.isEmpty { unwanted.append(terms.joined(separator: " AND ")) }
      isUnfulfillable = wasUnfulfillable
    }
  }

  /// One term for each word of the text.
  private mutating func terms(_ text: String, sign: String) throws -> [String] {
    try Words.split(text).compactMap { word in
      guard let words = try vocabulary.words(beginningWith: sign + word, limit: SearchExpression.spelledOut) else {
        isBroad = true
        return "\"\(sign)\(word)\"*"
      }
      if words.isEmpty { isUnfulfillable = true }
      return words.isEmpty ? nil : "(\(words.map(SearchExpression.exact).joined(separator: " OR ")))"
    }
  }

  private static func exact(_ word: String) -> String { "\"\(word)\"" }
}
