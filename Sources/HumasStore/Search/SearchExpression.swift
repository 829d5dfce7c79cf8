internal import HumasModel

/// A filter in the language of the word index.
struct SearchExpression {
  private var wanted: [String]
  private var unwanted: [String] = []
  private var isUnfulfillable = false

  init(_ filter: MentionFilter) {
    wanted = SearchExpression.prefixes(filter.search, sign: "")
    if let issue = filter.issue { wanted.append(SearchExpression.exact(Marks.issue(issue))) }
    for condition in filter.conditions { add(condition) }
  }

  /// What FTS5 is asked; `nil` where nothing can match because a condition names no word.
  var text: String? {
    guard !isUnfulfillable else { return nil }
    let terms = wanted.isEmpty ? [SearchExpression.exact(Marks.every)] : wanted
    let all = "(\(terms.joined(separator: " AND ")))"
    return all + unwanted.map { " NOT (\($0))" }.joined()
  }

  private mutating func add(_ condition: MentionFilter.Condition) {
    let terms = SearchExpression.prefixes(condition.value, sign: Marks.sign(of: condition.field) ?? "")
    switch (terms.isEmpty, condition.isNegated) {
    case (false, false): wanted += terms
    case (false, true): unwanted.append(terms.joined(separator: " AND "))
    case (true, false): isUnfulfillable = true
    case (true, true): break
    }
  }

  /// Each word as the beginning of an indexed word.
  private static func prefixes(_ text: String, sign: String) -> [String] {
    Words.split(text).map { "\"\(sign)\($0)\"*" }
  }

  private static func exact(_ mark: String) -> String { "\"\(mark)\"" }
}
