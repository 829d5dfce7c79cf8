/// In what way a text is a copy of an earlier one.
package enum CopyKind: Sendable, Hashable, CaseIterable {
  /// Word for word.
  case exact
  /// Passed on, and saying so, or quoted whole within a longer text.
  case reposted
  /// Words put in, left out or misspelt.
  case edited
  /// A common wording with other names, numbers, places or hashtags: a campaign, or one wire story in several outlets.
  case templated
}

/// What makes a text a copy, in numbers; tuned on texts made from templates and edits (`kentongan-bench eval duplicates`).
///
/// A short text is no copy because somebody else says the same: "air mati di RT 3" is what many people see. The less a
/// text says, the closer a copy must come; and where the short texts differ in a name or a number they speak of two
/// things.
package enum CopyRule {
  /// Fewer words than this are never a copy, unless passed on.
  static let fewestWords = 8
  static let fewestWordsPassedOn = 4
  /// Fewer words than this are no template.
  static let fewestWordsOfTemplate = 20

  /// A common wording has a row of words this long: forms filled in about different things do not.
  static let longestRunOfTemplate = 9

  package static func kind(of text: TextPrint, from original: TextPrint) -> CopyKind? {
    let fewest = min(text.words.count, original.words.count)
    let most = max(text.words.count, original.words.count)
    let isPassedOn = text.isPassedOn || original.isPassedOn
    guard fewest >= (isPassedOn ? fewestWordsPassedOn : fewestWords) else { return nil }
    if text.words == original.words { return isPassedOn ? .reposted : .exact }
    let alignment = WordAlignment(text.words, original.words)
    let share = Double(alignment.shared) / Double(fewest)
    let isWhole = alignment.replaced == 0 && alignment.otherNumbers == 0
    if isWhole, share >= 0.9, isPassedOn || fewest >= 10 && most >= 2 * fewest { return .reposted }
    if isWhole, share >= 0.8, Double(alignment.shared) >= 0.65 * Double(most) { return .edited }
    guard fewest >= fewestWordsOfTemplate, alignment.longestRun >= longestRunOfTemplate else { return nil }
    if share >= 0.65, Double(alignment.shared) >= 0.5 * Double(most) { return isWhole ? .edited : .templated }
    return share >= 0.8 ? .templated : nil
  }
}
