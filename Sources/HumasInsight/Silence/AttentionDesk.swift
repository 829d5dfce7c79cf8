package import HumasModel

/// Puts together what a person at 3 a.m. asks first.
package struct AttentionDesk: Sendable {
  /// An issue counts as new from this many mentions on: a lone remark is no issue yet.
  static let mentionsOfANewIssue = 3

  private let silence: SilenceDesk

  package init(silence: SilenceDesk) { self.silence = silence }

  /// - Parameters:
  ///   - rows: all issues, as ``SilenceDesk`` gave them.
  ///   - nextResponse: the case that breaks next, due after `now`.
  ///   - lastHour: mentions of the last hour, over all issues; `hourBefore` those of the hour before.
  ///   - figure: see ``LatestFigure``.
  package func attention(
    rows: [IssueRow], nextResponse: Snapshot.NextBreak?, lastHour: Int, hourBefore: Int, figure: Snapshot.Figure?,
    now: Instant
  ) -> Snapshot.Attention {
    let loudest = rows.max { Loudness($0) < Loudness($1) }
    let level = loudest?.level ?? .normal
    return Snapshot.Attention(
      level: level, levelIssue: level > .normal ? loudest : nil, lastHour: lastHour, hourBefore: hourBefore,
      newIssues: rows.count { isNew($0, now: now) }, next: next(rows: rows, nextResponse: nextResponse, now: now),
      silent: rows.filter { $0.silentSince != nil }.min(by: isGraver), figure: figure)
  }

  /// What breaks first after now: a case, or the time for a holding statement. What has broken is shown as broken, not
  /// here.
  private func next(rows: [IssueRow], nextResponse: Snapshot.NextBreak?, now: Instant) -> Snapshot.NextBreak? {
    let statements = rows.compactMap { row in
      silence.holdingDeadline(of: row).map { Snapshot.NextBreak(kind: .holdingStatement(row.name), due: $0) }
    }
    return (statements + [nextResponse].compactMap { $0 }).filter { $0.due >= now }.min { $0.due < $1.due }
  }

  /// The higher level first; at the same level the longer silence.
  private func isGraver(_ a: IssueRow, than b: IssueRow) -> Bool {
    guard a.level == b.level, let aSince = a.silentSince, let bSince = b.silentSince else { return a.level > b.level }
    return aSince < bSince
  }

  private func isNew(_ row: IssueRow, now: Instant) -> Bool {
    guard row.basis != .ungrouped, let first = row.first else { return false }
    return row.mentions >= AttentionDesk.mentionsOfANewIssue && first > now - .hours(1)
  }
}
