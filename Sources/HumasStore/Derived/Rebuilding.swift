internal import GRDB
internal import HumasModel

/// Empties everything derived and fills it again from the records and the log of decisions.
struct Rebuilding {
  private let db: Database
  private let histories: StatusHistory
  private let arrivals: Arrivals
  private let placing: Placing?
  private let judge: (any MentionJudge)?

  init(_ db: Database, judge: (any MentionJudge)?) throws {
    self.db = db
    self.judge = judge
    histories = try StatusHistory(db)
    arrivals = try Arrivals(db)
    placing = try judge.map { try Placing(db, $0) }
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
        DELETE FROM issue_sign;
        DELETE FROM issue_person;
        INSERT INTO mention_search (mention_search) VALUES ('delete-all');
        UPDATE desk SET mentions = 0, undated = 0, clocked = 0, paused = 0, unclassified = 0;
        """)
    if judge != nil { try clearGroups() }
  }

  /// Issues keep their groups and numbers, and get their names again on the way.
  private func clearGroups() throws {
    judge?.forget()
    try db.execute(
      sql: """
        DELETE FROM mention_sign;
        DELETE FROM issue_mark;
        DELETE FROM grouper_state;
        UPDATE issue SET name = '#' || id, basis = \(IssueGroups.basis) WHERE id IN (SELECT issue FROM issue_group);
        """)
  }

  func fill(_ appraise: Appraise) throws {
    try CaseRebuilding(db: db).run()
    var steps = try judge == nil ? [] : IssueJournal(db: db).steps()[...]
    var last: Int64? = 0
    while let number = last { last = try fill(after: number, &steps, appraise) }
    try take(&steps, before: .max)
    try judgeEarlierVersions(appraise)
    try placing?.finish(isDue: true)
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
      try judged(stored, nil, cases, appraise, &derived).bindJudgement(to: stamp)
      stamp.bind(number)
      stamp.bind(revision)
      try stamp.run()
    }
  }

  /// One stretch of mentions; gives the last number of it, `nil` when there is none left.
  private func fill(after number: Int64, _ steps: inout ArraySlice<IssueStep>, _ appraise: Appraise) throws -> Int64? {
    let command = try db.command(
      "SELECT \(StoredMention.columns) FROM mention WHERE number > ? AND number <= ? ORDER BY number LIMIT ?")
    try take(&steps, before: number + 1)
    command.bind(number)
    command.bind(steps.first?.after ?? .max)
    command.bind(Reappraisal.stretch)
    let stretch = try command.rows(StoredMention.init)
    let stamp = try db.command(
      "UPDATE mention SET issue = ?, queue = ?, due = ?, risk_at = ?, wait_key = ? WHERE number = ?")
    var derived = try DerivedLedger(db)
    let cases = try CaseStates(db)
    for stored in stretch {
      let placed = try place(stored, &derived)
      let new = try judged(stored, placed, cases, appraise, &derived)
      if new.isJudgedOtherwise(than: stored) {
        new.bindJudgement(to: stamp)
        stamp.bind(new.number)
        try stamp.run()
      }
      try derived.add(new, isArrival: false)
      if let placed { try placing?.unite(placed, &derived) }
    }
    try derived.write(seen: nil)
    return stretch.last?.number ?? (steps.isEmpty ? nil : steps.first?.after)
  }

  /// The decisions that were taken before a mention came.
  private func take(_ steps: inout ArraySlice<IssueStep>, before number: Int64) throws {
    guard let placing else { return }
    while let step = steps.first, step.after < number {
      var derived = try DerivedLedger(db)
      try placing.hear(step, &derived)
      try IssueConsequences(db: db).apply(step, &derived)
      try derived.write(seen: nil)
      steps.removeFirst()
    }
  }

  /// As it was when it arrived, and then as it reads now.
  private func place(_ stored: StoredMention, _ derived: inout DerivedLedger) throws -> MentionPlacing? {
    guard let placing else { return nil }
    let placed = placing.place(try arrivals.first(stored), number: stored.number)
    try placing.keep(placed, of: stored, &derived)
    if stored.revision > 1 { try placing.reread(stored) }
    return placed
  }

  private func judged(
    _ stored: StoredMention, _ placed: MentionPlacing?, _ cases: CaseStates, _ appraise: Appraise,
    _ derived: inout DerivedLedger
  ) throws -> StoredMention {
    let appraisal = appraise(try cases.decided(stored.mention), try histories.history(of: stored))
    if let placed, appraisal.basis != .watched {
      // Founds and names the issue as the arrival did.
      let place = try arrivals.first(stored).placeForNaming
      let issue = try derived.issues.groups.issue(
        of: placed.sign.group, name: placed.name, place: place, seen: stored.firstSeen)
      try derived.issues.groups.note(issue, seen: stored.firstSeen)
    }
    let issue = try derived.issues.issue(of: appraisal, number: stored.number, seen: stored.seen)
    return stored.judged(appraisal, issue: issue)
  }
}
