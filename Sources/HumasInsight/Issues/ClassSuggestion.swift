package import HumasModel

/// What class the words of a report suggest, where the source gave none. A suggestion starts no clock: a person
/// decides.
package struct ClassSuggestion: Sendable {
  private let phrases: WatchedPhrases

  package init() {
    phrases = WatchedPhrases(ClassWords.all.map { WatchedIssue(name: $0.rawValue, phrases: $1) })
  }

  /// The first class, in the order of ``ClassWords``, whose words stand in title or text; `nil` where none does.
  package func suggestion(for mention: Mention) -> Classification? {
    phrases.issue(in: mention.title, mention.text).flatMap(Classification.init(rawValue:))
  }
}
