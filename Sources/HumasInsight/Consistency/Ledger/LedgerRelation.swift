package import HumasModel

/// How two figures of one metric stand to each other where nothing is wrong: kept in the ledger, never a warning.
package struct LedgerRelation: Sendable, Hashable {
  package enum Kind: String, Sendable, CaseIterable {
    /// The figure moved on in time, or was corrected aloud.
    case revision
    /// Another place level or period, or another line by which was counted.
    case scope
    /// The same metric in another unit of counting.
    case unit
    /// Different places, or a moment said on one side only.
    case cannotCompare = "cannot_compare"
  }

  package var kind: Kind
  package var issue: String?
  package var subject: String
  /// The older publication first.
  package var sides: [Finding.Side]
}

extension Ledger {
  /// Every figure beside the one said before it of the same kind, where the two differ and no finding names them.
  ///
  /// Linear in the figures of the ledger.
  /// - Parameter findings: what the rules found in this ledger.
  package func relations(besides findings: [Finding]) -> [LedgerRelation] {
    let named = Set(findings.map { Set($0.sides.map(\.statement)) })
    return issues.keys.sorted().flatMap { issue in
      let byKey = figuresByKey(of: issue)
      return byKey.keys.sorted().flatMap { neighbours(byKey[$0, default: []]) } + units(byKey)
    }.filter { !named.contains(Set($0.sides.map(\.statement))) }
  }

  private func neighbours(_ figures: [PlacedFigure]) -> [LedgerRelation] {
    figures.indices.dropFirst().compactMap { place in
      guard let before = figures[..<place].last(where: { $0.position != figures[place].position }) else { return nil }
      let pair = FigurePair(older: before, newer: figures[place], earlier: [])
      return pair.relation.map { relation($0, pair) }
    }
  }

  /// Persons beside households, where both are counted in one state.
  private func units(_ byKey: [String: [PlacedFigure]]) -> [LedgerRelation] {
    let latest = byKey.values.compactMap(\.last).filter { ObjectWords.isCountingUnit($0.figure.object) }
    let byMetric = Dictionary(grouping: latest) { $0.figure.metric }
    return byMetric.keys.sorted().filter { !$0.isEmpty }.flatMap { metric in
      let figures = byMetric[metric, default: []].sorted {
        ($0.position, $0.figure.object) < ($1.position, $1.figure.object)
      }
      return zip(figures, figures.dropFirst()).filter { $0.position != $1.position }.map {
        relation(.unit, FigurePair(older: $0, newer: $1, earlier: []))
      }
    }
  }

  private func relation(_ kind: LedgerRelation.Kind, _ pair: FigurePair) -> LedgerRelation {
    LedgerRelation(
      kind: kind, issue: pair.newer.reading.statement.issue, subject: pair.newer.figure.subject,
      sides: pair.sides.map { FindingMaker.side($0.reading, $0.tokens, value: $0.value, asOf: $0.asOf) })
  }
}

extension FigurePair {
  /// `nil` where both say the same.
  fileprivate var relation: LedgerRelation.Kind? {
    if !sharesPeriod || isDefinedApart { return .scope }
    if !sharesPlace { return isNested ? .scope : .cannotCompare }
    guard areDisjoint else { return nil }
    return isAnnounced || timing == .onward || timing == .same || timing == .backward ? .revision : .cannotCompare
  }

  private var isNested: Bool {
    guard let first = older.figure.place, let second = newer.figure.place else { return false }
    return first.relation(to: second) == .nested
  }
}
