internal import GRDB
package import HumasModel

/// Counts of the whole desk.
package struct Tallies: Sendable, Hashable {
  package var total = 0
  /// Of these, without a known time.
  package var undated = 0
  package var highestNumber: Int64 = 0
  /// When a mention was first and last taken in.
  package var firstSeen: Instant?
  package var lastArrival: Instant?
  /// Mentions said in the last hour and in the hour before, cut as in ``IssueTally``.
  package var lastHour = 0
  package var hourBefore = 0
  /// Records refused in the files as they now are.
  package var rejects = 0

  package init() {}
}

extension Store {
  /// Counts of the whole desk at the moment `now`.
  package func tallies(now: Instant, view: View = .now) throws(StoreError) -> Tallies {
    try read { db in
      let source = try MentionSource(view, db)
      var tallies = try source.isPresent ? Tallies.present(db) : Tallies.counted(in: source, db)
      let window = BucketWindow(now: now)
      if source.isPresent {
        (tallies.lastHour, tallies.hourBefore) = try withIssues(db, window) { try $0.lastTwoHours(window) }
      } else {
        (tallies.lastHour, tallies.hourBefore) = try CountedIssues(db, source, window).lastTwoHours(window)
      }
      tallies.rejects = try Rejects.count(db)
      return tallies
    }
  }

  /// When a mention was first taken in.
  package func firstSeen() throws(StoreError) -> Instant? {
    try read { try $0.command("SELECT first_seen FROM desk").first { $0.optionalMoment(0) } ?? nil }
  }

  /// Whether the view lies before the first moment the store saw anything, so that it is reconstructed.
  package func isReconstructed(_ view: View) throws(StoreError) -> Bool {
    try read { try MentionSource(view, $0).isReconstructed }
  }
}

extension Tallies {
  fileprivate static func present(_ db: Database) throws -> Tallies {
    let command = try db.command("SELECT mentions, undated, highest_number, first_seen, last_arrival FROM desk")
    return try command.first(row) ?? Tallies()
  }

  fileprivate static func counted(in source: MentionSource, _ db: Database) throws -> Tallies {
    let command = try db.command(
      """
      SELECT count(*), count(*) - count(at), coalesce(max(number), 0), min(first_seen), max(first_seen)
      FROM \(source.table)
      """)
    source.bind(to: command)
    return try command.first(row) ?? Tallies()
  }

  private static func row(_ row: Command) -> Tallies {
    var tallies = Tallies()
    tallies.total = row.count(0)
    tallies.undated = row.count(1)
    tallies.highestNumber = row.integer(2)
    tallies.firstSeen = row.optionalMoment(3)
    tallies.lastArrival = row.optionalMoment(4)
    return tallies
  }
}
