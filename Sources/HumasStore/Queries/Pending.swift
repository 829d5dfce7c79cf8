internal import GRDB
package import HumasModel

/// A case that waits for an answer, as the store keeps it; the desk counts its clock.
package struct WaitingMention: Sendable, Hashable {
  package var row: MentionRow
  package var queue: Appraisal.Queue
  package var due: Instant?
  package var riskAt: Instant?
  /// Its place in the pending list, for the next page.
  package var key: PageKey

  package init(row: MentionRow, queue: Appraisal.Queue, due: Instant?, riskAt: Instant?, key: PageKey) {
    self.row = row
    self.queue = queue
    self.due = due
    self.riskAt = riskAt
    self.key = key
  }
}

/// The pending list in one look.
package struct PendingPage: Sendable {
  /// What breaks first, first; then clocks without a known end, paused cases, unclassified ones, the oldest of each first.
  package var page: Page<WaitingMention>
  /// Cases by state at the moment asked for; only `breached`, `atRisk`, `due`, `paused` and `unclassified` occur.
  package var counts: [Deadline.State: Int]

  package init(page: Page<WaitingMention>, counts: [Deadline.State: Int]) {
    self.page = page
    self.counts = counts
  }
}

extension Store {
  /// A stretch of the cases that wait for an answer, and how many there are in each state at `now`.
  package func pending(
    anchor: PageAnchor = .top, limit: Int, now: Instant, view: View = .now
  ) throws(StoreError) -> PendingPage {
    try read { db in
      let source = try MentionSource(view, db)
      let list = PendingList(db: db, source: source)
      let cut = try list.paging.cut(anchor.mapped { $0 }, limit: limit)
      let counts = try PendingCounts(db: db, source: source).counts(at: now)
      let cases = try CaseStates(db, view: view)
      let rows = try list.rows(cut.keys).map { waiting in
        var waiting = waiting
        waiting.row = try cases.attached(to: waiting.row)
        return waiting
      }
      let page = Page(
        rows: rows, hasMoreAbove: cut.hasMoreAbove, hasMoreBelow: cut.hasMoreBelow,
        total: counts.values.reduce(0, +))
      return PendingPage(page: page, counts: counts)
    }
  }
}

private struct PendingList {
  let db: Database
  let source: MentionSource

  var paging: Paging<PageKey> {
    Paging(
      down: { start, limit in
        try keys("(wait_key, number) > (?, ?) ORDER BY wait_key, number", start ?? PendingList.lowest, limit)
      },
      up: { start, limit in
        try keys(
          "(wait_key, number) < (?, ?) ORDER BY wait_key DESC, number DESC", start ?? PendingList.highest, limit)
      })
  }

  func rows(_ keys: [PageKey]) throws -> [WaitingMention] {
    let command = try db.command(
      """
      SELECT \(MentionRows.columns) FROM \(source.table) AS m \(MentionRows.companions)
      WHERE m.wait_key = ? AND m.number = ?
      """)
    return try keys.compactMap { key in
      source.bind(to: command)
      command.bind(key.sort)
      command.bind(key.number)
      return try command.first { PendingList.waiting($0, key) }
    }
  }

  private static let lowest = PageKey(sort: .min, number: .min)
  private static let highest = PageKey(sort: .max, number: .max)

  private func keys(_ stretch: String, _ start: PageKey, _ limit: Int) throws -> [PageKey] {
    let command = try db.command(
      "SELECT wait_key, number FROM \(source.table) WHERE wait_key IS NOT NULL AND \(stretch) LIMIT ?")
    source.bind(to: command)
    command.bind(start.sort)
    command.bind(start.number)
    command.bind(limit)
    return try command.rows { PageKey(sort: $0.integer(0), number: $0.integer(1)) }
  }

  private static func waiting(_ row: Command, _ key: PageKey) -> WaitingMention {
    let stored = StoredMention(row)
    return WaitingMention(
      row: MentionRows.row(row), queue: stored.queue ?? .unclassified, due: stored.due, riskAt: stored.riskAt, key: key)
  }
}
