internal import GRDB
internal import HumasModel

/// Empties everything derived and fills it again from the records.
struct Rebuilding {
  private let db: Database
  private let histories: StatusHistory

  init(_ db: Database) throws {
    self.db = db
    histories = try StatusHistory(db)
  }

  func clear() throws {
    try db.execute(
      sql: """
        UPDATE issue SET mentions = 0, undated = 0, first = NULL, last = NULL, basis = 3, first_seen = 9223372036854775807,
          changed = (SELECT generation + 1 FROM desk);
        DELETE FROM issue_bucket;
        DELETE FROM issue_hour;
        DELETE FROM issue_channel;
        DELETE FROM clock_hour;
        DELETE FROM echo;
        DELETE FROM echo_mark;
        INSERT INTO mention_search (mention_search) VALUES ('delete-all');
        UPDATE desk SET mentions = 0, undated = 0, clocked = 0, paused = 0, unclassified = 0;
        """)
  }

  func fill(_ appraise: Appraise) throws {
    try CaseRebuilding(db: db).run()
    try judgeEarlierVersions(appraise)
    var last: Int64? = 0
    while let number = last { last = try fill(after: number, appraise) }
  }

  /// Earlier versions count in no tally, but in past views and in when an issue was first met.
  private func judgeEarlierVersions(_ appraise: Appraise) throws {
    var derived = try DerivedLedger(db)
    let stamp = try db.command(
      """
      UPDATE mention_version SET issue = ?, queue = ?, due = ?, risk_at = ?, wait_key = ? WHERE number = ? AND revision = ?
      """)
    let keys = try db.command("SELECT number, revision, until FROM mention_version")
      .rows { ($0.integer(0), $0.integer(1), $0.moment(2)) }
    let find = try db.command("SELECT \(StoredMention.columns) FROM mention_version WHERE number = ? AND revision = ?")
    for (number, revision, until) in keys {
      find.bind(number)
      find.bind(revision)
      guard let stored = try find.first(StoredMention.init) else { continue }
      let cases = try CaseStates(db, view: .asOf(until))
      try judged(stored, cases, appraise, &derived).bindJudgement(to: stamp)
      stamp.bind(number)
      stamp.bind(revision)
      try stamp.run()
    }
  }

  /// One stretch of mentions; gives the last number of it, `nil` when there is none left.
  private func fill(after number: Int64, _ appraise: Appraise) throws -> Int64? {
    let command = try db.command(
      "SELECT \(StoredMention.columns) FROM mention WHERE number > ? ORDER BY number LIMIT ?")
    command.bind(number)
    command.bind(Reappraisal.stretch)
    let stretch = try command.rows(StoredMention.init)
    let stamp = try db.command(
      "UPDATE mention SET issue = ?, queue = ?, due = ?, risk_at = ?, wait_key = ? WHERE number = ?")
    var derived = try DerivedLedger(db)
    let cases = try CaseStates(db)
    for stored in stretch {
      let new = try judged(stored, cases, appraise, &derived)
      if new.isJudgedOtherwise(than: stored) {
        new.bindJudgement(to: stamp)
        stamp.bind(new.number)
        try stamp.run()
      }
      derived.add(new, isArrival: false)
    }
    try derived.write(seen: nil)
    return stretch.last?.number
  }

  private func judged(
    _ stored: StoredMention, _ cases: CaseStates, _ appraise: Appraise, _ derived: inout DerivedLedger
  ) throws -> StoredMention {
    let appraisal = appraise(try cases.decided(stored.mention), try histories.history(of: stored))
    return stored.judged(appraisal, issue: try derived.issues.id(of: appraisal, seen: stored.seen))
  }
}
