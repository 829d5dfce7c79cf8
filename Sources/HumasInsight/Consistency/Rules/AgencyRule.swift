package import HumasModel
import HumasText

/// One statement denies what another, usually of another agency, takes as given: "tidak ada kebocoran", "kebocoran
/// ditangani".
package struct AgencyRule: Rule {
  package static let id = "agency"

  /// Further apart, both may have been true when they were said.
  private static let reach = Span.hours(24)

  package func findings(in ledger: Ledger) -> [Finding] {
    ledger.between(where: { !$0.sayings.isEmpty }, clashes)
  }

  private func clashes(_ older: Reading, _ newer: Reading) -> [Finding] {
    guard isNear(older, newer) else { return [] }
    return older.sayings.flatMap { first in
      newer.sayings.filter { second in
        first.isSameMatter(as: second) && first.isDenial != second.isDenial
          && !(second.tellsOfChange && !first.tellsOfChange)
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

  private func isNear(_ older: Reading, _ newer: Reading) -> Bool {
    guard let a = older.publishedAt, let b = newer.publishedAt else { return false }
    return b - a <= AgencyRule.reach && !newer.isCorrection
  }
}
