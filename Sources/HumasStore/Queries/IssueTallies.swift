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
      let record: any IssueRecord = source.isPresent ? KeptIssues(db: db) : try CountedIssues(db, source, window)
      return try IssueReport(record, now: now).tallies(limit: limit)
    }
  }
}

/// What is known of issues, by number and by time: kept for the present, counted anew for a past state.
protocol IssueRecord {
  /// Mentions by issue.
  func sums(_ buckets: ClosedRange<Int64>) throws -> [Int64: Int]
  func points(_ buckets: ClosedRange<Int64>) throws -> [IssuePoint]
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

/// Mentions of an issue in one bucket of five minutes.
struct IssuePoint {
  var bucket: Int64
  var issue: Int64
  var count: Int
}
