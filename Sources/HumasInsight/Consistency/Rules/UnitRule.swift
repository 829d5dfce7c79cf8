package import HumasModel

/// One value in two units: "250 jiwa" and "250 KK", "6 jam" and "6 hari".
package struct UnitRule: Rule {
  package static let id = "unit"

  /// "2 orang, 2 rumah" may well be so; an outage of 4 hours and of 4 days is a slip.
  private static func smallest(_ figure: Figure) -> Double { figure.unit == nil ? 5 : 2 }

  package func findings(in ledger: Ledger) -> [Finding] {
    ledger.between(where: { !$0.figures.isEmpty }, findings)
      + ledger.between(where: { !$0.amounts.isEmpty }, prices)
  }

  /// One price for a litre and for a kilogram of one thing.
  private func prices(_ older: Reading, _ newer: Reading) -> [Finding] {
    older.amounts.flatMap { first in
      newer.amounts.filter { second in
        guard let mine = first.perUnit, let theirs = second.perUnit else { return false }
        return mine != theirs && first.quantity.low > 0 && first.quantity.low == second.quantity.low
          && first.keys.intersection(second.keys).count >= 2 && !first.isOtherThing(than: second)
      }.map { second in
        FindingMaker.finding(
          UnitRule.id, .unit, .warning, subject: first.head.sorted().joined(separator: " "),
          sides: [
            (older, first.tokens, older.tokens.written(first.quantity.tokens), nil),
            (newer, second.tokens, newer.tokens.written(second.quantity.tokens), nil),
          ])
      }
    }
  }

  private func findings(_ older: Reading, _ newer: Reading) -> [Finding] {
    guard !newer.isCorrection else { return [] }
    return older.figures.flatMap { first in
      newer.figures.filter {
        isOtherUnit(first, $0) && !explains(older, $0) && !explains(newer, first)
      }.map { second in
        FindingMaker.finding(
          UnitRule.id, .unit, .warning, subject: second.subject, place: second.place,
          sides: [
            (older, first.tokens, UnitRule.value(first), first.asOf),
            (newer, second.tokens, UnitRule.value(second), second.asOf),
          ])
      }
    }
  }

  /// "1240 KK": here what differs is the unit, so it is named.
  private static func value(_ figure: Figure) -> String {
    guard figure.unit == nil else { return figure.shortValue }
    return "\(figure.shortValue) \(figure.object == "kk" ? "KK" : figure.object)"
  }

  private func isOtherUnit(_ first: Figure, _ second: Figure) -> Bool {
    guard isSpecific(first) || first.metric == second.metric, first.quantity.isExact, second.quantity.isExact,
      abs(first.written - second.written) < 0.001, first.written >= UnitRule.smallest(first),
      !first.isDisowned, !second.isDisowned, first.period == second.period
    else { return false }
    if first.unit != nil || second.unit != nil {
      return first.unit != nil && second.unit != nil && first.object == second.object
        && first.scale != second.scale
    }
    if first.metric != second.metric { return Set([first.object, second.object]) == ["orang", "kk"] }
    return !first.metric.isEmpty && first.object != second.object
      && ObjectWords.isCountingUnit(first.object)
      && ObjectWords.isCountingUnit(second.object)
  }

  /// A number so large that it hardly comes up twice by chance.
  private func isSpecific(_ figure: Figure) -> Bool { figure.written >= 20 }

  /// A text that gives the same thing in the other unit as well knows the difference: "250 jiwa (63 KK)".
  private func explains(_ reading: Reading, _ figure: Figure) -> Bool {
    reading.figures.contains {
      $0.metric == figure.metric && $0.object == figure.object && $0.unit == figure.unit
    }
  }
}
