import HumasModel

/// Masked rows of the last pictures, so that a row that stays on the screen is not searched for personal data each time.
///
/// Holds for one policy and one thread; begun anew when either the policy or the masking changes.
final class MaskedRows {
  private struct Key: Hashable {
    var number: Int64
    var revision: Int
    /// The last decision about it.
    var decision: Int64
    /// As counted now: a rebuild may move a mention without a new version.
    var issue: String?
  }

  private static let most = 4096
  let masking: Masking
  private var known: [Key: MentionRow] = [:]

  init(_ masking: Masking) { self.masking = masking }

  func row(_ row: MentionRow) -> MentionRow {
    let key = Key(number: row.number, revision: row.revision, decision: row.caseState?.revision ?? 0, issue: row.issue)
    if let row = known[key] { return row }
    if known.count >= MaskedRows.most { known = [:] }
    let masked = masking.masked(row)
    known[key] = masked
    return masked
  }
}
