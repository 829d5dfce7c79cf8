internal import GRDB
package import HumasModel

/// What is counted of an issue beside its mentions, and what operators decided about it.
struct IssueMarks {
  let db: Database

  func figures(of issue: Int64) throws -> IssueFigures {
    let command = try db.command("SELECT \(IssueFigures.columnNames.joined(separator: ", ")) FROM issue_sign WHERE issue = ?")
    command.bind(issue)
    return try command.first { IssueFigures($0) } ?? IssueFigures()
  }

  func mark(_ tally: inout IssueTally) throws {
    let command = try db.command(
      "SELECT is_pinned, is_ignored, level, level_reason, level_by, level_at FROM issue_mark WHERE issue = ?")
    command.bind(tally.id)
    let mark = try command.first { row in
      (isPinned: row.integer(0) == 1, isIgnored: row.integer(1) == 1, override: IssueMarks.override(row))
    }
    guard let mark else { return }
    tally.isPinned = mark.isPinned
    tally.isIgnored = mark.isIgnored
    tally.signs.override = mark.override
  }

  private static func override(_ row: Command) -> LevelOverride? {
    guard let level = row.optionalInteger(2).flatMap({ Level(rawValue: Int($0)) }) else { return nil }
    return LevelOverride(level: level, reason: row.text(3), operatorName: row.text(4), at: row.moment(5))
  }
}

extension Store {
  /// How the latest mentions of an issue came in, newest first. What has not changed since it was last read comes from
  /// memory; an issue is asked for with one limit only.
  package func latestArrivals(ofIssue issue: Int64, limit: Int) throws(StoreError) -> [IssueArrival] {
    if let known = issueMemory.withLock({ $0.arrivals[issue] }) { return known }
    let arrivals = try arrivals(ofIssue: issue, limit: limit)
    issueMemory.withLock { $0.arrivals[issue] = arrivals }
    return arrivals
  }

  private func arrivals(ofIssue issue: Int64, limit: Int) throws(StoreError) -> [IssueArrival] {
    try read { db in
      let command = try db.command(
        """
        SELECT \(SignTable.columns), at, first_seen, author, source, channel, place FROM mention AS m
        LEFT JOIN mention_sign AS s ON s.number = m.number
        WHERE m.issue = ? ORDER BY m.number DESC LIMIT ?
        """)
      command.bind(issue)
      command.bind(limit)
      return try command.rows { row in
        IssueArrival(
          sign: SignTable.sign(row), at: row.optionalMoment(6), seen: row.moment(7), author: row.optionalText(8),
          source: row.text(9), channel: row.text(10), place: row.optionalText(11))
      }
    }
  }

  /// What was read from a mention; `nil` where nothing was.
  package func sign(of number: Int64) throws(StoreError) -> MentionSign? { try read { try SignTable($0).sign(of: number) } }
}

/// One mention of an issue, as far as it matters how it came.
package struct IssueArrival: Sendable {
  package var sign: MentionSign
  package var at: Instant?
  package var seen: Instant
  package var author: String?
  package var source: String
  package var channel: String
  package var place: String?
}
