internal import GRDB
internal import HumasModel

/// What the trends of the present were last counted from. A commit notes which issues and which stretches of five minutes it
/// touches; only those are read again, whichever process made it. So one mention more costs a screen a millisecond and
/// not the reading of a month.
///
/// It holds one state of the store at a time.
struct IssueMemory: Sendable {
  private var generation: Int64?
  private var hoursBefore: ClosedRange<Int64>?
  private var buckets: [Int64: [IssuePoint]] = [:]
  private var tallies: [Int64: IssueTally] = [:]
  private var mentionsBefore: [Int64: Int] = [:]
  /// The latest mentions of an issue.
  var arrivals: [Int64: [IssueArrival]] = [:]

  /// Forgets what the state that `db` sees no longer holds, and what no trend at this time looks at.
  mutating func catchUp(with db: Database, _ window: BucketWindow) throws {
    let present = try db.command("SELECT generation FROM desk").first { $0.integer(0) } ?? 0
    if let generation, generation < present { try forgetChanges(since: generation, db) }
    // Another thread has looked at a later state than this one sees.
    if let generation, generation > present { self = IssueMemory() }
    generation = present
    buckets = buckets.filter { window.contains($0.key) }
    if hoursBefore != window.hoursBefore { mentionsBefore = [:] }
    hoursBefore = window.hoursBefore
  }

  mutating func points(in bucket: Int64, else read: (Int64) throws -> [IssuePoint]) rethrows -> [IssuePoint] {
    if let known = buckets[bucket] { return known }
    let points = try read(bucket)
    buckets[bucket] = points
    return points
  }

  mutating func tally(_ issue: Int64, else read: (Int64) throws -> IssueTally?) rethrows -> IssueTally? {
    if let known = tallies[issue] { return known }
    let tally = try read(issue)
    tallies[issue] = tally
    return tally
  }

  mutating func mentionsBefore(of issue: Int64, else read: () throws -> Int) rethrows -> Int {
    if let known = mentionsBefore[issue] { return known }
    let sum = try read()
    mentionsBefore[issue] = sum
    return sum
  }

  private mutating func forgetChanges(since generation: Int64, _ db: Database) throws {
    let issues = try db.command("SELECT id FROM issue WHERE changed > ?")
    issues.bind(generation)
    for issue in try issues.rows({ $0.integer(0) }) {
      tallies[issue] = nil
      arrivals[issue] = nil
      mentionsBefore[issue] = nil
    }
    let touched = try db.command("SELECT bucket FROM bucket_change WHERE generation > ?")
    touched.bind(generation)
    for bucket in try touched.rows({ $0.integer(0) }) { buckets[bucket] = nil }
  }
}
