import HumasModel

/// Findings as the desk's decisions leave them.
struct SettledFindings {
  private(set) var open: [Finding] = []
  private(set) var dismissed: [Finding] = []
  /// By the finding's id.
  private(set) var marks: [String: FindingMark] = [:]

  init(_ findings: [Finding], log: StatementLog, promises: [PromiseRow]) {
    let closed = promises.filter { if case .closed = $0.state { true } else { false } }
    for finding in findings where !SettledFindings.isAbout(closed, finding) {
      let mark = log.marks.isEmpty ? nil : log.marks[FindingKey.of(finding)]
      marks[finding.id] = mark
      if mark?.standing == .dismissed { dismissed.append(finding) } else { open.append(finding) }
    }
  }

  /// The warning of a promise that was closed by hand.
  private static func isAbout(_ promises: [PromiseRow], _ finding: Finding) -> Bool {
    guard finding.verdict == .promiseOverdue, let side = finding.sides.first else { return false }
    return promises.contains { $0.statement == side.statement && $0.quote.start == side.quote.start }
  }
}
