package import HumasModel

/// The measures of what the office says: conflicts, corrections, approvals, hoaxes, silence (DOMAIN §5).
package struct StatementMeasures: Sendable {
  private let consistency: Snapshot.Consistency
  private let now: Instant

  package init(_ consistency: Snapshot.Consistency, now: Instant) {
    self.consistency = consistency
    self.now = now
  }

  package var conflicts: [ReportFigure] {
    let ages = consistency.findings.compactMap(\.since).filter { $0 <= now }.map { now - $0 }
    return [
      ReportFigure(.openConflicts, count: consistency.findings.count),
      StatementMeasures.median(.conflictAgeMedian, ages),
      ReportFigure(.conflictAgeOldest, ages.max().map { Double($0.minutes) }, of: ages.count),
    ]
  }

  /// From the publication of what was wrong to that of what corrects it.
  package var correction: ReportFigure {
    let published = Dictionary(consistency.papers.map { ($0.statement.id, $0.statement.publishedAt) }) { $1 ?? $0 }
    let spans = consistency.papers.compactMap { row -> Span? in
      guard row.statement.status.isPublic, let corrected = row.statement.corrects,
        let right = row.statement.publishedAt,
        let wrong = published[corrected] ?? nil, wrong <= right
      else { return nil }
      return right - wrong
    }
    return StatementMeasures.median(.correctionMedian, spans)
  }

  /// Of what is out, the share whose very words were approved at this desk before; a desk that approves nothing has none.
  package var approved: ReportFigure {
    let out = consistency.papers.filter { $0.statement.status.isPublic && $0.approval.standing != .notAsked }
    let good = out.count(where: StatementMeasures.wasApprovedFirst)
    return ReportFigure(.approvedShare, share: good, of: out.count)
  }

  /// Approving what is out already mends nothing.
  private static func wasApprovedFirst(_ row: StatementRow) -> Bool {
    switch row.approval.standing {
    case .published: return true
    case .approved:
      guard let published = row.statement.publishedAt, let approved = row.approval.at else { return false }
      return approved <= published
    default: return false
    }
  }

  package var hoaxes: [ReportFigure] {
    let rows = consistency.hoaxes
    let labelled = rows.compactMap { StatementMeasures.span(from: $0.firstSeen, to: $0.hoax.registeredAt) }
    let clarified = rows.compactMap { StatementMeasures.span(from: $0.firstSeen, to: $0.clarifiedAt) }
    let denied = rows.filter { $0.clarifiedAt != nil }
    return [
      ReportFigure(.hoaxes, count: rows.count), StatementMeasures.median(.hoaxLabelling, labelled),
      StatementMeasures.median(.hoaxClarification, clarified),
      ReportFigure(
        .hoaxAfterShare, share: denied.reduce(0) { $0 + $1.after }, of: denied.reduce(0) { $0 + $1.before + $1.after }),
    ]
  }

  package static func freshness(of figure: Snapshot.Figure?, now: Instant) -> ReportFigure {
    ReportFigure(.figureFreshness, figure?.asOf.map { Double((now - $0).minutes) })
  }

  package static func silence(of issues: [IssueRow], now: Instant) -> [ReportFigure] {
    let spans = issues.compactMap(\.silentSince).map { now - $0 }
    return [
      ReportFigure(.silentIssues, count: spans.count),
      ReportFigure(.longestSilence, spans.max().map { Double($0.minutes) }, of: spans.count),
    ]
  }

  /// Over all mentions of these issues; not available where no text was judged.
  package static func tone(of issues: [IssueRow]) -> [ReportFigure] {
    let tone = issues.reduce(ToneTally()) { $0 + $1.figures.tone }
    return [
      ReportFigure(.netTone, tone.net.map { $0 * 100 }, of: tone.all),
      ReportFigure(.unlabelledTone, share: tone.unlabelled, of: tone.all),
    ]
  }

  /// A hoax registered before anybody repeated it took no time.
  private static func span(from start: Instant?, to end: Instant?) -> Span? {
    guard let start, let end else { return nil }
    return max(end - start, .minutes(0))
  }

  /// The smallest that half of them do not exceed.
  private static func median(_ measure: Measure, _ spans: [Span]) -> ReportFigure {
    var curve = SurvivalCurve()
    for span in spans { curve.add(Int(span.minutes), hasEnded: true) }
    return ReportFigure(measure, curve.quantile(0.5).map(Double.init), of: spans.count)
  }
}
