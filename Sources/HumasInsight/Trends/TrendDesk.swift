package import HumasModel

/// Judges the counts of issues: how loud each is, and why.
package struct TrendDesk: Sendable {
  private let formula: LevelFormula

  package init(settings: Settings) {
    formula = LevelFormula(settings.levels)
  }

  /// The issue as the trend panel shows it; what has been said about it is added by ``SilenceDesk``.
  package func row(_ tally: IssueTally, now: Instant) -> IssueRow {
    var reason = formula.reason(for: tally)
    if reason.level > .normal {
      reason.loudSince = LoudRun(formula: formula, expected: reason.expected).beginning(of: tally, now: now)
    }
    return IssueRow(
      id: tally.id, name: tally.name, level: reason.level, basis: tally.basis, mentions: tally.mentions,
      undated: tally.undated, first: tally.first, last: tally.last, lastHour: tally.lastHour, expected: reason.expected,
      hours: tally.hours, channels: tally.channels, hourBefore: tally.hourBefore, firstSeen: tally.firstSeen,
      reason: reason)
  }

  /// All of them, loudest first.
  package func rows(_ tallies: [IssueTally], now: Instant) -> [IssueRow] {
    tallies.map { row($0, now: now) }.sorted(by: TrendDesk.isLouder)
  }

  /// By level, then the last hour, the last day, all mentions; equals by number, so that rows do not dance.
  package static func isLouder(_ a: IssueRow, than b: IssueRow) -> Bool {
    for key in [\IssueRow.level.rawValue, \.lastHour, \.lastDay, \.mentions] where a[keyPath: key] != b[keyPath: key] {
      return a[keyPath: key] > b[keyPath: key]
    }
    return a.id < b.id
  }
}

extension IssueRow {
  /// Mentions of the last 24 hours.
  fileprivate var lastDay: Int { hours.reduce(0, +) }
}
