import HumasDesk
import HumasModel
import Wording

/// A row of `findings`: a warning, or with `--all` a difference that is none.
enum JudgedPair {
  case finding(Finding, FindingMark?)
  case relation(BenignRelation)
}

extension Table where Row == JudgedPair {
  static func judged(_ open: OpenDesk) -> Table<JudgedPair> {
    let words = open.words
    return Table(
      columns: [
        .init(title: words.columnVerdict) { $0.verdict(in: words) },
        .init(title: words.columnSubject) { $0.subject },
        .init(title: words.columnStatements) { $0.statements.joined(separator: " ≠ ") },
        .init(title: words.columnWhy) { $0.why(in: words, open.zone) },
      ],
      json: { pair in
        switch pair {
        case .finding(let finding, let mark): finding.json(in: open.zone, why: words.why(finding, in: open.zone), mark: mark)
        case .relation(let relation): relation.json(in: open.zone, why: words.why(relation))
        }
      })
  }
}

extension JudgedPair {
  fileprivate func verdict(in words: any Words) -> String {
    switch self {
    case .finding(let finding, _): words.word(for: finding.verdict)
    case .relation(let relation): words.word(for: relation.kind)
    }
  }

  fileprivate var subject: String {
    switch self {
    case .finding(let finding, _): finding.subject
    case .relation(let relation): relation.subject
    }
  }

  fileprivate var statements: [String] {
    switch self {
    case .finding(let finding, _): finding.sides.map(\.statement)
    case .relation(let relation): [relation.earlier.statement, relation.later.statement]
    }
  }

  fileprivate func why(in words: any Words, _ zone: Zone) -> String {
    switch self {
    case .finding(let finding, let mark?): "\(words.why(finding, in: zone)) (\(words.sentence(for: mark, in: zone)))"
    case .finding(let finding, nil): words.why(finding, in: zone)
    case .relation(let relation): words.why(relation)
    }
  }
}
