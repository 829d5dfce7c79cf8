package import HumasModel

/// Brings mentions together under a name: a watched topic, else the source's category, else the key phrase of the text.
///
/// The answer depends on the mention alone, so it is the same in whatever order mentions arrive. Names that differ only
/// in case and spacing are one name.
package struct IssueGrouper: Sendable {
  private let watched: WatchedPhrases
  private let names: IssueName
  private let keyPhrase: @Sendable (String) -> String?
  private let nameOfUngrouped: String

  /// - Parameters:
  ///   - keyPhrase: the one or two words that say what a text is about; `nil` where it has none.
  ///   - nameOfUngrouped: the name under which mentions without any of these stand.
  package init(
    watched: [WatchedIssue], nameOfUngrouped: String = "Lain-lain",
    keyPhrase: @escaping @Sendable (String) -> String?
  ) {
    self.watched = WatchedPhrases(watched)
    self.names = IssueName(watched: watched.map(\.name))
    self.nameOfUngrouped = nameOfUngrouped
    self.keyPhrase = keyPhrase
  }

  package func issue(for mention: Mention) -> (name: String, basis: IssueRow.Basis) {
    if let name = watched.issue(in: mention.title, mention.text) { return (name, .watched) }
    if let category = mention.category.flatMap(names.ofCategory) { return (category, .category) }
    if let phrase = mention.title.flatMap(keyPhrase) ?? keyPhrase(mention.text) {
      return (names.ofPhrase(phrase), .phrase)
    }
    return (nameOfUngrouped, .ungrouped)
  }

  /// The watched topic that a mention speaks of.
  package func watchedIssue(for mention: Mention) -> String? { watched.issue(in: mention.title, mention.text) }

  /// The issues that a statement speaks of, folded: the one it names, every watched topic in its words, and its key
  /// phrase.
  func issues(of statement: Statement) -> Set<String> {
    let phrase = statement.title.flatMap(keyPhrase) ?? keyPhrase(statement.text)
    let names = watched.issues(in: statement.title, statement.text) + [statement.issue, phrase].compactMap { $0 }
    return Set(names.map(FoldedName.of))
  }
}
