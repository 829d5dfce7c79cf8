internal import GRDB
internal import HumasModel

/// Takes in mentions: new ones, new versions, and those known already.
struct MentionIntake {
  private let seen: Instant
  private(set) var nextNumber: Int64
  private var derived: DerivedLedger
  private let insert: Command
  private let find: Command
  private let look: Command
  private let versions: MentionVersions
  private let histories: StatusHistory
  private let cases: CaseStates
  private let placing: Placing?
  /// Identities among the records at hand that stand in the store for the first time; each is looked up once.
  private var news: Set<String> = []
  private var ahead: PlacingAhead?
  /// The records at hand were all read before, under another name of their file.
  var takesNoNewVersions = false

  init(_ db: Database, seen: Instant, judge: (any MentionJudge)?) throws {
    self.seen = seen
    nextNumber = 1 + (try db.command("SELECT highest_number FROM desk").first { $0.integer(0) } ?? 0)
    derived = try DerivedLedger(db)
    versions = try MentionVersions(db)
    histories = try StatusHistory(db)
    cases = try CaseStates(db)
    placing = try judge.map { try Placing(db, $0) }
    let marks = Array(repeating: "?", count: Int(StoredMention.columnCount)).joined(separator: ", ")
    insert = try db.command("INSERT INTO mention (\(StoredMention.columns)) VALUES (\(marks))")
    find = try db.command("SELECT \(StoredMention.columns) FROM mention WHERE identity = ?")
    look = try db.command("SELECT 1 FROM mention WHERE identity = ?")
    try placing?.begin(&derived)
  }

  /// Fewer new mentions are placed where they are needed.
  private static let fewestAhead = 128

  /// Has the new ones among the records placed meanwhile; all of them must be taken, in this order, before `expectNothing`.
  mutating func expect(_ records: [ReadRecord]) throws {
    guard let placing, records.count >= MentionIntake.fewestAhead else { return }
    var new: [Mention] = []
    for case .mention(let mention) in records.lazy.map(\.entry) where !news.contains(mention.identity.text) {
      look.bind(mention.identity.text)
      guard try look.first({ _ in true }) == nil else { continue }
      news.insert(mention.identity.text)
      new.append(mention)
    }
    ahead = placing.placingAhead(new, first: nextNumber)
  }

  mutating func expectNothing() {
    ahead?.end()
    ahead = nil
    news = []
  }

  mutating func take(_ mention: Mention, at place: RecordPlace, appraise: Appraise) throws -> Reception {
    // What was looked up as new is so once; the same identity again in the same records is known then.
    if news.remove(mention.identity.text) == nil {
      find.bind(mention.identity.text)
      if let old = try find.first(StoredMention.init) { return try update(old, mention, at: place, appraise) }
    }
    let appraisal = appraise(try cases.decided(mention), [])
    let placed = ahead?.next() ?? placing?.place(mention, number: nextNumber)
    let issue = try issue(of: mention, appraisal, placed)
    let new = version(mention, number: nextNumber, at: place, issue: issue, appraisal)
    new.bind(to: insert)
    try insert.run()
    nextNumber += 1
    if let placed { try placing?.keep(placed, of: new, &derived) }
    try derived.add(new, isArrival: true, sign: placed?.sign)
    if let placed { try placing?.unite(placed, &derived) }
    return .accepted
  }

  mutating func finish() throws {
    try placing?.finish()
    try derived.write(seen: seen)
  }

  private mutating func issue(of mention: Mention, _ appraisal: Appraisal, _ placed: MentionPlacing?) throws -> Int64 {
    guard let placed, appraisal.basis != .watched else { return try derived.issues.id(of: appraisal, seen: seen) }
    return try derived.issues.groups.issue(
      of: placed.sign.group, name: placed.name, place: mention.placeForNaming, seen: seen)
  }

  private func version(
    _ mention: Mention, number: Int64, at place: RecordPlace, issue: Int64, _ appraisal: Appraisal
  ) -> StoredMention {
    StoredMention(
      mention, number: number, revision: 1, firstSeen: seen, seen: seen, place: place, issue: issue, appraisal: appraisal)
  }

  private mutating func update(
    _ old: StoredMention, _ mention: Mention, at place: RecordPlace, _ appraise: Appraise
  ) throws -> Reception {
    guard !takesNoNewVersions, old.mention != mention else { return .duplicate }
    let appraisal = Appraisal(issueName: "", basis: .ungrouped)
    let new = version(mention, number: old.number, at: place, issue: old.issue, appraisal).replacing(old)
    let next = try judged(new, after: old, appraise)
    try derived.remove(old)
    try versions.replace(old, by: next)
    try placing?.reread(next)
    try derived.add(next, isArrival: false)
    return .updated
  }

  /// A version under the appraisal that knows the statuses before it: a clock that stood still falls due later.
  private mutating func judged(
    _ next: StoredMention, after old: StoredMention, _ appraise: Appraise
  ) throws -> StoredMention {
    let history = try histories.history(of: old, then: next)
    let appraisal = appraise(try cases.decided(next.mention), history)
    return next.judged(appraisal, issue: try derived.issues.issue(of: appraisal, number: next.number, seen: seen))
  }
}

extension Mention {
  /// A report marked Rahasia lends no word to the name of an issue.
  var placeForNaming: String? { confidentiality == .secret ? nil : place }
}

extension StoredMention {
  /// The same content as the next version of a mention that is known.
  fileprivate func replacing(_ old: StoredMention) -> StoredMention {
    var next = self
    next.rank = Rank.of(mention.at ?? old.firstSeen, number: old.number)
    next.revision = old.revision + 1
    next.firstSeen = old.firstSeen
    return next
  }
}
