package import HumasModel

/// Finds the figure that may be said now: the youngest of the registered facts and of the office's public statements. A
/// fact without a digit ("jalan ditutup") is a state, not a figure.
package enum LatestFigure {
  /// What statements count that everybody asks for: people, then houses. Where figures are equally young, the gravest
  /// stands first.
  private static let gravest = [
    "meninggal", "hilang", "luka_berat", "luka", "luka_sedang", "luka_ringan", "dirawat", "terisolasi", "mengungsi",
    "dievakuasi", "terdampak", "rusak_berat", "rusak_sedang", "rusak_ringan", "rusak", "terendam",
  ]
  /// Units that go without saying where people are counted.
  private static let people: Set = ["orang", "jiwa"]

  /// - Parameters:
  ///   - claims: what a statement claims; only counts of people and houses that are totals and are not disowned are
  ///     looked at.
  /// - Returns: `nil` where no fact or statement has a figure with a known time up to `now`.
  package static func of(
    facts: [Fact], statements: [Statement], claims: (Statement) -> [Claim], now: Instant
  ) -> Snapshot.Figure? {
    let spoken = statements.filter(\.status.isPublic).flatMap { statement in
      claims(statement).compactMap { figure($0, of: statement) }
    }
    let registered = facts.filter { $0.value.contains(where: \.isNumber) }.map(figure)
    return (registered + spoken).filter { $0.asOf.map { $0 <= now } ?? false }.min(by: isBetter)
  }

  private static func figure(_ fact: Fact) -> Snapshot.Figure {
    Snapshot.Figure(
      metric: fact.metric, value: value(fact.value, fact.unit),
      agency: fact.source, asOf: fact.asOf, source: "fakta:\(fact.id)")
  }

  private static func figure(_ claim: Claim, of statement: Statement) -> Snapshot.Figure? {
    guard case .quantity(let low, let high, let unit) = claim.value, low.isFinite || high.isFinite,
      !claim.isIncrement, !claim.isDisowned, gravest.contains(claim.metric)
    else { return nil }
    return Snapshot.Figure(
      metric: claim.metric, value: value(range(low, high), unit), agency: statement.agency,
      asOf: claim.asOf ?? statement.asOf ?? statement.publishedAt, source: statement.id)
  }

  private static func value(_ number: String, _ unit: String?) -> String {
    guard let unit, !people.contains(unit) else { return number }
    return "\(number) \(unit)"
  }

  /// A range without an end is given as "≥".
  private static func range(_ low: Double, _ high: Double) -> String {
    if low == high { return number(low) }
    if !high.isFinite { return "≥ \(number(low))" }
    return low.isFinite ? "\(number(low))–\(number(high))" : "≤ \(number(high))"
  }

  private static func number(_ value: Double) -> String {
    Int64(exactly: value).map(String.init) ?? "\(value)".replacingDot
  }

  private static func isBetter(_ a: Snapshot.Figure, than b: Snapshot.Figure) -> Bool {
    if a.asOf != b.asOf { return (a.asOf?.milliseconds ?? .min) > (b.asOf?.milliseconds ?? .min) }
    return gravity(a) < gravity(b)
  }

  private static func gravity(_ figure: Snapshot.Figure) -> Int {
    gravest.firstIndex(of: figure.metric.lowercased()) ?? gravest.count
  }
}

extension String {
  /// The decimal comma of Indonesia.
  fileprivate var replacingDot: String { String(map { $0 == "." ? "," : $0 }) }
}
