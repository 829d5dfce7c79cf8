internal import GRDB
package import HumasModel

extension Store {
  /// Mentions of issues in `count` buckets of `bucket`, oldest first; the last one holds `now`.
  ///
  /// - Parameter bucket: a multiple of five minutes. From whole hours on, a month of an issue costs below a millisecond; finer
  ///   ones are read from what all issues have in common, some milliseconds a day.
  package func counts(
    ofIssues issues: [Int64], bucket: Span, count: Int, now: Instant, view: View = .now
  ) throws(StoreError) -> [Int64: [Int]] {
    try read { db in
      let source = try MentionSource(view, db)
      let grid = CurveGrid(bucket: bucket, count: count, now: now)
      guard source.isPresent else { return try grid.counted(issues, db, source) }
      return try grid.isHourly ? grid.byHours(issues, db) : grid.byBuckets(issues, db)
    }
  }
}

/// Buckets cut on the clock, from the one that holds `now` backwards; in units of five minutes since 1970.
struct CurveGrid {
  private let width: Int64
  private let count: Int
  private let first: Int64

  init(bucket: Span, count: Int, now: Instant) {
    width = max(1, bucket.milliseconds.flooredQuotient(by: IssueTally.bucket.milliseconds))
    self.count = max(1, count)
    first = (IssueDelta.bucket(of: now).flooredQuotient(by: width) - Int64(self.count) + 1) * width
  }

  /// When the last bucket ends.
  var end: Instant {
    Instant(milliseconds: (first + Int64(count) * width) * IssueTally.bucket.milliseconds)
  }

  private static let hour = Int64(IssueTally.bucketsPerHour)
  var isHourly: Bool { width.isMultiple(of: CurveGrid.hour) }
  private var span: ClosedRange<Int64> { first...first + Int64(count) * width - 1 }

  func byHours(_ issues: [Int64], _ db: Database) throws -> [Int64: [Int]] {
    let command = try db.command("SELECT hour, count FROM issue_hour WHERE issue = ? AND hour BETWEEN ? AND ?")
    var curves: [Int64: [Int]] = [:]
    for issue in issues {
      command.bind(issue)
      command.bind(span.lowerBound / CurveGrid.hour...span.upperBound / CurveGrid.hour)
      var curve = Array(repeating: 0, count: count)
      for (hour, sum) in try command.rows({ ($0.integer(0), $0.count(1)) }) { add(sum, at: hour * CurveGrid.hour, to: &curve) }
      curves[issue] = curve
    }
    return curves
  }

  func byBuckets(_ issues: [Int64], _ db: Database) throws -> [Int64: [Int]] {
    let command = try db.command("SELECT bucket, issue, count FROM issue_bucket WHERE bucket BETWEEN ? AND ?")
    command.bind(span)
    return try gathered(issues, command) { ($0.integer(0), $0.integer(1), $0.count(2)) }
  }

  /// From the mentions themselves, as a past moment knew them.
  func counted(_ issues: [Int64], _ db: Database, _ source: MentionSource) throws -> [Int64: [Int]] {
    let command = try db.command("SELECT at, issue FROM \(source.table) WHERE at BETWEEN ? AND ?")
    source.bind(to: command)
    let step = IssueTally.bucket.milliseconds
    command.bind(span.lowerBound * step...span.upperBound * step + step - 1)
    return try gathered(issues, command) { (IssueDelta.bucket(of: $0.moment(0)), $0.integer(1), 1) }
  }

  private func gathered(
    _ issues: [Int64], _ command: Command, _ read: (Command) -> (bucket: Int64, issue: Int64, count: Int)
  ) throws -> [Int64: [Int]] {
    var curves = Dictionary(issues.map { ($0, Array(repeating: 0, count: count)) }) { first, _ in first }
    defer { command.rewind() }
    while try command.step() {
      let point = read(command)
      if var curve = curves.removeValue(forKey: point.issue) {
        add(point.count, at: point.bucket, to: &curve)
        curves[point.issue] = curve
      }
    }
    return curves
  }

  private func add(_ sum: Int, at bucket: Int64, to curve: inout [Int]) {
    let index = Int((bucket - first) / width)
    if curve.indices.contains(index) { curve[index] += sum }
  }
}

extension Store {
  /// When the last bucket of such curves ends.
  package static func end(ofCurveWith bucket: Span, now: Instant) -> Instant {
    CurveGrid(bucket: bucket, count: 1, now: now).end
  }
}
