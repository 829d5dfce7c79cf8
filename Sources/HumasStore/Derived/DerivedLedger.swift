internal import GRDB
internal import HumasModel

/// Gathers, over one transaction, what mentions add to and take from everything derived; written once at its end.
struct DerivedLedger {
  var issues: IssueLedger
  private var search = SearchLedger()
  private var clocks = ClockLedger()
  private var desk = DeskLedger()
  private var signs: SignLedger
  private let db: Database

  init(_ db: Database) throws {
    self.db = db
    issues = try IssueLedger(db)
    signs = try SignLedger(db)
  }

  /// - Parameters:
  ///   - isArrival: the mention is new to the desk, not only in a new version.
  ///   - sign: what was read from it; else it is looked up.
  mutating func add(_ stored: StoredMention, isArrival: Bool, sign: MentionSign? = nil) throws {
    issues.add(stored)
    try signs.count(stored, by: 1, sign: sign)
    search.add(stored)
    clocks.count(stored, by: 1)
    desk.count(stored, by: 1)
    if isArrival { desk.arrive(stored.number) }
  }

  mutating func remove(_ stored: StoredMention) throws {
    issues.remove(stored)
    try signs.count(stored, by: -1)
    search.remove(stored)
    clocks.count(stored, by: -1)
    desk.count(stored, by: -1)
  }

  /// The content is the same; only issue and clock are others. The word index is touched only where the issue is another.
  mutating func replaceJudgement(of old: StoredMention, by new: StoredMention) throws {
    clocks.count(old, by: -1)
    clocks.count(new, by: 1)
    desk.count(old, by: -1)
    desk.count(new, by: 1)
    guard old.issue != new.issue else { return }
    issues.remove(old)
    issues.add(new)
    try signs.count(old, by: -1)
    try signs.count(new, by: 1)
    search.remove(old)
    search.add(new)
  }

  /// - Parameter seen: the moment of the arrivals; `nil` where none can be among them.
  mutating func write(seen: Instant?) throws {
    try search.write(to: db)
    try issues.write()
    try signs.write(to: db)
    try clocks.write(to: db)
    try desk.write(to: db, seen: seen)
  }
}
