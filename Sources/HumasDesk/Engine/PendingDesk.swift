import HumasInsight
import HumasModel
import HumasStore

/// Gives cases their clocks, with the history that the versions of a record tell.
struct PendingDesk {
  let store: Store
  let policy: DeskPolicy
  let masks: MaskedRows?

  func rows(_ rows: [MentionRow], now: Instant) throws(StoreError) -> [PendingRow] {
    var cases: [PendingRow] = []
    cases.reserveCapacity(rows.count)
    for row in rows { cases.append(try self.row(row, now: now)) }
    return cases
  }

  func row(_ row: MentionRow, now: Instant) throws(StoreError) -> PendingRow {
    var pending = policy.pending(row, history: try history(of: row), now: now)
    if let masks { pending.mention = masks.row(pending.mention) }
    return pending
  }

  /// Statuses in the order the desk saw them; a record seen once has none to tell.
  private func history(of row: MentionRow) throws(StoreError) -> [StatusChange] {
    guard row.revision > 1 else { return [] }
    return try store.versions(row.number)
      .sorted { $0.revision < $1.revision }
      .map { StatusChange(at: $0.seen, status: $0.mention.status) }
  }
}
