internal import GRDB
internal import HumasModel

/// Judges stored mentions anew and moves what changed: columns, queue, tallies.
struct Reappraisal {
  private let db: Database
  private let find: Command
  private let stamp: Command
  private let histories: StatusHistory
  private let cases: CaseStates

  init(_ db: Database) throws {
    self.db = db
    histories = try StatusHistory(db)
    cases = try CaseStates(db)
    find = try db.command("SELECT \(StoredMention.columns) FROM mention WHERE number = ?")
    stamp = try db.command(
      "UPDATE mention SET issue = ?, queue = ?, due = ?, risk_at = ?, wait_key = ? WHERE number = ?")
  }

  /// How many were judged otherwise than before.
  func run(_ numbers: [Int64], _ appraise: Appraise) throws -> Int {
    var changed = 0
    for stretch in stride(from: 0, to: numbers.count, by: Reappraisal.stretch) {
      var derived = try DerivedLedger(db)
      for number in numbers[stretch..<min(stretch + Reappraisal.stretch, numbers.count)] {
        if try judge(number, appraise, &derived) { changed += 1 }
      }
      try derived.write(seen: nil)
    }
    return changed
  }

  /// Mentions whose sums are held in memory at once.
  static let stretch = 20_000

  private func judge(
    _ number: Int64, _ appraise: Appraise, _ derived: inout DerivedLedger
  ) throws -> Bool {
    find.bind(number)
    guard let old = try find.first(StoredMention.init) else { return false }
    let appraisal = appraise(try cases.decided(old.mention), try histories.history(of: old))
    let issue = try derived.issues.issue(of: appraisal, number: number, seen: old.seen)
    let new = old.judged(appraisal, issue: issue)
    guard new.isJudgedOtherwise(than: old) else { return false }
    new.bindJudgement(to: stamp)
    stamp.bind(number)
    try stamp.run()
    try derived.replaceJudgement(of: old, by: new)
    return true
  }
}

extension StoredMention {
  /// The same version under another appraisal.
  func judged(_ appraisal: Appraisal, issue: Int64) -> StoredMention {
    var new = self
    new.issue = issue
    new.queue = appraisal.queue
    new.due = appraisal.due
    new.riskAt = appraisal.riskAt
    new.waitKey = WaitKey.of(appraisal, since: mention.at ?? firstSeen)
    return new
  }

  func isJudgedOtherwise(than other: StoredMention) -> Bool {
    (issue, queue, due, riskAt) != (other.issue, other.queue, other.due, other.riskAt) || waitKey != other.waitKey
  }

  func bindJudgement(to command: Command) {
    command.bind(issue)
    command.bind(queue?.rawValue)
    command.bind(due)
    command.bind(riskAt)
    command.bind(waitKey)
  }
}
