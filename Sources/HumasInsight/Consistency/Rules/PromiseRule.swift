package import HumasModel
import HumasText

/// Something was promised by a moment that has passed, and no later statement says that it was done.
package struct PromiseRule: Rule {
  package static let id = "promise"

  package func findings(in ledger: Ledger) -> [Finding] {
    ledger.within { reading in
      Promise.all(in: reading, holidays: ledger.registers.holidays)
        .filter { promise in promise.due < ledger.now && !isKept(promise, in: ledger) }
        .map { promise in
          FindingMaker.finding(
            PromiseRule.id, .promiseOverdue, .warning,
            subject: promise.deeds.sorted().joined(separator: " "),
            sides: [(reading, promise.tokens, promise.due.rfc3339(in: ledger.zone), nil)])
        }
    }
  }

  private func isKept(_ promise: Promise, in ledger: Ledger) -> Bool {
    ledger.all(of: promise.reading.statement.issue).contains {
      ledger.isHeld($0) && promise.isKept(by: $0)
    }
  }
}
