internal import Foundation
internal import HumasModel

/// Says of one mention whether a filter holds it, as the word index would: for past states, which the index does not know,
/// and for mentions as they are shown.
struct MentionMatcher {
  private let filter: MentionFilter

  init(_ filter: MentionFilter) { self.filter = filter }

  var matchesAll: Bool { filter.isAll }

  func matches(_ stored: StoredMention) -> Bool {
    if matchesAll { return true }
    if let issue = filter.issue, issue != stored.issue { return false }
    let words = IndexedWords(stored)
    guard MentionMatcher.terms(filter.search, "").allSatisfy(words.holdsPrefix) else { return false }
    return filter.conditions.allSatisfy { MentionMatcher.holds($0, in: words) }
  }

  private static func holds(_ condition: MentionFilter.Condition, in words: IndexedWords) -> Bool {
    let terms = terms(condition.value, Marks.sign(of: condition.field) ?? "")
    if terms.isEmpty { return condition.isNegated }
    return terms.allSatisfy(words.holdsPrefix) != condition.isNegated
  }

  private static func terms(_ text: String, _ sign: String) -> [String] {
    Words.split(text).map { IndexedWords.folded("\(sign)\($0)") }
  }
}

/// The words of a mention as the word index holds them: without case and diacritics.
private struct IndexedWords {
  private let words: [String]

  init(_ stored: StoredMention) {
    let mention = stored.mention
    let marks = String(decoding: Marks.utf8(of: mention, issue: stored.issue), as: UTF8.self)
    words = [mention.title ?? "", mention.text, marks]
      .flatMap(Words.split).map { IndexedWords.folded(String($0)) }
  }

  func holdsPrefix(_ term: String) -> Bool {
    words.contains { $0.utf8.starts(with: term.utf8) }
  }

  static func folded(_ word: String) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return word.lowercased() }
    return word.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
  }
}
