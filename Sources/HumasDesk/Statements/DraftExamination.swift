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
    let clashes = policy.consistency.findings(about: published, in: ledger).filter { $0.verdict != .unapproved }
    let remarks = DraftStyle(zone: policy.settings.zone).findings(in: published)
    return (clashes + remarks).sorted { $0.severity > $1.severity }
  }
}
