internal import GRDB
internal import HumasModel

/// Issues as they stood at a past moment, counted from the versions of mentions in three sweeps over all of them.
struct CountedIssues: IssueRecord {
  private let tallies: [Int64: IssueTally]
  private let curve: [IssuePoint]

  init(_ db: Database, _ source: MentionSource, _ window: BucketWindow) throws {
    let channels = try CountedIssues.channels(db, source)
    let tallies = try db.command(
      """
      SELECT i.id, i.name, i.basis, count(*), count(*) - count(m.at), min(m.at), max(m.at), min(m.first_seen)
      FROM \(source.table) AS m JOIN issue AS i ON i.id = m.issue GROUP BY i.id
      """)
    source.bind(to: tallies)
    let figures = try CountedIssues.figures(db, source)
    let rows = try tallies.rows { row in
      var tally = IssueTally(row, channels: channels[row.integer(0)] ?? [])
      tally.figures = figures[tally.id] ?? IssueFigures()
      return tally
    }
    self.tallies = Dictionary(uniqueKeysWithValues: rows.map { ($0.id, $0) })
    curve = try CountedIssues.curve(db, source, window)
  }

  func forEachPoint(in buckets: ClosedRange<Int64>, _ body: (IssuePoint) -> Void) {
    for point in curve where buckets.contains(point.bucket) { body(point) }
  }

  func sum(of issue: Int64, hours: ClosedRange<Int64>) -> Int {
    let width = Int64(IssueTally.bucketsPerHour)
    let buckets = hours.lowerBound * width...hours.upperBound * width + width - 1
    return curve.reduce(0) { $1.issue == issue && buckets.contains($1.bucket) ? $0 + $1.count : $0 }
  }

  func tally(_ issue: Int64) -> IssueTally? { tallies[issue] }
  func total() -> Int { tallies.count }
  func earliest() -> Instant? { tallies.values.compactMap(\.first).min() }

  func largest(_ limit: Int) -> [Int64] {
    tallies.values.sorted { ($1.mentions, $0.id) < ($0.mentions, $1.id) }.prefix(limit).map(\.id)
  }

  private static func figures(_ db: Database, _ source: MentionSource) throws -> [Int64: IssueFigures] {
    let command = try db.command(
      """
      SELECT m.issue, count(DISTINCT s.person), count(*) - count(s.person), coalesce(sum(m.reach), 0), count(s.copy),
        count(nullif(s.tone = 1, 0)), count(nullif(s.tone = 0, 0)), count(nullif(s.tone = -1, 0)),
        count(*) - count(s.tone), coalesce(sum(s.emotions & 1), 0), coalesce(sum(s.emotions >> 1 & 1), 0),
        coalesce(sum(s.emotions >> 2 & 1), 0), coalesce(sum(s.emotions >> 3 & 1), 0)
      FROM \(source.table) AS m LEFT JOIN mention_sign AS s ON s.number = m.number GROUP BY m.issue
      """)
    source.bind(to: command)
    let rows = try command.rows { ($0.integer(0), IssueFigures($0, from: 1)) }
    return Dictionary(uniqueKeysWithValues: rows)
  }

  /// Channels of each issue, most mentions first.
  private static func channels(_ db: Database, _ source: MentionSource) throws -> [Int64: [String]] {
    let command = try db.command(
      "SELECT issue, channel FROM \(source.table) GROUP BY issue, channel ORDER BY count(*) DESC, channel")
    source.bind(to: command)
    let rows = try command.rows { ($0.integer(0), $0.text(1)) }
    return Dictionary(grouping: rows, by: \.0).mapValues { $0.map(\.1) }
  }

  /// All that a report looks at: 28 days and a day more.
  private static func curve(
    _ db: Database, _ source: MentionSource, _ window: BucketWindow
  ) throws -> [IssuePoint] {
    let command = try db.command("SELECT at, issue FROM \(source.table) WHERE at BETWEEN ? AND ?")
    source.bind(to: command)
    command.bind(window.allMoments)
    var counts: [Int64: [Int64: Int]] = [:]
    defer { command.rewind() }
    while try command.step() {
      counts[command.integer(1), default: [:]][IssueDelta.bucket(of: command.moment(0)), default: 0] += 1
    }
    return counts.flatMap { issue, buckets in
      buckets.map { IssuePoint(bucket: $0.key, issue: issue, count: $0.value) }
    }
  }
}
