internal import GRDB
internal import HumasModel

/// The incoming list under a filter, as ranks: newest = highest first.
protocol RankedList {
  /// Up to `limit` ranks below `start`, falling.
  func falling(from start: Int64?, _ limit: Int) throws -> [Int64]
  /// Up to `limit` ranks above `start`, rising.
  func rising(from start: Int64?, _ limit: Int) throws -> [Int64]
  func total(upTo limit: Int) throws -> CappedCount
}

struct CappedCount {
  var count: Int
  var isCapped: Bool

  init(_ count: Int, limit: Int) {
    self.count = min(count, limit)
    isCapped = count > limit
  }

  init(exact count: Int) {
    self.count = count
    isCapped = false
  }
}

struct MentionList {
  private let list: any RankedList

  /// - Parameter shown: what of a mention is seen by whoever asks; `nil` for all of it.
  init(_ filter: MentionFilter, _ source: MentionSource, _ db: Database, shown: Shown? = nil) throws {
    if let shown, filter.asksForWords {
      list = try ShownList(filter, source, db, shown: shown)
    } else {
      list = try MentionList.ranked(filter, source, db)
    }
  }

  static func ranked(_ filter: MentionFilter, _ source: MentionSource, _ db: Database) throws -> any RankedList {
    switch source {
    case .now where filter.isAll: PresentList(db: db)
    case .now: try SearchedList(filter, db)
    default: WalkedList(db: db, source: source, matcher: MentionMatcher(filter))
    }
  }

  var paging: Paging<Int64> {
    Paging(down: list.falling, up: list.rising)
  }

  func total(upTo limit: Int) throws -> CappedCount { try list.total(upTo: limit) }
}

/// All mentions as they stand.
private struct PresentList: RankedList {
  let db: Database

  func falling(from start: Int64?, _ limit: Int) throws -> [Int64] {
    let command = try db.command("SELECT rank FROM mention WHERE rank < ? ORDER BY rank DESC LIMIT ?")
    command.bind(start ?? .max)
    command.bind(limit)
    return try command.rows { $0.integer(0) }
  }

  func rising(from start: Int64?, _ limit: Int) throws -> [Int64] {
    let command = try db.command("SELECT rank FROM mention WHERE rank > ? ORDER BY rank LIMIT ?")
    command.bind(start ?? .min)
    command.bind(limit)
    return try command.rows { $0.integer(0) }
  }

  func total(upTo limit: Int) throws -> CappedCount {
    CappedCount(exact: try db.command("SELECT mentions FROM desk").first { $0.count(0) } ?? 0)
  }
}

/// Mentions found through the word index.
private struct SearchedList: RankedList {
  private let db: Database
  private let expression: SearchExpression
  /// For a filter that very many mentions fulfil: they are met soon by walking along, and the word index is asked only if not.
  private let nearby: WalkedList?
  private static let walkedAtMost = 5000

  init(_ filter: MentionFilter, _ db: Database) throws {
    self.db = db
    expression = try SearchExpression(filter, Vocabulary(db: db))
    nearby =
      expression.isBroad
      ? WalkedList(db: db, source: .now, matcher: MentionMatcher(filter), rowsAtMost: SearchedList.walkedAtMost) : nil
  }

  func falling(from start: Int64?, _ limit: Int) throws -> [Int64] {
    if let found = try nearby?.falling(from: start, limit), found.count == limit { return found }
    return try ranks("rowid < ? ORDER BY rowid DESC", start ?? .max, limit)
  }

  func rising(from start: Int64?, _ limit: Int) throws -> [Int64] {
    if let found = try nearby?.rising(from: start, limit), found.count == limit { return found }
    return try ranks("rowid > ? ORDER BY rowid", start ?? .min, limit)
  }

  func total(upTo limit: Int) throws -> CappedCount {
    let part = try count(expression.quickPart, upTo: limit)
    return part.isCapped || !expression.isBroad ? part : try count(expression.text, upTo: limit)
  }

  private func count(_ expression: String?, upTo limit: Int) throws -> CappedCount {
    guard let expression else { return CappedCount(exact: 0) }
    let command = try db.command(
      "SELECT count(*) FROM (SELECT 1 FROM mention_search WHERE mention_search MATCH ? LIMIT ?)")
    command.bind(expression)
    command.bind(limit + 1)
    return CappedCount(try command.first { $0.count(0) } ?? 0, limit: limit)
  }

  private func ranks(_ stretch: String, _ start: Int64, _ limit: Int) throws -> [Int64] {
    guard let expression = expression.text else { return [] }
    let command = try db.command(
      "SELECT rowid FROM mention_search WHERE mention_search MATCH ? AND \(stretch) LIMIT ?")
    command.bind(expression)
    command.bind(start)
    command.bind(limit)
    return try command.rows { $0.integer(0) }
  }
}

/// Mentions walked along their ranks and compared one by one: of a past state, which the word index does not know.
private struct WalkedList: RankedList {
  let db: Database
  let source: MentionSource
  let matcher: MentionMatcher
  var rowsAtMost = Int.max

  func falling(from start: Int64?, _ limit: Int) throws -> [Int64] {
    try walk("rank < ? ORDER BY rank DESC", from: start ?? .max, limit)
  }

  func rising(from start: Int64?, _ limit: Int) throws -> [Int64] {
    try walk("rank > ? ORDER BY rank", from: start ?? .min, limit)
  }

  func total(upTo limit: Int) throws -> CappedCount {
    guard matcher.matchesAll else { return CappedCount(try falling(from: nil, limit + 1).count, limit: limit) }
    let command = try db.command("SELECT count(*) FROM \(source.table)")
    source.bind(to: command)
    return CappedCount(exact: try command.first { $0.count(0) } ?? 0)
  }

  private func walk(_ stretch: String, from start: Int64, _ limit: Int) throws -> [Int64] {
    let command = try db.command("SELECT \(StoredMention.columns) FROM \(source.table) WHERE \(stretch)")
    source.bind(to: command)
    command.bind(start)
    defer { command.rewind() }
    var found: [Int64] = []
    var walked = 0
    while found.count < limit, walked < rowsAtMost, try command.step() {
      walked += 1
      let stored = StoredMention(command)
      if matcher.matches(stored) { found.append(stored.rank) }
    }
    return found
  }
}
