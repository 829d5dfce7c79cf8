import HumasInsight
import HumasModel
import HumasStore

/// Holds mentions against the registers as they arrive, and tells what came of it.
struct EchoDesk {
  /// Mentions matched between two looks at what else is due: some ten milliseconds.
  static let stretch = 2000

  let store: Store
  let policy: DeskPolicy

  private var entries: [EchoEntry] {
    policy.echoes.entries.map { EchoEntry(register: $0.register, words: $0.words) }
  }

  /// One step; whether there is more to match.
  func matchNext() throws(StoreError) -> Bool {
    try store.matchEchoes(entries, limit: EchoDesk.stretch) { policy.echoes.echoes(in: $0) }
  }

  /// Registered hoaxes, those seen last first.
  func hoaxes(clarifiedBy notes: [StatementNotes], now: Instant) throws(StoreError) -> [HoaxRow] {
    var rows: [HoaxRow] = []
    for hoax in policy.registers.hoaxes { rows.append(try row(of: hoax, notes, now)) }
    return rows.sorted { ($0.lastSeen?.milliseconds ?? .min, $1.hoax.id) > ($1.lastSeen?.milliseconds ?? .min, $0.hoax.id) }
  }

  private func row(of hoax: Hoax, _ notes: [StatementNotes], _ now: Instant) throws(StoreError) -> HoaxRow {
    let register = "hoaks:\(hoax.id)"
    let denial = notes.filter { note in
      note.statement.status.isPublic && note.hoaxes.contains { $0.register == register && $0.stance == .denies }
    }.min { ($0.statement.publishedAt?.milliseconds ?? .max) < ($1.statement.publishedAt?.milliseconds ?? .max) }
    let clarified = denial?.statement.publishedAt
    let tally = try store.echoes(of: register, since: clarified, now: now)
    return HoaxRow(
      hoax: hoax, sightings: tally.sightings, assertions: tally.assertions, firstSeen: tally.first, lastSeen: tally.last,
      clarifiedAt: clarified, clarifiedBy: denial?.statement.id, before: tally.sightings - tally.after, after: tally.after,
      hours: tally.hours)
  }

  /// How many of an issue's mentions are mistaken; `nil` where nothing is registered that they could be held against.
  func belief(of issue: IssueRow, statements: [Statement], now: Instant) throws(StoreError) -> IssueBelief? {
    guard !policy.echoes.isEmpty else { return nil }
    let belief = try store.belief(ofIssue: issue.id, now: now)
    let names = Dictionary(policy.echoes.entries.map { ($0.register, $0.words) }) { first, _ in first }
    let causes = belief.causes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { IssueBelief.Cause(register: $0.key, claim: names[$0.key] ?? "", mentions: $0.value) }
    let last = now.milliseconds / 3_600_000
    let marks = statements.filter { $0.issue.map(FoldedName.of) == FoldedName.of(issue.name) }
      .compactMap { $0.publishedAt.map { 23 - Int(last - $0.milliseconds / 3_600_000) } }
    return IssueBelief(
      hours: belief.hours, statements: Set(marks).filter { (0..<24).contains($0) }.sorted(), causes: causes)
  }
}
