package import HumasModel
import HumasText

/// One statement denies what another, usually of another agency, takes as given: "tidak ada kebocoran", "kebocoran
/// ditangani".
package struct AgencyRule: Rule {
  package static let id = "agency"

  /// Further apart, both may have been true when they were said.
  private static let reach = Span.hours(24)
  /// Things that open and close, run out and are filled up may have changed after this.
  private static let sameMoment = Span.hours(3)

  package func findings(in ledger: Ledger) -> [Finding] {
    ledger.between(where: { !$0.sayings.isEmpty }, clashes)
      + ledger.between(where: { !$0.stances.isEmpty }, within: AgencyRule.sameMoment, oppositions)
  }

  /// Two sentences on one thing of which one denies the other, whatever the matter; a newer one that tells of a change
  /// is believed.
  private func oppositions(_ older: Reading, _ newer: Reading) -> [Finding] {
    guard newer.statement.supersedes != older.statement.id else { return [] }
    let found = older.stances.lazy.flatMap { first in
      newer.stances.lazy.compactMap { second in
        let isSameStart = first.since != nil && first.since == second.since
        return second.tellsOfChange && !isSameStart ? nil : first.opposition(to: second).map { (first, second, $0) }
      }
    }
    return found.prefix(1).map { first, second, matter in
      FindingMaker.finding(
        AgencyRule.id, .contradiction, .alarm, subject: matter,
        sides: [(older, first.tokens, matter, nil), (newer, second.tokens, matter, nil)])
    }
  }

  private func clashes(_ older: Reading, _ newer: Reading) -> [Finding] {
    guard isNear(older, newer) else { return [] }
    return older.sayings.flatMap { first in
      newer.sayings.filter { second in
        first.isSameMatter(as: second) && first.isDenial != second.isDenial
          && !(second.tellsOfChange && !first.tellsOfChange) && !isElsewhere(first, older, second, newer)
          && !older.sayings.contains {
            $0.isSameMatter(as: second) && $0.isDenial == second.isDenial
          }
          && !newer.sayings.contains { $0.isSameMatter(as: first) && $0.isDenial == first.isDenial }
      }.map { second in
        FindingMaker.finding(
          AgencyRule.id, .contradiction, .alarm, subject: first.matter,
          sides: [
            (older, first.tokens, first.polarity, nil),
            (newer, second.tokens, second.polarity, nil),
          ])
      }
    }
  }

  /// "Tambang di Bendosari berizin", "Tambang di Kaliurip tidak berizin": each names a place of its own behind "di".
  private func isElsewhere(_ a: Saying, _ older: Reading, _ b: Saying, _ newer: Reading) -> Bool {
    let (here, there) = (older.located(in: a.tokens), newer.located(in: b.tokens))
    return !here.isEmpty && !there.isEmpty && here.isDisjoint(with: there)
  }

  private func isNear(_ older: Reading, _ newer: Reading) -> Bool {
    guard let a = older.publishedAt, let b = newer.publishedAt else { return false }
    return b - a <= AgencyRule.reach && !newer.isCorrection
  }
}

extension Reading {
  /// Capitalised words behind "di" in the sentence that holds a stretch.
  fileprivate func located(in stretch: Range<Int>) -> Set<String> {
    let sentence = sentence(at: stretch.lowerBound)
    let places = sentence.filter { $0 > sentence.lowerBound && tokens.text(at: $0 - 1) == "di" }
    return Set(
      places.flatMap { start in (start..<min(start + 3, sentence.upperBound)).filter { tokens.isWord(at: $0) && tokens[$0].isCapitalised } }
        .map { tokens.text(at: $0) })
  }
}
