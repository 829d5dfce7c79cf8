package import HumasModel
import HumasText

/// One person under two offices, or one office under two persons.
package struct TitleRule: Rule {
  package static let id = "title"

  package func findings(in ledger: Ledger) -> [Finding] {
    ledger.between(where: { !$0.officials.isEmpty }, clashes)
  }

  private func clashes(_ older: Reading, _ newer: Reading) -> [Finding] {
    older.officials.flatMap { first in
      newer.officials.filter { second in
        first.clashes(with: second) && !older.officials.contains { $0.isSameOfficial(as: second) }
          && !newer.officials.contains { $0.isSameOfficial(as: first) }
      }.map { second in
        FindingMaker.finding(
          TitleRule.id, .contradiction, .warning, subject: first.name.joined(separator: " "),
          sides: [
            (older, first.tokens, first.title, nil), (newer, second.tokens, second.title, nil),
          ])
      }
    }
  }
}
