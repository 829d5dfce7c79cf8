internal import HumasModel

/// A filter in the language of the word index.
///
/// "The beginning of a word" is spelled out into the words there are: FTS5 reads the mentions of a word in order and stops
/// when the page is full, but merges all mentions of all words of a prefix before it gives the first (100 ms and more for a
/// word that stands in every second of a million mentions, against 1 ms).
struct SearchExpression {
  /// So many words of one beginning are spelled out; opening one costs about 50 µs.
  static let spelledOut = 100

  /// A word of the filter, as FTS5 is asked for it.
  private struct Term {
    var whole: String
    /// The first of its words only; the same as `whole` where these are all.
    var part: String
  }

  private let vocabulary: Vocabulary
  private var wanted: [Term] = []
  private var unwanted: [String] = []
  private var isUnfulfillable = false
  /// A beginning has so many words that it was left to FTS5: expect very many mentions, and a slow answer.
  private(set) var isBroad = false

  init(_ filter: MentionFilter, _ vocabulary: Vocabulary) throws {
    self.vocabulary = vocabulary
    try want(filter.search, sign: "")
    if let issue = filter.issue { want(SearchExpression.exact(Marks.issue(issue))) }
    for condition in filter.conditions { try add(condition) }
  }

  /// What FTS5 is asked; `nil` where nothing can match.
  var text: String? { isUnfulfillable ? nil : text(of: wanted.map(\.whole)) }

  /// Matches nothing that ``text`` does not, and is answered at once also where the filter is broad.
  var quickPart: String? { isUnfulfillable ? nil : text(of: wanted.map(\.part)) }

  private func text(of terms: [String]) -> String {
    let terms = terms.isEmpty ? [SearchExpression.exact(Marks.every)] : terms
    return "(\(terms.joined(separator: " AND ")))" + unwanted.map { " NOT (\($0))" }.joined()
  }

  private mutating func add(_ condition: MentionFilter.Condition) throws {
    let sign = Marks.sign(of: condition.field) ?? ""
    if condition.isNegated {
      try exclude(condition.value, sign: sign)
    } else {
      // A condition that names no word holds for no mention.
      if Words.split(condition.value).isEmpty { isUnfulfillable = true }
      try want(condition.value, sign: sign)
    }
  }

  private mutating func want(_ text: String, sign: String) throws {
    for word in Words.split(text) {
      if let term = try term(sign + word) { wanted.append(term) } else { isUnfulfillable = true }
    }
  }

  private mutating func want(_ exact: String) { wanted.append(Term(whole: exact, part: exact)) }

  private mutating func exclude(_ text: String, sign: String) throws {
    let words = Words.split(text)
    let terms = try words.compactMap { try term(sign + $0)?.whole }
    // A word that no mention has excludes none.
    if !terms.isEmpty, terms.count == words.count { unwanted.append(terms.joined(separator: " AND ")) }
  }

  /// The beginning of a word; `nil` where no mention has a word like it.
  private mutating func term(_ prefix: String) throws -> Term? {
    let family = try vocabulary.words(beginningWith: prefix, limit: SearchExpression.spelledOut)
    if family.words.isEmpty && !family.isOpen { return nil }
    let part = "(\(family.words.map(SearchExpression.exact).joined(separator: " OR ")))"
    guard family.isOpen else { return Term(whole: part, part: part) }
    isBroad = true
    let whole = "\"\(prefix)\"*"
    return Term(whole: whole, part: family.words.isEmpty ? whole : part)
  }

  private static func exact(_ word: String) -> String { "\"\(word)\"" }
}
