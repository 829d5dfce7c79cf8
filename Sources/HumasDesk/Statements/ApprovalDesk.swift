import HumasModel
import HumasStore
import HumasText

/// Judges how far the approval of statements is, by the log alone.
struct ApprovalDesk {
  private let log: StatementLog
  private let settings: Settings
  private let store: Store

  init(log: StatementLog, settings: Settings, store: Store) {
    self.log = log
    self.settings = settings
    self.store = store
  }

  func approval(of statement: Statement, textHash: String) throws(StoreError) -> Approval {
    let steps = log.approvals[statement.id] ?? []
    guard let last = steps.last else { return unlogged(statement) }
    if last.verb == .withdraw { return approval(.withdrawn, last) }
    if let step = steps.last(where: { $0.textHash == textHash }) {
      return approval(step.verb == .publish ? .published : .approved, step)
    }
    let approved = try last.textHash.flatMap { hash throws(StoreError) in try store.answerText(hash) }
    let runs = approved.map { TextDifference.runs(from: $0, to: statement.text).map(TextRun.init) }
    return approval(statement.status == .draft ? .awaited : .departs, last, runs ?? [])
  }

  private func approval(_ standing: Approval.Standing, _ step: StatementStep, _ difference: [TextRun] = []) -> Approval {
    Approval(standing, by: step.operatorName, at: step.at, reason: step.reason, difference: difference)
  }

  /// Nobody has decided anything about it at this desk.
  private func unlogged(_ statement: Statement) -> Approval {
    if statement.status == .withdrawn { return Approval(.notAsked) }
    guard isOwn(statement), isAsked(of: statement) else { return Approval(.notAsked) }
    return Approval(statement.status == .draft ? .awaited : .missing)
  }

  /// Texts from before the first approval were not held to it.
  private func isAsked(of statement: Statement) -> Bool {
    switch settings.approvalDuty {
    case .always: return true
    case .never: return false
    case .sinceFirst:
      guard let first = log.firstApproval else { return false }
      return statement.publishedAt.map { $0 >= first } ?? true
    }
  }

  /// Other agencies approve their own words.
  private func isOwn(_ statement: Statement) -> Bool {
    guard let agency = statement.agency?.lowercased() else { return true }
    return [settings.agency, settings.shortAgency].contains { $0.lowercased() == agency }
  }
}

extension TextRun {
  init(_ run: (kind: TextDifference.Kind, text: String)) {
    switch run.kind {
    case .same: self.init(.same, run.text)
    case .removed: self.init(.removed, run.text)
    case .added: self.init(.added, run.text)
    }
  }
}
