package import HumasModel
import HumasText

/// A total and its parts, in one breath, that do not add up.
package struct SumRule: Rule {
  package static let id = "sum"

  package func findings(in ledger: Ledger) -> [Finding] {
    ledger.within { reading in
      reading.breakdowns.filter { !$0.addsUp }.map { breakdown in
        FindingMaker.finding(
          SumRule.id, .contradiction, .warning,
          subject: reading.tokens.written(breakdown.total.tokens),
          sides: [
            (reading, breakdown.tokens, "\(Int(breakdown.total.low)) ≠ \(Int(breakdown.sum))", nil)
          ])
      }
    }
  }
}
