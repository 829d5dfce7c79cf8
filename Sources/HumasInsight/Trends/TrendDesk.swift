package import HumasModel

/// Judges the counts of issues: how loud each is, and why.
package struct TrendDesk: Sendable {
  private let formula: LevelFormula

  package init(settings: Settings) { self.init(levels: settings.levels) }

  package init(levels: LevelThresholds) { formula = LevelFormula(thresholds: levels) }

  /// The issue as the trend panel shows it; what has been said about it is added by ``SilenceDesk``.
  package func row(_ tally: IssueTally, now: Instant) -> IssueRow {
    let reason = formula.reason(for: tally, now: now)
    return IssueRow(
      id: tally.id, name: tally.name, level: reason.level, basis: tally.basis, mentions: tally.mentions,
      undated: tally.undated, first: tally.first, last: tally.last, lastHour: tally.lastHour, expected: reason.expected,
      hours: tally.hours, channels: tally.channels, hourBefore: tally.hourBefore, firstSeen: tally.firstSeen,
      reason: reason)
  }

  /// All of them, loudest first.
  package func rows(_ tallies: [IssueTally], now: Instant) -> [IssueRow] {
    let rows = tallies.map { row($0, now: now) }
    let order = rows.map(Loudness.init).enumerated().sorted { $0.element > $1.element }
    return order.map { rows[$0.offset] }
  }
}
