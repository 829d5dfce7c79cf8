/// Two statements that say different things of one matter, and may: kept in the ledger, never a warning.
public struct BenignRelation: Sendable, Hashable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// A later moment, another value.
    case revision
    /// Another place.
    case scope
    /// A moment is not known: nothing can be said.
    case cannotCompare = "cannot_compare"
  }

  public var kind: Kind
  public var issue: String?
  public var subject: String
  public var earlier: LedgerLine.Entry
  public var later: LedgerLine.Entry

  public init(kind: Kind, issue: String?, subject: String, earlier: LedgerLine.Entry, later: LedgerLine.Entry) {
    self.kind = kind
    self.issue = issue
    self.subject = subject
    self.earlier = earlier
    self.later = later
  }
}

extension Snapshot.Consistency {
  /// What differs in the ledger without being a finding, by matter and from the oldest to the newest.
  public var benignRelations: [BenignRelation] {
    let warned = Set((findings + dismissed).map { Set($0.sides.map(\.statement)) })
    let all = ledger.flatMap { BenignRelation.within($0) } + BenignRelation.between(ledger)
    return all.filter { !warned.contains([$0.earlier.statement, $0.later.statement]) }
  }
}

extension BenignRelation {
  /// Of neighbours in time.
  fileprivate static func within(_ line: LedgerLine) -> [BenignRelation] {
    let entries = Array(line.entries.reversed())
    return zip(entries, entries.dropFirst()).compactMap { earlier, later in
      guard earlier.value != later.value else { return nil }
      let isKnown = earlier.asOf != nil && later.asOf != nil && earlier.asOf != later.asOf
      return BenignRelation(
        kind: isKnown ? .revision : .cannotCompare, issue: line.issue, subject: line.subject, earlier: earlier, later: later)
    }
  }

  /// Of the newest values of one matter in different places.
  fileprivate static func between(_ lines: [LedgerLine]) -> [BenignRelation] {
    lines.indices.flatMap { first in
      lines[(first + 1)...].compactMap { other in
        let line = lines[first]
        guard line.issue == other.issue, line.subject == other.subject, let a = line.entries.first, let b = other.entries.first
        else { return nil }
        return BenignRelation(kind: .scope, issue: line.issue, subject: line.subject, earlier: b, later: a)
      }
    }
  }
}
