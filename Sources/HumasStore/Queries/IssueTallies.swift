internal import GRDB
package import HumasModel

/// The loudest issues and how many there are.
package struct IssueTallies: Sendable, Hashable {
  /// Most mentions in the last hour first, then most mentions in all.
  package var issues: [IssueTally]
  /// Issues with at least one mention.
  package var total: Int

  package init(issues: [IssueTally], total: Int) {
    self.issues = issues
    self.total = total
  }
}

extension Store {
  /// Tallies of the loudest issues at the moment `now`.
  package func issueTallies(limit: Int, now: Instant, view: View = .now) throws(StoreError) -> IssueTallies {
    try read { db in
      let source = try MentionSource(view, db)
      let window = BucketWindow(now: now)
      guard source.isPresent else {
        return try IssueReport(CountedIssues(db, source, window), now: now).tallies(limit: limit)
      }
      return try withIssues(db, window) { try IssueReport($0, now: now).tallies(limit: limit) }
    }
  }

  /// Looks at the present issues. The memory goes along and comes back; after an error it begins anew.
  func withIssues<T: Sendable>(_ db: Database, _ window: BucketWindow, _ look: (KeptIssues) throws -> T) throws -> T {
    try issueMemory.withLock { held in
      let memory = held
      held = IssueMemory()
      let issues = try KeptIssues(db, memory, window)
      let answer = try look(issues)
      held = issues.memory
      return answer
    }
  }
}

/// What is known of issues, by number and by time: kept for the present, counted anew for a past state.
protocol IssueRecord {
  /// Gives every count of these buckets.
  func forEachPoint(in buckets: ClosedRange<Int64>, _ body: (IssuePoint) -> Void) throws
  /// Mentions of one issue in whole hours since 1970.
  func sum(of issue: Int64, hours: ClosedRange<Int64>) throws -> Int
  /// Name, sums, first and last, channels; the rest is left empty.
  func tally(_ issue: Int64) throws -> IssueTally?
  /// The issues with the most mentions.
  func largest(_ limit: Int) throws -> [Int64]
  func total() throws -> Int
  /// The earliest known time of a mention.
  func earliest() throws -> Instant?
}

extension IssueRecord {
  /// Mentions by issue.
  func sums(_ buckets: ClosedRange<Int64>) throws -> [Int64: Int] {
    var sums: [Int64: Int] = [:]
    try forEachPoint(in: buckets) { sums[$0.issue, default: 0] += $0.count }
    return sums
  }

  /// Mentions of all issues in the last hour and in the one before.
  func lastTwoHours(_ window: BucketWindow) throws -> (last: Int, before: Int) {
    (try sums(window.lastHour).values.reduce(0, +), try sums(window.hourBefore).values.reduce(0, +))
  }
}

/// Mentions of an issue in one bucket of five minutes.
struct IssuePoint {
  var bucket: Int64
  var issue: Int64
  var count: Int
}
