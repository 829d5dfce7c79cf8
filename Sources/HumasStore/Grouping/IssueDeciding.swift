internal import GRDB
package import HumasModel

extension Store {
  /// Takes a decision about an issue, or says why not: in one transaction it is written into the log and everything that
  /// follows from it is made anew. Any process may; the grouper learns from it before it places the next mention.
  ///
  /// - Parameter wish: number, `after` and groups are filled in here, and `other` for a split.
  package func decide(_ wish: IssueStep) throws(StoreError) -> Result<IssueStep, IssueRefusal> {
    var refusal: IssueRefusal?
    do {
      return .success(
        try write { db in
          do { return try IssueDeciding(db: db).decide(wish) } catch let error as IssueRefusal {
            refusal = error
            throw StoreError.failed(path: path, code: 0, message: "refused")
          }
        })
    } catch {
      guard let refusal else { throw error }
      return .failure(refusal)
    }
  }
}

extension Store {
  /// Brings a judge to where the store stands, as an intake would.
  package func bringUp(_ judge: any MentionJudge) throws(StoreError) {
    try write { db in
      var groups = try IssueGroups(db)
      try JudgeCatchUp(db: db, judge: judge).run(&groups)
    }
  }

  /// Number and name of the issues that groups belong to.
  package func issues(ofGroups groups: [Int64]) throws(StoreError) -> [Int64: (id: Int64, name: String)] {
    try read { db in
      let command = try db.command(
        "SELECT i.id, i.name FROM issue_group AS g JOIN issue AS i ON i.id = g.issue WHERE g.grp = ? AND i.mentions > 0")
      var issues: [Int64: (id: Int64, name: String)] = [:]
      for group in Set(groups) {
        command.bind(group)
        issues[group] = try command.first { ($0.integer(0), $0.text(1)) }
      }
      return issues
    }
  }
}

/// One decision about an issue within its transaction.
struct IssueDeciding {
  let db: Database

  func decide(_ wish: IssueStep) throws -> IssueStep {
    try check(wish)
    var step = wish
    step.after = try db.command("SELECT highest_number FROM desk").first { $0.integer(0) } ?? 0
    if step.verb == .split { step.other = try newIssue(named: step.name ?? "", at: step.at) }
    try noteGroups(&step)
    step.number = try IssueJournal(db: db).write(step)
    var derived = try DerivedLedger(db)
    try IssueConsequences(db: db).apply(step, &derived)
    try derived.write(seen: nil)
    return step
  }

  private func check(_ wish: IssueStep) throws {
    try find(wish.issue)
    if let other = wish.other {
      guard other != wish.issue else { throw IssueRefusal.sameIssue }
      try find(other)
    }
    let isNamed = wish.verb == .rename || wish.verb == .split
    if isNamed { try check(name: wish.name ?? "", of: wish.issue) }
    if wish.verb == .level, wish.level != nil, wish.reason?.isEmpty ?? true { throw IssueRefusal.reasonMissing }
    for number in wish.mentions where try group(ofMention: number) == nil { throw IssueRefusal.noSuchMention(number) }
  }

  private func find(_ issue: Int64) throws {
    let command = try db.command("SELECT 1 FROM issue WHERE id = ?")
    command.bind(issue)
    if try command.first({ _ in true }) == nil { throw IssueRefusal.noSuchIssue(issue) }
  }

  private func check(name: String, of issue: Int64) throws {
    guard name.contains(where: { !$0.isWhitespace }) else { throw IssueRefusal.nameMissing }
    let command = try db.command("SELECT id FROM issue WHERE name = ?")
    command.bind(name)
    if let holder = try command.first({ $0.integer(0) }), holder != issue { throw IssueRefusal.nameTaken(name) }
  }

  private func newIssue(named name: String, at moment: Instant) throws -> Int64 {
    let command = try db.command(
      "INSERT INTO issue (name, basis, first_seen, changed) VALUES (?, \(IssueGroups.basis), ?, ?) RETURNING id")
    command.bind(name)
    command.bind(moment)
    command.bind(try DeskLedger.nextGeneration(db))
    return try command.first { $0.integer(0) } ?? 0
  }

  private func noteGroups(_ step: inout IssueStep) throws {
    step.groups = try groups(of: step.issue)
    step.otherGroups = try step.other.map(groups) ?? []
    step.mentionGroups = try step.mentions.map { try group(ofMention: $0) ?? 0 }
  }

  private func groups(of issue: Int64) throws -> [Int64] {
    let command = try db.command("SELECT grp FROM issue_group WHERE issue = ? ORDER BY is_founder DESC, grp LIMIT 256")
    command.bind(issue)
    return try command.rows { $0.integer(0) }
  }

  private func group(ofMention number: Int64) throws -> Int64? {
    let command = try db.command("SELECT grp FROM mention_sign WHERE number = ?")
    command.bind(number)
    return try command.first { $0.integer(0) }
  }
}
