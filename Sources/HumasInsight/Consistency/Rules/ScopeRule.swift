package import HumasModel

/// One value said of two places of different level, or of two stretches of time.
package struct ScopeRule: Rule {
  package static let id = "scope"

  /// Small numbers meet by chance.
  private static let smallest = 5.0
  /// Measures that add up over places, as counts do.
  private static let extents: Set<String> = ["luas", "massa"]
  /// Further apart, two publications are about two days.
  private static let reach = Span.hours(48)

  package func findings(in ledger: Ledger) -> [Finding] {
    ledger.figurePairs(where: isSameValueElsewhere).map { pair in
      FindingMaker.finding(
        ScopeRule.id, .scope, .warning, subject: pair.newer.figure.subject,
        place: pair.newer.figure.place,
        sides: pair.sides)
    }
  }

  private func isSameValueElsewhere(_ pair: FigurePair) -> Bool {
    guard pair.older.quantity.low == pair.newer.quantity.low else { return false }
    let (older, newer) = (pair.older.figure, pair.newer.figure)
    guard older.quantity.isExact, newer.quantity.isExact,
      newer.quantity.low >= ScopeRule.smallest, let gap = pair.gap, gap <= ScopeRule.reach,
      older.unit == nil || ScopeRule.extents.contains(older.object)
    else { return false }
    return hasOtherLevel(older, newer) && !namesBoth(pair) || hasOtherPeriod(older, newer)
  }

  /// One text names the other's place as well, and so says how the two belong together.
  private func namesBoth(_ pair: FigurePair) -> Bool {
    [(pair.older, pair.newer), (pair.newer, pair.older)].contains { side, other in
      guard let name = other.figure.place?.names.first else { return false }
      return side.reading.places.contains { $0.names.contains(name) }
    }
  }

  private func hasOtherLevel(_ older: Figure, _ newer: Figure) -> Bool {
    guard let first = older.place, let second = newer.place else { return false }
    return first.relation(to: second) == .nested
  }

  private func hasOtherPeriod(_ older: Figure, _ newer: Figure) -> Bool {
    guard let first = older.period ?? (older.isOfToday ? "hari" : nil),
      let second = newer.period ?? (newer.isOfToday ? "hari" : nil)
    else { return false }
    return first != second
  }
}
