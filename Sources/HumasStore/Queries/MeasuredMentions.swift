internal import GRDB
package import HumasModel

/// A mention with what its versions tell, for measures.
package struct MeasuredMention: Sendable {
  /// As the desk's own decisions leave it.
  package var mention: Mention
  /// When the desk first saw it.
  package var seen: Instant
  /// Its statuses, oldest first, the present one last.
  package var history: [StatusChange]
  package var caseState: CaseState?
  /// Its agency is another one than in an earlier version.
  package var hasChangedAgency: Bool
}

extension Store {
  /// Walks over all mentions but reposts, in order of number, one at a time: memory does not grow with the store.
  package func forEachMeasured(_ view: View = .now, _ body: (MeasuredMention) -> Void) throws(StoreError) {
    try read { db in
      let source = try MentionSource(view, db)
      let cases = try CaseStates(db, view: view)
      var earlier = try EarlierVersions(db, source: source)
      defer { earlier.end() }
      let command = try db.command(
        "SELECT \(StoredMention.columns) FROM \(source.table) WHERE repost_of IS NULL ORDER BY number")
      defer { command.rewind() }
      source.bind(to: command)
      while try command.step() {
        let stored = StoredMention(command)
        let state = try cases.state(of: stored.mention.identity)
        let past = try earlier.versions(before: stored)
        let now = StatusChange(at: stored.seen, status: stored.mention.status)
        body(
          MeasuredMention(
            mention: stored.mention.decided(state), seen: stored.firstSeen, history: past.map(\.change) + [now],
            caseState: state, hasChangedAgency: past.contains { $0.agency != nil && $0.agency != stored.mention.agency }
          ))
      }
    }
  }

  /// Mentions that the desk first saw at or after a moment, `nil` = ever.
  package func arrivals(since moment: Instant?, view: View = .now) throws(StoreError) -> Int {
    try read { db in
      let source = try MentionSource(view, db)
      let command = try db.command("SELECT count(*) FROM \(source.table) WHERE first_seen >= ?")
      source.bind(to: command)
      command.bind(moment?.milliseconds ?? .min)
      return try command.first { $0.count(0) } ?? 0
    }
  }

  /// Decisions from a moment on up to another, oldest first, at most `limit`, and how many there are.
  package func decisions(
    since start: Instant?, through end: Instant, limit: Int
  ) throws(StoreError) -> (latest: [Decision], count: Int) {
    try read { db in
      let stretch = "FROM decision WHERE at >= ?1 AND at <= ?2"
      let rows = try db.command("SELECT \(LogLink.columns) \(stretch) ORDER BY number DESC LIMIT ?3")
      rows.bind(start?.milliseconds ?? .min)
      rows.bind(end)
      rows.bind(limit)
      let count = try db.command("SELECT count(*) \(stretch)")
      count.bind(start?.milliseconds ?? .min)
      count.bind(end)
      return (try rows.rows(LogLink.decision).reversed(), try count.first { $0.count(0) } ?? 0)
    }
  }
}

/// Reads earlier versions beside a walk over mentions in order of number.
private struct EarlierVersions {
  struct Version {
    var number: Int64
    var revision: Int
    var change: StatusChange
    var agency: String?
  }

  private let command: Command
  private var next: Version?

  init(_ db: Database, source: MentionSource) throws {
    command = try db.command(
      "SELECT number, revision, seen, status, agency FROM mention_version ORDER BY number, revision")
    next = source.isReconstructed ? nil : try EarlierVersions.read(command)
  }

  func end() { command.rewind() }

  /// The versions before this one, oldest first; mentions are asked for in order of number.
  mutating func versions(before stored: StoredMention) throws -> [Version] {
    var versions: [Version] = []
    while let version = next, version.number <= stored.number {
      if version.number == stored.number, version.revision < stored.revision { versions.append(version) }
      next = try EarlierVersions.read(command)
    }
    return versions
  }

  private static func read(_ command: Command) throws -> Version? {
    guard try command.step() else { return nil }
    return Version(
      number: command.integer(0), revision: command.count(1),
      change: StatusChange(at: command.moment(2), status: Status(code: command.text(3))),
      agency: command.optionalText(4))
  }
}
