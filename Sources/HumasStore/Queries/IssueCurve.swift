internal import GRDB
internal import HumasModel

/// Reads counts of dated mentions over time: from the kept buckets for the present, by counting for a past state.
struct IssueCurve {
  let db: Database
  let source: MentionSource

  struct Point {
    var bucket: Int64
    var issue: Int64
    var count: Int
  }

  func points(_ buckets: ClosedRange<Int64>) throws -> [Point] {
    let command = try command(
      "SELECT bucket, issue, count FROM issue_bucket WHERE bucket BETWEEN ? AND ?",
      "SELECT at / \(IssueCurve.width), issue, count(*) FROM \(source.table) WHERE at BETWEEN ? AND ? GROUP BY 1, 2", buckets)
    return try command.rows { Point(bucket: $0.integer(0), issue: $0.integer(1), count: $0.count(2)) }
  }

  /// Mentions by issue.
  func sums(_ buckets: ClosedRange<Int64>) throws -> [Int64: Int] {
    let command = try command(
      "SELECT issue, sum(count) FROM issue_bucket WHERE bucket BETWEEN ? AND ? GROUP BY issue",
      "SELECT issue, count(*) FROM \(source.table) WHERE at BETWEEN ? AND ? GROUP BY issue", buckets)
    return Dictionary(uniqueKeysWithValues: try command.rows { ($0.integer(0), $0.count(1)) })
  }

  func total(_ buckets: ClosedRange<Int64>) throws -> Int { try sums(buckets).values.reduce(0, +) }

  /// Mentions of one issue in whole hours since 1970.
  func sum(of issue: Int64, hours: ClosedRange<Int64>) throws -> Int {
    guard source.isPresent else {
      let perHour = Int64(IssueTally.bucketsPerHour)
      return try sums(hours.lowerBound * perHour...hours.upperBound * perHour + perHour - 1)[issue] ?? 0
    }
    let command = try db.command(
      "SELECT coalesce(sum(count), 0) FROM issue_hour WHERE issue = ? AND hour BETWEEN ? AND ?")
    command.bind(issue)
    command.bind(hours.lowerBound)
    command.bind(hours.upperBound)
    return try command.first { $0.count(0) } ?? 0
  }

  private static let width = IssueTally.bucket.milliseconds

  private func command(_ kept: String, _ counted: String, _ buckets: ClosedRange<Int64>) throws -> Command {
    let command = try db.command(source.isPresent ? kept : counted)
    source.bind(to: command)
    command.bind(source.isPresent ? buckets.lowerBound : buckets.lowerBound * IssueCurve.width)
    command.bind(source.isPresent ? buckets.upperBound : (buckets.upperBound + 1) * IssueCurve.width - 1)
    return command
  }
}
