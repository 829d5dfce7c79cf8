internal import GRDB
package import HumasModel

/// What somebody may see of a mention.
package typealias Shown = @Sendable (Mention) -> Mention

/// The incoming list under a filter for somebody from whom parts of mentions are hidden: a word finds a mention only where
/// it can be seen in it, so that nobody can ask for a name, a number or a Rahasia report by searching for it.
///
/// The word index knows the words as they came; what it finds is looked at once more, as it is shown.
struct ShownList: RankedList {
  private let found: any RankedList
  private let matcher: MentionMatcher
  private let shown: Shown
  private let source: MentionSource
  private let db: Database
  /// The filter leaves out what holds a word: the word index would leave out what holds it unseen.
  private let leavesOutWords: Bool

  /// Matches are counted one by one up to here; of more, nobody can tell whether one is among them that is hidden.
  static let countedOneByOne = 300

  init(_ filter: MentionFilter, _ source: MentionSource, _ db: Database, shown: @escaping Shown) throws {
    let visible = filter.withoutHiddenExclusions
    found = try MentionList.ranked(visible, source, db)
    matcher = MentionMatcher(filter)
    leavesOutWords = visible != filter
    self.shown = shown
    self.source = source
    self.db = db
  }

  func falling(from start: Int64?, _ limit: Int) throws -> [Int64] {
    try sieved(from: start, limit, found.falling)
  }

  func rising(from start: Int64?, _ limit: Int) throws -> [Int64] {
    try sieved(from: start, limit, found.rising)
  }

  func total(upTo limit: Int) throws -> CappedCount {
    let most = min(limit, ShownList.countedOneByOne)
    let counted = try falling(from: nil, most + 1).count
    return counted <= most || leavesOutWords ? CappedCount(counted, limit: most) : try found.total(upTo: limit)
  }

  private func sieved(
    from start: Int64?, _ limit: Int, _ next: (Int64?, Int) throws -> [Int64]
  ) throws -> [Int64] {
    var sieved: [Int64] = []
    var cursor = start
    while sieved.count < limit {
      let candidates = try next(cursor, limit)
      sieved += try candidates.filter(isSeen)
      guard candidates.count == limit else { break }
      cursor = candidates.last
    }
    return Array(sieved.prefix(limit))
  }

  private func isSeen(_ rank: Int64) throws -> Bool {
    let command = try db.command("SELECT \(StoredMention.columns) FROM \(source.table) WHERE rank = ?")
    source.bind(to: command)
    command.bind(rank)
    guard var stored = try command.first(StoredMention.init) else { return false }
    stored.mention = shown(stored.mention)
    return matcher.matches(stored)
  }
}

extension MentionFilter {
  /// Whether the answer depends on words that may be hidden.
  var asksForWords: Bool { !search.isEmpty || conditions.contains { $0.field.mayBeHidden } }

  /// The filter without what leaves out mentions for words that may be hidden in them.
  fileprivate var withoutHiddenExclusions: MentionFilter {
    var filter = self
    filter.conditions.removeAll { $0.isNegated && $0.field.mayBeHidden }
    return filter
  }
}

extension MentionFilter.Condition.Field {
  /// Whether masking can hide what stands there.
  fileprivate var mayBeHidden: Bool {
    switch self {
    case .text, .place, .agency, .channel: true
    case .classification, .status, .source: false
    }
  }
}
