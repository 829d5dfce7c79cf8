import HumasInsight
import HumasModel
import HumasStore

/// What the office says, and how it holds together; made anew only when a statement or a register changed.
struct StatementDesk: Sendable {
  let statements: [Statement]
  let findings: [Finding]
  private let facts: [Fact]
  private let claims: [String: [Claim]]
  private let zone: Zone
  private let now: Instant

  init(store: Store, policy: DeskPolicy, view: View, now: Instant) throws(StoreError) {
    statements = try StatementDesk.statements(store, view)
    facts = policy.registers.facts
    zone = policy.settings.zone
    self.now = now
    findings = policy.consistency.findings(statements: statements, now: now)
    claims = Dictionary(
      statements.filter(\.status.isPublic).map { ($0.id, policy.claims.claims(in: $0)) }
    ) { first, _ in first }
  }

  /// The statements of the moment looked at; before the first thing the desk saw, what had been published by then.
  static func statements(_ store: Store, _ view: View) throws(StoreError) -> [Statement] {
    guard case .asOf(let moment) = view, try store.isReconstructed(view) else {
      return try store.statements(view).map(\.record)
    }
    return try store.statements(.now).map(\.record).filter { $0.publishedAt.map { $0 <= moment } ?? false }
  }

  /// What the public can read.
  var spoken: [Statement] { statements.filter(\.status.isPublic) }

  func consistency(policy: DeskPolicy, masks: Bool) -> Snapshot.Consistency {
    let inConflict = Set(findings.flatMap { $0.sides.map(\.statement) })
    let today = now.civil(in: zone).date
    return Snapshot.Consistency(
      findings: masks ? findings.map(policy.masking.masked) : findings,
      statements: statements.count,
      agreeing: statements.count { !inConflict.contains($0.id) && $0.status != .withdrawn },
      correctionsToday: statements.count {
        $0.status == .correction && $0.publishedAt?.civil(in: zone).date == today
      },
      lastStatement: spoken.compactMap(\.publishedAt).max())
  }

  /// The latest figure that may be said.
  func figure(at now: Instant) -> Snapshot.Figure? {
    LatestFigure.of(facts: facts, statements: statements, claims: { claims[$0.id] ?? [] }, now: now)
  }
}
