import HumasIntake
import HumasModel

/// The draft of a correction: what was said where, and room for what holds. It is passed on for approval, so personal data that
/// was said by mistake is not said again.
struct CorrectionDraft {
  private let corrected: Statement
  private let sides: [Finding.Side]
  private let subject: String

  /// What is corrected is the statement that the public can read; of two, the one that other words speak against last.
  /// - Returns: `nil` where no side is out.
  init?(of finding: Finding, rows: (String) -> StatementRow?) {
    let published = finding.sides.compactMap { rows($0.statement)?.statement }.filter(\.status.isPublic)
    guard let last = published.max(by: { ($0.publishedAt?.milliseconds ?? 0) < ($1.publishedAt?.milliseconds ?? 0) }) else {
      return nil
    }
    corrected = last
    sides = finding.sides
    subject = finding.subject
  }

  init(of row: StatementRow) {
    corrected = row.statement
    sides = []
    subject = row.statement.title ?? row.statement.issue ?? row.statement.id
  }

  func file(in zone: Zone, now: Instant) -> DraftFile {
    DraftFile(stem: "ralat-\(DraftFile.name(corrected.id))") { id in
      StatementDrafts.correction(
        head: [
          ("id", id), ("channel", corrected.channel), ("agency", corrected.agency), ("status", StatementStatus.draft.rawValue),
          ("as_of", now.rfc3339(in: zone)), ("issue", corrected.issue), ("corrects", corrected.id),
          ("supersedes", corrected.id),
        ],
        subject: subject, quotes: sides.map { quote(of: $0, zone) })
    }
  }

  private func quote(of side: Finding.Side, _ zone: Zone) -> StatementDrafts.Quoted {
    StatementDrafts.Quoted(
      words: side.quote.text, statement: side.statement, channel: side.channel,
      time: (side.asOf ?? side.publishedAt).map { $0.rfc3339(in: zone) })
  }
}

/// The draft of a first statement on an issue about which nothing has been said.
struct HoldingDraft {
  let issue: IssueRow
  let figures: [LedgerLine.Entry]

  func file(in settings: Settings, now: Instant) -> DraftFile {
    let known = figures.map { entry in
      StatementDrafts.Quoted(
        words: entry.quote, statement: entry.statement, channel: entry.channel,
        time: (entry.asOf ?? entry.publishedAt).map { $0.rfc3339(in: settings.zone) })
    }
    return DraftFile(stem: "awal-\(DraftFile.name(issue.name))") { id in
      StatementDrafts.holding(
        head: [
          ("id", id), ("channel", settings.channels.first(where: \.isOwn)?.name), ("agency", settings.agency),
          ("status", StatementStatus.draft.rawValue), ("as_of", now.rfc3339(in: settings.zone)), ("issue", issue.name),
        ],
        known: known, mentions: issue.mentions)
    }
  }
}
