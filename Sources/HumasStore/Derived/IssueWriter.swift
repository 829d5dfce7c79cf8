internal import GRDB
internal import HumasModel

/// Writes what a transaction adds to an issue.
struct IssueWriter {
  private let sums: Command
  private let bucket: Command
  private let emptyBucket: Command
  private let hour: Command
  private let emptyHour: Command
  private let channel: Command
  private let emptyChannel: Command
  private let bounds: IssueBounds

  init(_ db: Database) throws {
    sums = try db.command(
      """
      UPDATE issue SET mentions = mentions + ?, undated = undated + ?,
        first = coalesce(min(first, ?3), first, ?3), last = coalesce(max(last, ?4), last, ?4)
      WHERE id = ?5
      """)
    bucket = try db.command(
      """
      INSERT INTO issue_bucket (bucket, issue, count) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET count = count + excluded.count
      """)
    emptyBucket = try db.command("DELETE FROM issue_bucket WHERE bucket = ? AND issue = ? AND count = 0")
    hour = try db.command(
      """
      INSERT INTO issue_hour (hour, issue, count) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET count = count + excluded.count
      """)
    emptyHour = try db.command("DELETE FROM issue_hour WHERE hour = ? AND issue = ? AND count = 0")
    channel = try db.command(
      """
      INSERT INTO issue_channel (channel, issue, count) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET count = count + excluded.count
      """)
    emptyChannel = try db.command("DELETE FROM issue_channel WHERE channel = ? AND issue = ? AND count = 0")
    bounds = try IssueBounds(db)
  }

  func write(_ delta: IssueDelta, to issue: Int64) throws {
    sums.bind(delta.mentions)
    sums.bind(delta.undated)
    sums.bind(delta.first)
    sums.bind(delta.last)
    sums.bind(issue)
    try sums.run()
    try writeCurve(delta.buckets, to: issue)
    for (name, step) in delta.channels where step != 0 {
      try IssueWriter.add(step, channel, emptyChannel) { command in
        command.bind(name)
        command.bind(issue)
      }
    }
    try bounds.repair(issue, after: delta)
  }

  private func writeCurve(_ buckets: [Int64: Int], to issue: Int64) throws {
    var hours: [Int64: Int] = [:]
    for (start, step) in buckets where step != 0 {
      hours[start.flooredQuotient(by: Int64(IssueTally.bucketsPerHour)), default: 0] += step
      try IssueWriter.add(step, bucket, emptyBucket) { command in
        command.bind(start)
        command.bind(issue)
      }
    }
    for (start, step) in hours where step != 0 {
      try IssueWriter.add(step, hour, emptyHour) { command in
        command.bind(start)
        command.bind(issue)
      }
    }
  }

  /// Adds to a count, and drops its row where nothing is left.
  private static func add(
    _ step: Int, _ add: Command, _ drop: Command, key: (Command) -> Void
  ) throws {
    key(add)
    add.bind(step)
    try add.run()
    guard step < 0 else { return }
    key(drop)
    try drop.run()
  }
}

/// Finds an issue's earliest and latest time again after the mention that gave it went elsewhere.
struct IssueBounds {
  private let present: Command
  private let outerHours: Command
  private let within: Command
  private let set: Command

  init(_ db: Database) throws {
    present = try db.command("SELECT first, last FROM issue WHERE id = ?")
    outerHours = try db.command("SELECT min(hour), max(hour) FROM issue_hour WHERE issue = ?")
    within = try db.command(
      "SELECT min(at), max(at) FROM mention WHERE rank BETWEEN ? AND ? AND issue = ? AND at IS NOT NULL")
    set = try db.command("UPDATE issue SET first = ?, last = ? WHERE id = ?")
  }

  func repair(_ issue: Int64, after delta: IssueDelta) throws {
    guard let removedFirst = delta.removedFirst, let removedLast = delta.removedLast else { return }
    present.bind(issue)
    let bounds = try present.first { ($0.optionalMoment(0), $0.optionalMoment(1)) }
    guard let first = bounds?.0, let last = bounds?.1, removedFirst <= first || removedLast >= last else { return }
    let hours = try outer(issue)
    set.bind(try hours.flatMap { try extremes(issue, hour: $0.first).0 })
    set.bind(try hours.flatMap { try extremes(issue, hour: $0.last).1 })
    set.bind(issue)
    try set.run()
  }

  private func outer(_ issue: Int64) throws -> (first: Int64, last: Int64)? {
    outerHours.bind(issue)
    return try outerHours.first { row in row.isNull(0) ? nil : (row.integer(0), row.integer(1)) } ?? nil
  }

  private func extremes(_ issue: Int64, hour: Int64) throws -> (Instant?, Instant?) {
    let start = Instant(milliseconds: hour * 3_600_000)
    let ranks = Rank.range(from: start, through: start + .minutes(60))
    within.bind(ranks.lowerBound)
    within.bind(ranks.upperBound)
    within.bind(issue)
    return try within.first { ($0.optionalMoment(0), $0.optionalMoment(1)) } ?? (nil, nil)
  }
}
