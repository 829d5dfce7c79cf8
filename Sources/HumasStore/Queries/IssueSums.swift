internal import GRDB
internal import HumasModel

/// Reads what is kept of each issue whatever the moment: name, sums, first and last, channels.
struct IssueSums {
  let db: Database
  let source: MentionSource

  /// Those heard in the last hour, loudest first, then the largest of the others.
  func loudest(limit: Int, lastHour: [Int64: Int]) throws -> [IssueTally] {
    let heard = lastHour.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit).map(\.key)
    let largest = try largest(limit)
    let rest = largest.filter { lastHour[$0] == nil }
    return try (heard + rest).prefix(limit).compactMap(tally)
  }

  func total() throws -> Int {
    let command = try db.command(
      source.isPresent
        ? "SELECT count(*) FROM issue WHERE mentions > 0" : "SELECT count(DISTINCT issue) FROM \(source.table)")
    source.bind(to: command)
    return try command.first { $0.count(0) } ?? 0
  }

  /// Whole days that the history of all issues reaches back, at most 28.
  func daysKnown(at now: Instant) throws -> Int {
    let command = try db.command(
      source.isPresent ? "SELECT min(first) FROM issue" : "SELECT min(at) FROM \(source.table)")
    source.bind(to: command)
    guard let first = try command.first({ $0.optionalMoment(0) }) ?? nil else { return 0 }
    let days = (now - first).milliseconds.flooredQuotient(by: Span.days(1).milliseconds)
    return Int(min(max(days, 0), Int64(IssueTally.historyDays)))
  }

  private func largest(_ limit: Int) throws -> [Int64] {
    let command = try db.command(
      source.isPresent
        ? "SELECT id FROM issue WHERE mentions > 0 ORDER BY mentions DESC, id LIMIT ?"
        : "SELECT issue FROM \(source.table) GROUP BY issue ORDER BY count(*) DESC, issue LIMIT ?")
    source.bind(to: command)
    command.bind(limit)
    return try command.rows { $0.integer(0) }
  }

  private func tally(_ id: Int64) throws -> IssueTally? {
    let channels = try channels(id)
    let command = try db.command(
      source.isPresent
        ? "SELECT id, name, basis, mentions, undated, first, last, first_seen FROM issue WHERE id = ?"
        : """
        SELECT i.id, i.name, i.basis, count(*), count(*) - count(m.at), min(m.at), max(m.at), min(m.seen)
        FROM \(source.table) AS m JOIN issue AS i ON i.id = m.issue WHERE i.id = ?
        """)
    source.bind(to: command)
    command.bind(id)
    return try command.first { row in
      IssueTally(
        id: row.integer(0), name: row.text(1), basis: IssueRow.Basis(storedValue: row.integer(2)), mentions: row.count(3),
        undated: row.count(4), first: row.optionalMoment(5), last: row.optionalMoment(6), firstSeen: row.moment(7),
        channels: channels)
    }
  }

  /// Most mentions first.
  private func channels(_ id: Int64) throws -> [String] {
    let command = try db.command(
      source.isPresent
        ? "SELECT channel FROM issue_channel WHERE issue = ? ORDER BY count DESC, channel"
        : "SELECT channel FROM \(source.table) WHERE issue = ? GROUP BY channel ORDER BY count(*) DESC, channel")
    source.bind(to: command)
    command.bind(id)
    return try command.rows { $0.text(0) }
  }
}
