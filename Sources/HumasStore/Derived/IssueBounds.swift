internal import GRDB
internal import HumasModel

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
