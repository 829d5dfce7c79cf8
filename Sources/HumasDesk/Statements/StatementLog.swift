import HumasModel

/// What the log of decisions says about findings, approvals and promises.
struct StatementLog: Sendable {
  /// By ``FindingKey``.
  private(set) var marks: [String: FindingMark] = [:]
  private(set) var closedPromises: [String: StatementStep] = [:]
  /// Approvals, publications and withdrawals of each statement, oldest first.
  private(set) var approvals: [String: [StatementStep]] = [:]
  /// When this desk approved something for the first time.
  private(set) var firstApproval: Instant?

  init(_ steps: [StatementStep] = []) {
    for step in steps { take(step) }
  }

  private mutating func take(_ step: StatementStep) {
    switch step.verb {
    case .acknowledge: marks[step.subject] = mark(.acknowledged, step)
    case .dismiss: marks[step.subject] = mark(.dismissed, step)
    case .restore: marks[step.subject] = nil
    case .approve, .publish, .withdraw:
      approvals[step.subject, default: []].append(step)
      if step.verb == .approve { firstApproval = firstApproval ?? step.at }
    case .closePromise: closedPromises[step.subject] = step
    case .reopenPromise: closedPromises[step.subject] = nil
    case .draft: break
    }
  }

  private func mark(_ standing: FindingMark.Standing, _ step: StatementStep) -> FindingMark {
    FindingMark(standing: standing, operatorName: step.operatorName, at: step.at, reason: step.reason)
  }
}
