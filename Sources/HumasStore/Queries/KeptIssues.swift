internal import GRDB
internal import HumasModel

/// The present state of issues, from the tallies that every commit keeps; what has not changed since it was last read comes
/// from memory.
final class KeptIssues: IssueRecord {
  private let db: Database
  private(set) var memory: IssueMemory

  init(_ db: Database, _ memory: IssueMemory, _ window: BucketWindow) throws {
    self.db = db
    self.memory = memory
    try self.memory.catchUp(with: db, window)
  }

  func forEachPoint(in buckets: ClosedRange<Int64>, _ body: (IssuePoint) -> Void) throws {
    for bucket in buckets {
      for point in try memory.points(in: bucket, else: readPoints) { body(point) }
    }
  }

  func sum(of issue: Int64, hours: ClosedRange<Int64>) throws -> Int {
    try memory.mentionsBefore(of: issue) { try readSum(of: issue, hours: hours) }
  }

  func tally(_ issue: Int64) throws -> IssueTally? { try memory.tally(issue, else: readTally) }

  private func readPoints(in bucket: Int64) throws -> [IssuePoint] {
    let command = try db.command("SELECT issue, count FROM issue_bucket WHERE bucket = ?")
    command.bind(bucket)
    return try command.rows { IssuePoint(bucket: bucket, issue: $0.integer(0), count: $0.count(1)) }
  }

  private func readSum(of issue: Int64, hours: ClosedRange<Int64>) throws -> Int {
    let command = try db.command(
      "SELECT coalesce(sum(count), 0) FROM issue_hour WHERE issue = ? AND hour BETWEEN ? AND ?")
    command.bind(issue)
    command.bind(hours)
    return try command.first { $0.count(0) } ?? 0
  }

  private func readTally(_ issue: Int64) throws -> IssueTally? {
    let channels = try channels(issue)
    let command = try db.command(
      "SELECT id, name, basis, mentions, undated, first, last, first_seen FROM issue WHERE id = ?")
    command.bind(issue)
    guard var tally = try command.first({ IssueTally($0, channels: channels) }) else { return nil }
    tally.figures = try IssueMarks(db: db).figures(of: issue)
    try IssueMarks(db: db).mark(&tally)
    return tally
  }

  func largest(_ limit: Int) throws -> [Int64] {
    let command = try db.command("SELECT id FROM issue WHERE mentions > 0 ORDER BY mentions DESC, id LIMIT ?")
    command.bind(limit)
    return try command.rows { $0.integer(0) }
  }

  func total() throws -> Int {
    try db.command("SELECT count(*) FROM issue WHERE mentions > 0").first { $0.count(0) } ?? 0
  }

  func earliest() throws -> Instant? {
    try db.command("SELECT min(first) FROM issue WHERE mentions > 0").first { $0.optionalMoment(0) } ?? nil
  }

  private func channels(_ issue: Int64) throws -> [String] {
    let command = try db.command("SELECT channel FROM issue_channel WHERE issue = ? ORDER BY count DESC, channel")
    command.bind(issue)
    return try command.rows { $0.text(0) }
  }
}

extension Command {
  func bind(_ range: ClosedRange<Int64>) {
    bind(range.lowerBound)
    bind(range.upperBound)
  }
}

extension IssueTally {
  /// Reads id, name, basis, mentions, undated, first, last, first seen.
  init(_ row: Command, channels: [String]) {
    self.init(
      id: row.integer(0), name: row.text(1), basis: IssueRow.Basis(storedValue: row.integer(2)), mentions: row.count(3),
      undated: row.count(4), first: row.optionalMoment(5), last: row.optionalMoment(6), firstSeen: row.moment(7),
      channels: channels)
  }
}
