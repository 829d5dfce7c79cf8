import HumasInsight
import HumasModel

/// Looks at a text before it goes out as if it were out: what it would clash with, what is missing in it, how it reads.
struct DraftExamination {
  let policy: DeskPolicy
  let ledger: Ledger
  let now: Instant

  /// Worst first. A text that nobody approved is no finding here: that is what is being prepared.
  func findings(of draft: Statement) -> [Finding] {
    var published = draft
    published.status = .published
    published.publishedAt = draft.publishedAt ?? now
    let clashes = issues(of: published).flatMap { issue in
      var candidate = published
      candidate.issue = issue
      return policy.consistency.findings(about: candidate, in: ledger).filter { $0.verdict != .unapproved }
    }
    let remarks = DraftStyle(zone: policy.settings.zone).findings(in: published)
    var seen: Set<String> = []
    return (clashes + remarks).filter { seen.insert($0.id).inserted }.sorted { $0.severity > $1.severity }
  }

  /// A text that names no issue is held against that of the latest public statement too: most often it goes on with it.
  private func issues(of draft: Statement) -> [String?] {
    guard draft.issue == nil else { return [draft.issue] }
    let spoken = ledger.statements.filter { $0.status.isPublic && $0.publishedAt != nil && $0.id != draft.id }
    let latest = spoken.max { ($0.publishedAt?.milliseconds ?? 0) < ($1.publishedAt?.milliseconds ?? 0) }
    return latest?.issue.map { [nil, $0] } ?? [nil]
  }
}
