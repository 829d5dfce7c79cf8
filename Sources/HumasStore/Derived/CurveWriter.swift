internal import GRDB
internal import HumasModel

/// Writes what a transaction adds to the curves of all issues, in the order in which the rows lie: a load touches thousands,
/// and in any other order every one of them costs a search of its own.
struct CurveWriter {
  private struct Step {
    var start: Int64
    var issue: Int64
    var count: Int
  }

  private let generation: Int64
  private let buckets: CountTable
  private let hours: CountTable
  private let note: Command

  init(_ db: Database, generation: Int64) throws {
    self.generation = generation
    buckets = try CountTable(db, "issue_bucket", by: "bucket")
    hours = try CountTable(db, "issue_hour", by: "hour")
    note = try db.command("INSERT OR REPLACE INTO bucket_change (bucket, generation) VALUES (?, ?)")
  }

  func write(_ deltas: [Int64: IssueDelta]) throws {
    let steps = deltas.flatMap { issue, delta in
      delta.buckets.filter { $0.value != 0 }.map { Step(start: $0.key, issue: issue, count: $0.value) }
    }.sorted { ($0.start, $0.issue) < ($1.start, $1.issue) }
    for step in steps { try CurveWriter.write(step, to: buckets) }
    for step in CurveWriter.byHour(steps) { try CurveWriter.write(step, to: hours) }
    try noteChange(of: steps)
  }

  private static func write(_ step: Step, to table: CountTable) throws {
    try table.add(step.count, to: step.issue) { $0.bind(step.start) }
  }

  /// The same by the hour, in the order of the issues.
  private static func byHour(_ steps: [Step]) -> [Step] {
    var hours: [Int64: [Int64: Int]] = [:]
    for step in steps {
      hours[step.issue, default: [:]][step.start.flooredQuotient(by: Int64(IssueTally.bucketsPerHour)), default: 0] +=
        step.count
    }
    return hours.flatMap { issue, counts in
      counts.filter { $0.value != 0 }.map { Step(start: $0.key, issue: issue, count: $0.value) }
    }.sorted { ($0.issue, $0.start) < ($1.issue, $1.start) }
  }

  private func noteChange(of steps: [Step]) throws {
    var last: Int64?
    for step in steps where step.start != last {
      note.bind(step.start)
      note.bind(generation)
      try note.run()
      last = step.start
    }
  }
}
