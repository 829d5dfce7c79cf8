package import HumasModel
import HumasText

/// A published text that is not the approved one, or that was withdrawn or never approved.
///
/// Without an approval record of a like text nothing is said: not every post goes through the desk.
package struct ApprovalRule: Rule {
  package static let id = "approval"

  /// How many words two texts must share to be versions of one.
  private static let likeness = 0.5
  private static let sameness = 0.85

  package func findings(in ledger: Ledger) -> [Finding] {
    ledger.issues.keys.sorted().flatMap { unapproved(in: ledger, issue: $0) }
  }

  private func unapproved(in ledger: Ledger, issue: String) -> [Finding] {
    let places = ledger.issues[issue, default: []]
    let records = places.map { ledger.readings[$0] }.filter { !$0.statement.status.isPublic }
    guard !records.isEmpty else { return [] }
    return places.filter {
      ledger.readings[$0].statement.status.isPublic && ledger.focus ?? $0 == $0
    }
    .compactMap { unapproved(ledger.readings[$0], among: records) }
  }

  private func unapproved(_ published: Reading, among readings: [Reading]) -> Finding? {
    let text = Wordset(published)
    let versions = readings.map { ($0, Wordset($0)) }
      .filter { $0.1.likeness(to: text) >= ApprovalRule.likeness }
    let approved = versions.filter { $0.0.statement.status == .approved }
    if let (record, words) = approved.max(by: { $0.1.likeness(to: text) < $1.1.likeness(to: text) }) {
      return text.departs(from: words) ? finding(record, published, text.additions(to: words)) : nil
    }
    guard
      let (record, words) = versions.first(where: {
        isForbidden($0.0, before: published, $0.1.likeness(to: text))
      })
    else {
      return nil
    }
    return finding(record, published, text.additions(to: words))
  }

  /// A withdrawn text that appears again, or a draft that appears as it is.
  private func isForbidden(_ record: Reading, before published: Reading, _ likeness: Double) -> Bool {
    guard likeness >= ApprovalRule.sameness, let then = record.publishedAt,
      let now = published.publishedAt
    else {
      return false
    }
    return then <= now
  }

  private func finding(_ record: Reading, _ published: Reading, _ additions: [Int]) -> Finding {
    let whole = 0..<record.tokens.count
    let span = additions.first.map { published.sentence(at: $0) } ?? 0..<published.tokens.count
    return FindingMaker.finding(
      ApprovalRule.id, .unapproved, .warning, subject: record.statement.status.rawValue,
      sides: [
        (record, whole, record.statement.status.rawValue, nil), (published, span, "terbit", nil),
      ])
  }
}

/// The words and numbers of a text, marks and tags left out.
private struct Wordset {
  let tokens: Tokens
  let words: Set<String>

  init(_ reading: Reading) {
    tokens = reading.tokens
    words = Set(
      reading.tokens.all.indices.filter { Wordset.counts($0, in: reading.tokens) }.map {
        reading.tokens.text(at: $0)
      })
  }

  /// Share of the common words in all words of the smaller text.
  func likeness(to other: Wordset) -> Double {
    let smaller = min(words.count, other.words.count)
    return smaller < 4 ? 0 : Double(words.intersection(other.words).count) / Double(smaller)
  }

  /// A number that was not approved, a turned negation, a word put in or put for another.
  func departs(from approved: Wordset) -> Bool {
    let added = words.subtracting(approved.words)
    if added.contains(where: { $0.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false }) {
      return true
    }
    let turned = words.symmetricDifference(approved.words)
    if ["tidak", "bukan", "belum"].contains(where: turned.contains) { return true }
    if !added.isDisjoint(with: Wordset.weighty) { return true }
    let new = added.subtracting(Wordset.polite).filter(ContentWords.isContent)
    if new.count >= 2 || !new.isEmpty && approved.words.isSubset(of: words) { return true }
    let isSwap = new.count == 1 && approved.words.subtracting(words).contains(where: ContentWords.isContent)
    return isSwap && likeness(to: approved) >= 0.85 && isOfLikeLength(to: approved)
  }

  /// A text cut down for a channel leaves words out without putting others for them.
  private func isOfLikeLength(to other: Wordset) -> Bool {
    Double(min(words.count, other.words.count)) >= 0.8 * Double(max(words.count, other.words.count))
  }

  /// Small words that commit the office to more or less than was approved.
  private static let weighty: Set<String> = [
    "semua", "seluruh", "sebagian", "sudah", "telah", "akan", "hanya", "wajib", "boleh", "dilarang",
    "pasti", "dijamin", "gratis",
  ]
  /// What a channel adds to greet its readers.
  private static let polite: Set<String> = [
    "sob", "yuk", "sobat", "sahabat", "halo", "hai", "kak", "lur", "warganet", "selengkapnya", "simak", "info",
    "terima", "kasih", "salam", "selamat", "pagi", "siang", "sore", "malam",
  ]

  func additions(to approved: Wordset) -> [Int] {
    tokens.all.indices.filter {
      Wordset.counts($0, in: tokens) && !approved.words.contains(tokens.text(at: $0))
    }
  }

  private static func counts(_ index: Int, in tokens: Tokens) -> Bool {
    (tokens[index].isWord || tokens[index].isNumber) && tokens.text(at: index - 1) != "#"
  }
}
