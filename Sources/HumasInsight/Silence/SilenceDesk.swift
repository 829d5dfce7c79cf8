package import HumasModel

/// Finds loud issues about which the office has said nothing to the public.
package struct SilenceDesk: Sendable {
  private let grouper: IssueGrouper
  private let holdingStatement: Span

  package init(settings: Settings, grouper: IssueGrouper) {
    self.grouper = grouper
    self.holdingStatement = .minutes(Int64(settings.holdingStatementMinutes))
  }

  /// The rows with the time of the last statement, and, where a loud one has had none since it became loud, since when.
  ///
  /// Only what the public can read by `now` counts, and only with a known time of publication. A statement is about an
  /// issue that it names, that the grouper sees in it, or whose name stands in its title or text. Mentions without any
  /// topic (`ungrouped`) are no issue to speak about.
  package func rows(_ rows: [IssueRow], statements: [Statement], now: Instant) -> [IssueRow] {
    let spoken = lastStatements(statements, on: rows, now: now)
    return rows.map { row in
      var row = row
      row.lastStatement = spoken[FoldedName.of(row.name)]
      row.silentSince = silence(of: row)
      return row
    }
  }

  /// When the first holding statement of a silent issue is due: so many minutes, day and night, after it became loud.
  package func holdingDeadline(of row: IssueRow) -> Instant? { row.silentSince.map { $0 + holdingStatement } }

  private func silence(of row: IssueRow) -> Instant? {
    guard row.basis != .ungrouped, let loudSince = row.reason?.loudSince else { return nil }
    if let last = row.lastStatement, last >= loudSince { return nil }
    return loudSince
  }

  /// The latest public statement by folded issue name.
  private func lastStatements(_ statements: [Statement], on rows: [IssueRow], now: Instant) -> [String: Instant] {
    let names = WatchedPhrases(rows.map { WatchedIssue(name: $0.name, phrases: []) })
    var last: [String: Instant] = [:]
    for statement in statements where statement.status.isPublic {
      guard let published = statement.publishedAt, published <= now else { continue }
      let inWords = names.issues(in: statement.title, statement.text).map(FoldedName.of)
      for name in grouper.issues(of: statement).union(inWords) {
        last[name] = max(last[name] ?? published, published)
      }
    }
    return last
  }
}
