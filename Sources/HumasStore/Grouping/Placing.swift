internal import GRDB
internal import HumasModel

/// A judge at work within one transaction: what it says is kept, and what it remembers now and then.
struct Placing {
  /// Mentions after which the judge's memory is kept anew: some milliseconds for each time, and as much to group again at a
  /// start.
  private static let interval: Int64 = 4096

  private let db: Database
  private let judge: any MentionJudge
  private let signs: SignTable
  private let moving: IssueMoving

  init(_ db: Database, _ judge: any MentionJudge) throws {
    self.db = db
    self.judge = judge
    signs = try SignTable(db)
    moving = try IssueMoving(db)
  }

  /// The judge goes on from where the store stands.
  func begin(_ derived: inout DerivedLedger) throws {
    try JudgeCatchUp(db: db, judge: judge).run(&derived.issues.groups)
  }

  func place(_ mention: Mention, number: Int64) -> MentionPlacing { judge.place(mention, number: number) }

  func placingAhead(_ mentions: [Mention], first: Int64) -> PlacingAhead { PlacingAhead(judge, mentions, first: first) }

  func keep(_ placed: MentionPlacing, of stored: StoredMention, _ derived: inout DerivedLedger) throws {
    try signs.keep(placed.sign, of: stored.number)
  }

  func reread(_ stored: StoredMention) throws {
    guard let sign = try signs.sign(of: stored.number) else { return }
    try signs.replace(judge.reread(stored.mention, sign: sign), of: stored.number)
  }

  /// Two groups have turned out to be one: so are their issues, unless a person has decided about the one that would go.
  func unite(_ placed: MentionPlacing, _ derived: inout DerivedLedger) throws {
    guard let absorbed = placed.absorbed, let issue = try derived.issues.groups.issue(of: absorbed) else { return }
    guard let other = try derived.issues.groups.issue(of: placed.sign.group) else {
      return try derived.issues.groups.belong(placed.sign.group, to: issue)
    }
    guard issue != other, try !derived.issues.groups.isDecided(issue) else { return }
    try moving.move(from: issue, to: other, &derived)
    try derived.issues.groups.pass(from: issue, to: other)
  }

  func hear(_ step: IssueStep, _ derived: inout DerivedLedger) throws {
    let lesson = try IssueJournal(db: db).lesson(of: step)
    for (group, issue) in judge.hear(lesson, step: step.number) { try derived.issues.groups.belong(group, to: issue) }
  }

  func finish(isDue: Bool = false) throws {
    let kept = try db.command("SELECT max(through) FROM grouper_state").first { $0.integer(0) } ?? 0
    guard isDue || judge.through >= kept + Placing.interval else { return }
    let command = try db.command("INSERT OR REPLACE INTO grouper_state (part, through, step, state) VALUES (?, ?, ?, ?)")
    for (part, state) in judge.state.enumerated() {
      command.bind(part)
      command.bind(judge.through)
      command.bind(judge.step)
      command.bind(state)
      try command.run()
    }
  }
}
