package import HumasModel
import HumasText

/// A running total falls, and nothing says that it was corrected.
package struct RevisionRule: Rule {
  package static let id = "falling"

  package func findings(in ledger: Ledger) -> [Finding] {
    ledger.figurePairs { isSilentFall($0) && !StaleRule.isRepeat($0) }.map { pair in
      FindingMaker.finding(
        RevisionRule.id, .revision, FigureHarm.severity(of: pair.newer.figure),
        subject: pair.newer.figure.subject,
        place: pair.newer.figure.place, sides: pair.sides)
    }
  }

  private func isSilentFall(_ pair: FigurePair) -> Bool {
    guard pair.newer.isCumulative,
      pair.newer.quantity.high < pair.older.quantity.low,
      pair.sharesPlace, pair.sharesPeriod, !pair.isAnnounced, !isDayByDay(pair), isOnward(pair)
    else { return false }
    return !repeatsOlder(pair) && !RevisionRule.current.stand(in: pair.newer.reading.tokens)
  }

  /// Words that make a count one of the moment, not a running total.
  private static let current: Phrases = [
    "kasus aktif", "masih dirawat", "saat ini tersisa", "tersisa", "kasus harian",
  ]

  /// "Kemarin 312, hari ini 287": each text counts its own day.
  private func isDayByDay(_ pair: FigurePair) -> Bool {
    [pair.older, pair.newer].allSatisfy { $0.reading.reach(of: $0.figure).period == "hari" }
  }

  private func isOnward(_ pair: FigurePair) -> Bool {
    switch pair.timing {
    case .onward: true
    case .unstated: pair.gap.map { $0 > .minutes(60) } ?? false
    case .oneSided: isLater(pair)
    case .same, .backward: false
    }
  }

  /// Only the newer text names a moment, and that after the older one came out.
  private func isLater(_ pair: FigurePair) -> Bool {
    guard pair.older.asOf == nil, let moment = pair.newer.asOf?.instant(assuming: pair.zone),
      let before = pair.older.reading.publishedAt
    else { return false }
    return moment - before > .minutes(60)
  }

  /// The newer text names the older value as well, and so does not hide the fall.
  private func repeatsOlder(_ pair: FigurePair) -> Bool {
    pair.newer.reading.figures.contains { figure in
      figure.key == pair.older.figure.key && figure.quantity.low == pair.older.quantity.low
    }
  }
}
