package import HumasModel
import HumasText

/// A page that is still shown, though a newer statement says that what it tells has moved, been changed or been lifted.
package struct ReplacedPageRule: Rule {
  package static let id = "stale"

  /// How long a page may lag behind.
  private static let grace = Span.hours(1)

  package func findings(in ledger: Ledger) -> [Finding] {
    ledger.between(where: { $0.statement.status.isPublic }) { older, newer in
      isReplaced(older, by: newer, now: ledger.now) ? [finding(older, newer)] : []
    }
  }

  private func finding(_ older: Reading, _ newer: Reading) -> Finding {
    FindingMaker.finding(
      ReplacedPageRule.id, .stale, .warning, subject: older.statement.issue ?? "",
      sides: [older, newer].map { ($0, $0.sentences.first ?? 0..<$0.tokens.count, "", nil) })
  }

  private func isReplaced(_ page: Reading, by newer: Reading, now: Instant) -> Bool {
    guard let published = newer.publishedAt, now - published >= ReplacedPageRule.grace,
      LivingPage.saysSo(page), !LivingPage.saysSo(newer), page.statement.id != newer.statement.id,
      !ReplacedPageRule.changes.stand(in: page.tokens), !page.cues.recallsThePast
    else { return false }
    return newer.sentences.contains { sentence in
      guard let change = sentence.first(where: { ReplacedPageRule.changes.begin(at: $0, in: newer.tokens) }) else {
        return false
      }
      return hasBegun(sentence, in: newer, now: now) && shares(page, newer, sentence.lowerBound..<change)
    }
  }

  /// A change of next week is none yet.
  private func hasBegun(_ sentence: Range<Int>, in reading: Reading, now: Instant) -> Bool {
    let today = now.civil(in: reading.zone).date
    return !reading.times.contains { time in
      guard sentence.contains(time.phrase.tokens.lowerBound), let date = time.date else { return false }
      return date > today || (time.instant(assuming: reading.zone).map { $0 > now } ?? false)
    }
  }

  /// Two words of the page stand before the change, so that what has changed is what the page tells.
  private func shares(_ page: Reading, _ newer: Reading, _ sentence: Range<Int>) -> Bool {
    let told = Set(ContentWords.set(of: page.tokens, 0..<page.tokens.count).map(SynonymWords.key))
    let changed = Set(ContentWords.set(of: newer.tokens, sentence).map(SynonymWords.key))
    return told.intersection(changed).count >= 2
  }

  private static let changes: Phrases = [
    "dipindahkan", "dipindah", "pindah", "diganti", "berganti", "diperluas", "dipersempit", "diubah",
    "berubah", "dicabut", "diturunkan", "dinaikkan", "dibatalkan", "diundur", "dimajukan", "dialihkan",
    "tidak berlaku", "telah menyala", "sudah menyala", "menyala seluruhnya", "digantikan", "direlokasi",
    "dihapus", "telah dibuka", "sudah dibuka", "telah pulih", "sudah pulih", "dihentikan",
  ]
}
