internal import GRDB
internal import HumasModel

/// What a transaction adds to the tallies of issues: sums, channels, and the curve by five minutes and by the hour.
struct IssueLedger {
  private let db: Database
  private let generation: Int64
  private let name: Command
  private var known: [String: (id: Int64, basis: Int64, firstSeen: Instant)] = [:]
  private var deltas: [Int64: IssueDelta] = [:]
  private let signs: SignTable
  private let successor: Command
  var groups: IssueGroups

  init(_ db: Database) throws {
    self.db = db
    generation = try DeskLedger.nextGeneration(db)
    signs = try SignTable(db)
    groups = try IssueGroups(db)
    successor = try db.command("SELECT merged_into FROM issue_mark WHERE issue = ?")
    name = try db.command(
      """
      INSERT INTO issue (name, basis, first_seen, changed) VALUES (?, ?, ?, ?)
      ON CONFLICT (name) DO UPDATE SET basis = min(basis, excluded.basis),
        first_seen = min(first_seen, excluded.first_seen), changed = excluded.changed
      RETURNING id
      """)
  }

  /// The number of the issue, entered where it is new. Of several bases the firmest stays: watched, category, phrase.
  mutating func id(of appraisal: Appraisal, seen: Instant) throws -> Int64 {
    let basis = appraisal.basis.storedValue
    if let issue = known[appraisal.issueName], issue.basis <= basis, issue.firstSeen <= seen { return issue.id }
    name.bind(appraisal.issueName)
    name.bind(basis)
    name.bind(seen)
    name.bind(generation)
    let id = try successor(of: try name.first { $0.integer(0) } ?? 0)
    known[appraisal.issueName] = (id, basis, seen)
    return id
  }

  /// Where a mention belongs: an operator's word comes first, then a watch rule, then the group that it was placed in.
  mutating func issue(of appraisal: Appraisal, number: Int64, seen: Instant) throws -> Int64 {
    guard let place = try signs.place(of: number) else { return try id(of: appraisal, seen: seen) }
    if let fixed = place.fixed { return fixed }
    if appraisal.basis == .watched { return try id(of: appraisal, seen: seen) }
    return try groups.issue(of: place.sign.group, name: nil, seen: seen)
  }

  /// The issue that an issue was made part of, or itself.
  private func successor(of issue: Int64) throws -> Int64 {
    successor.bind(issue)
    let found = try successor.first { $0.optionalInteger(0) } ?? nil
    return found ?? issue
  }

  mutating func add(_ stored: StoredMention) { deltas[stored.issue, default: IssueDelta()].add(stored.mention) }
  mutating func remove(_ stored: StoredMention) { deltas[stored.issue, default: IssueDelta()].remove(stored.mention) }

  func write() throws {
    // In the order of their numbers: neighbouring rows, and the same file for the same input.
    let ordered = deltas.sorted { $0.key < $1.key }
    let sums = try IssueWriter(db, generation: generation)
    for (issue, delta) in ordered { try sums.write(delta, to: issue) }
    try CurveWriter(db, generation: generation).write(deltas)
    let bounds = try IssueBounds(db)
    for (issue, delta) in ordered { try bounds.repair(issue, after: delta) }
  }
}

/// What one transaction adds to and takes from one issue.
struct IssueDelta {
  var mentions = 0
  var undated = 0
  var first: Instant?
  var last: Instant?
  /// Earliest and latest time that was taken away: the issue's own may have been among them.
  var removedFirst: Instant?
  var removedLast: Instant?
  /// Counts by five minutes since 1970.
  var buckets: [Int64: Int] = [:]
  var channels: [String: Int] = [:]

  static func bucket(of moment: Instant) -> Int64 {
    moment.milliseconds.flooredQuotient(by: IssueTally.bucket.milliseconds)
  }

  mutating func add(_ mention: Mention) {
    count(mention, by: 1)
    guard let at = mention.at else { return }
    first = min(first ?? at, at)
    last = max(last ?? at, at)
  }

  mutating func remove(_ mention: Mention) {
    count(mention, by: -1)
    guard let at = mention.at else { return }
    removedFirst = min(removedFirst ?? at, at)
    removedLast = max(removedLast ?? at, at)
  }

  private mutating func count(_ mention: Mention, by step: Int) {
    mentions += step
    channels[mention.channel, default: 0] += step
    if let at = mention.at { buckets[IssueDelta.bucket(of: at), default: 0] += step } else { undated += step }
  }
}

extension IssueRow.Basis {
  private static let byFirmness: [IssueRow.Basis] = [.watched, .category, .phrase, .ungrouped]

  var storedValue: Int64 { Int64(IssueRow.Basis.byFirmness.firstIndex(of: self) ?? 3) }
  init(storedValue: Int64) { self = IssueRow.Basis.byFirmness[Int(min(max(storedValue, 0), 3))] }
}
