internal import GRDB
internal import HumasModel

/// Brings a judge to where the store stands: after a start, after another process has taken in, after decisions.
struct JudgeCatchUp {
  private static let stretch = 5000

  let db: Database
  let judge: any MentionJudge

  func run(_ groups: inout IssueGroups) throws {
    let highest = try db.command("SELECT highest_number FROM desk").first { $0.integer(0) } ?? 0
    let journal = IssueJournal(db: db)
    let lastStep = try journal.lastNumber()
    guard judge.through != highest || judge.step != lastStep else { return }
    if judge.through == 0 || judge.through > highest || judge.step > lastStep { try restore() }
    try replay(through: highest, journal.steps(after: judge.step), journal, &groups)
  }

  private func restore() throws {
    judge.forget()
    let parts = try db.command("SELECT state, through, step FROM grouper_state ORDER BY part").rows {
      (state: $0.blob(0), through: $0.integer(1), step: $0.integer(2))
    }
    guard let kept = parts.first, judge.restore(parts.map(\.state), through: kept.through, step: kept.step) else {
      return judge.forget()
    }
    let signs = try SignTable(db)
    try forEachArrival(in: max(1, kept.through - judge.window + 1)...max(1, kept.through)) { mention, number in
      judge.recall(mention, number: number, sign: try signs.sign(of: number) ?? MentionSign(group: 0))
    }
  }

  /// Places again what came since; the answers stand in the store already.
  private func replay(
    through highest: Int64, _ steps: [IssueStep], _ journal: IssueJournal, _ groups: inout IssueGroups
  ) throws {
    var steps = steps[...]
    if judge.through < highest {
      try forEachArrival(in: judge.through + 1...highest) { mention, number in
        while let step = steps.first, step.after < number { try hear(steps.removeFirst(), journal, &groups, step.number) }
        _ = judge.place(mention, number: number)
      }
    }
    for step in steps { try hear(step, journal, &groups, step.number) }
  }

  private func hear(_ step: IssueStep, _ journal: IssueJournal, _ groups: inout IssueGroups, _ number: Int64) throws {
    for (group, issue) in judge.hear(try journal.lesson(of: step), step: number) { try groups.belong(group, to: issue) }
  }

  /// Mentions as they were when they arrived, in the order in which they did.
  private func forEachArrival(in numbers: ClosedRange<Int64>, _ body: (Mention, Int64) throws -> Void) throws {
    let arrivals = try Arrivals(db)
    for start in stride(from: numbers.lowerBound, through: numbers.upperBound, by: JudgeCatchUp.stretch) {
      let end = min(numbers.upperBound, start + Int64(JudgeCatchUp.stretch) - 1)
      for stored in try arrivals.stored(start...end) { try body(try arrivals.first(stored), stored.number) }
    }
  }
}

/// Mentions in the version in which they arrived.
struct Arrivals {
  private let rows: Command
  private let firstVersion: Command

  init(_ db: Database) throws {
    rows = try db.command("SELECT \(StoredMention.columns) FROM mention WHERE number BETWEEN ? AND ? ORDER BY number")
    firstVersion = try db.command(
      "SELECT \(StoredMention.columns) FROM mention_version WHERE number = ? AND revision = 1")
  }

  func stored(_ numbers: ClosedRange<Int64>) throws -> [StoredMention] {
    rows.bind(numbers)
    return try rows.rows(StoredMention.init)
  }

  func first(_ stored: StoredMention) throws -> Mention {
    guard stored.revision > 1 else { return stored.mention }
    firstVersion.bind(stored.number)
    return try firstVersion.first { StoredMention($0).mention } ?? stored.mention
  }
}
