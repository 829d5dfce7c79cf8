internal import GRDB
internal import HumasModel

/// Takes in mentions: new ones, new versions, and those known already.
struct MentionIntake {
  private let seen: Instant
  private(set) var nextNumber: Int64
  private var derived: DerivedLedger
  private let insert: Command
  private let find: Command
  private let versions: MentionVersions
  private let histories: StatusHistory
  private let cases: CaseStates

  init(_ db: Database, seen: Instant) throws {
    self.seen = seen
    nextNumber = 1 + (try db.command("SELECT highest_number FROM desk").first { $0.integer(0) } ?? 0)
    derived = try DerivedLedger(db)
    versions = try MentionVersions(db)
    histories = try StatusHistory(db)
    cases = try CaseStates(db)
    let marks = Array(repeating: "?", count: Int(StoredMention.columnCount)).joined(separator: ", ")
    insert = try db.command(
      "INSERT INTO mention (\(StoredMention.columns)) VALUES (\(marks)) ON CONFLICT (identity) DO NOTHING")
    find = try db.command("SELECT \(StoredMention.columns) FROM mention WHERE identity = ?")
  }

  mutating func take(_ mention: Mention, at place: RecordPlace, appraise: Appraise) throws -> Reception {
    let appraisal = appraise(try cases.decided(mention), [])
    let issue = try derived.issues.id(of: appraisal, seen: seen)
    let new = StoredMention(
      mention, number: nextNumber, revision: 1, firstSeen: seen, seen: seen, place: place, issue: issue,
      appraisal: appraisal)
    if try add(new) { return .accepted }
    return try update(new, appraise)
  }

  mutating func finish() throws { try derived.write(seen: seen) }

  /// `false` when a mention of this identity is there already.
  private mutating func add(_ new: StoredMention) throws -> Bool {
    new.bind(to: insert)
    guard try insert.run() == 1 else { return false }
    nextNumber += 1
    derived.add(new, isArrival: true)
    return true
  }

  private mutating func update(_ new: StoredMention, _ appraise: Appraise) throws -> Reception {
    find.bind(new.mention.identity.text)
    guard let old = try find.first(StoredMention.init), old.mention != new.mention else { return .duplicate }
    let next = try judged(new.replacing(old), after: old, appraise)
    try versions.replace(old, by: next)
    derived.remove(old)
    derived.add(next, isArrival: false)
    return .updated
  }

  /// A version under the appraisal that knows the statuses before it: a clock that stood still falls due later.
  private mutating func judged(
    _ next: StoredMention, after old: StoredMention, _ appraise: Appraise
  ) throws -> StoredMention {
    let history = try histories.history(of: old, then: next)
    let appraisal = appraise(try cases.decided(next.mention), history)
    return next.judged(appraisal, issue: try derived.issues.id(of: appraisal, seen: seen))
  }
}

extension StoredMention {
  /// The same content as the next version of a mention that is known.
  fileprivate func replacing(_ old: StoredMention) -> StoredMention {
    var next = self
    next.number = old.number
    next.rank = Rank.of(mention.at ?? old.firstSeen, number: old.number)
    next.revision = old.revision + 1
    next.firstSeen = old.firstSeen
    return next
  }
}
