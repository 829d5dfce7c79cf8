package import HumasModel
import HumasText

/// Two sums of money for one purpose that cannot both be true.
package struct AmountRule: Rule {
  package static let id = "amount"

  package func findings(in ledger: Ledger) -> [Finding] {
    ledger.between(where: { !$0.amounts.isEmpty }, clashes)
  }

  private func clashes(_ older: Reading, _ newer: Reading) -> [Finding] {
    older.amounts.flatMap { first in
      newer.amounts.filter { second in
        (first.isSamePurpose(as: second) || isLone(first, older) && isLone(second, newer) && first.isLoneTwin(of: second))
          && !first.isOtherThing(than: second) && first.excludes(second)
          && !older.amounts.contains { !$0.excludes(second) }
          && !newer.amounts.contains { !$0.excludes(first) }
      }.map { second in
        FindingMaker.finding(
          AmountRule.id, .contradiction, .warning,
          subject: first.purpose.intersection(second.purpose).sorted().joined(separator: " "),
          sides: [
            (older, first.tokens, older.tokens.written(first.quantity.tokens), nil),
            (newer, second.tokens, newer.tokens.written(second.quantity.tokens), nil),
          ])
      }
    }
  }

  private func isLone(_ amount: Amount, _ reading: Reading) -> Bool {
    reading.amounts.count == 1
  }
}
