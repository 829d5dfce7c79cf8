internal import HumasModel
internal import TerminalGrid
internal import Wording

/// What a decision about statements would be about.
enum StatementTarget: Sendable {
  case finding(Finding, isDismissed: Bool)
  case statement(StatementRow)
  case promise(PromiseRow)
  case issue(IssueRow)

  var subject: StatementSubject {
    switch self {
    case .finding(_, let isDismissed): isDismissed ? .dismissedFinding : .finding
    case .statement: .statement
    case .promise: .promise
    case .issue: .issue
    }
  }
}

extension Approval {
  fileprivate var isApproved: Bool { standing == .approved || standing == .published }
}

/// Decisions about what the office says: the keys for cases do here what fits a finding, a statement, a promise, an issue.
extension Board {
  /// What the open page is about, else the selected row; `nil` where that is no matter of statements.
  var statementTarget: StatementTarget? {
    switch sheet?.content ?? focused.selectedContent {
    case .finding(let finding):
      .finding(finding, isDismissed: snapshot?.consistency.marks[finding.id]?.standing == .dismissed)
    case .statement(let row): .statement(row)
    case .promise(let row): .promise(row)
    case .issue(let row): .issue(row)
    default: nil
    }
  }

  /// Why the command is not to be had for it now; `nil` = it is.
  func refusal(of command: Command, on target: StatementTarget) -> Refusal? {
    if manner.isReadOnly { return .readOnly }
    if manner.isKiosk { return .kiosk }
    if snapshot?.rewind != nil { return .past }
    if isTargetFresh { return .targetMoved }
    return Board.does(command, fit: target) ? nil : .notInThisPanel
  }

  private static func does(_ command: Command, fit target: StatementTarget) -> Bool {
    switch (command, target) {
    case (.claim, .finding(_, false)), (.putAway, .finding(_, false)), (.answer, .finding): true
    case (.reopen, .finding(_, true)): true
    case (.approve, .statement(let row)): !row.approval.isApproved
    case (.publish, .statement(let row)): row.approval.standing == .approved
    case (.answer, .statement(let row)): row.statement.status.isPublic
    case (.putAway, .statement(let row)): row.approval.standing != .withdrawn
    case (.putAway, .promise(let row)): row.isOpen
    case (.reopen, .promise(let row)): !row.isOpen
    case (.answer, .issue(let row)): row.basis != .ungrouped
    default: false
    }
  }

  mutating func decide(_ command: Command, on target: StatementTarget) -> [Effect] {
    switch (command, target) {
    case (.claim, .finding(let finding, _)): return [.steer(.acknowledge(finding: finding.id))]
    case (.reopen, .finding(let finding, _)): return [.steer(.restore(finding: finding.id))]
    case (.answer, .finding(let finding, _)): return [.steer(.correct(finding: finding.id))]
    case (.approve, .statement(let row)): return [.steer(.approve(row.sight))]
    case (.publish, .statement(let row)): return [.steer(.publish(row.sight))]
    case (.answer, .statement(let row)): return [.steer(.amend(row.sight))]
    case (.answer, .issue(let row)): return [.steer(.holdingDraft(issue: row.id))]
    case (.reopen, .promise(let row)): return [.steer(.reopenPromise(row.id))]
    case (.putAway, _):
      layers.append(.prompt(Prompt(purpose: .reason(target), line: TypedLine())))
      return []
    default: return []
    }
  }

  /// What was typed is the reason.
  static func request(for target: StatementTarget, reason: String) -> StatementRequest? {
    switch target {
    case .finding(let finding, _): .dismiss(finding: finding.id, reason: reason)
    case .statement(let row): .withdraw(row.sight, reason: reason)
    case .promise(let row): .closePromise(row.id, reason: reason)
    case .issue: nil
    }
  }

  /// The desk has taken a decision about what the office says, or has not.
  mutating func tell(_ verdict: Notice.Content) -> [Effect] {
    say(verdict)
    return sheet?.content.request.map { [.open($0)] } ?? []
  }

  mutating func nextShelf() -> [Effect] {
    guard let place = panels.firstIndex(where: { $0 is ConsistencyPanel }),
      var panel = panels[place] as? ConsistencyPanel
    else { return [] }
    let isShown = focus == .consistency && sheet == nil
    return visit { board in
      board.focus = .consistency
      board.layers.removeAll { $0.sheet != nil }
      if isShown { panel.turn(to: panel.shelf.next) }
      board.panels[place] = panel
    }
  }
}
