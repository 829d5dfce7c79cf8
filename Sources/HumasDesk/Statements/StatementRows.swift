import HumasModel
import HumasStore

/// The desk's list of statements, newest first: each with its approval and what channels show of it.
struct StatementRows {
  let store: Store
  let view: View
  let policy: DeskPolicy
  let log: StatementLog

  func rows(of kept: [Kept<Statement>], notes: [String: StatementNotes]) throws(StoreError) -> [StatementRow] {
    let approvals = ApprovalDesk(log: log, settings: policy.settings, store: store)
    let channels = ChannelDesk(
      statements: kept.map(\.record), observations: try store.observations(view).map(\.record),
      versions: try earlierTexts(of: kept))
    var successors: [String: String] = [:]
    for statement in kept.map(\.record) {
      if let former = channels.former(of: statement) { successors[former.id] = statement.id }
    }
    var rows: [StatementRow] = []
    for entry in kept {
      let hash = notes[entry.record.id]?.textHash ?? CanonicalText.hash(of: entry.record.text)
      rows.append(
        StatementRow(
          statement: entry.record, textHash: hash, revision: entry.revision, seen: entry.seen,
          provenance: entry.provenance, approval: try approvals.approval(of: entry.record, textHash: hash),
          channels: channels.sights(of: entry.record, textHash: hash), successor: successors[entry.record.id]))
    }
    return rows.sorted(by: StatementRows.isNewer)
  }

  /// Canonical hashes of what statements said before.
  private func earlierTexts(of kept: [Kept<Statement>]) throws(StoreError) -> [String: Set<String>] {
    var texts: [String: Set<String>] = [:]
    for entry in kept where entry.revision > 1 {
      let versions = try store.statementVersions(entry.record.id).filter { $0.revision < entry.revision }
      texts[entry.record.id] = Set(versions.map { CanonicalText.hash(of: $0.record.text) })
    }
    return texts
  }

  private static func isNewer(_ a: StatementRow, than b: StatementRow) -> Bool {
    let (left, right) = (a.statement.publishedAt ?? a.seen, b.statement.publishedAt ?? b.seen)
    return left == right ? a.statement.id < b.statement.id : left > right
  }
}
