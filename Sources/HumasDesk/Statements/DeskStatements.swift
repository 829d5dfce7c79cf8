import HumasInsight
public import HumasModel
import HumasStore

/// Decisions about what the office says, and what the desk has on it.
extension Desk {
  /// Does what an operator wants done about a finding, a statement or a promise, or says why not.
  public func act(
    _ request: StatementRequest, by operatorName: String, at now: Instant
  ) throws(DeskError) -> Result<StatementOutcome, StatementRefusal> {
    try StatementActing(desk: self, operatorName: operatorName, now: now).act(request)
  }

  /// A statement with its decisions and versions; `nil` where there is no such id.
  public func statementFile(_ id: String, at now: Instant) throws(DeskError) -> StatementFile? {
    try answer { () throws(StoreError) in
      let policy = policy
      guard let row = try StatementDesk(store: store, policy: policy, view: view, now: now).row(of: id) else { return nil }
      return StatementFile(
        row: isMasked ? policy.masking.masked(row) : row,
        decisions: masked(try store.decisions(aboutSubject: id)),
        versions: try store.statementVersions(id).map(\.seen))
    }
  }

  /// How many of an issue's mentions are mistaken, by hour; `nil` where no fact and no hoax is registered.
  public func belief(of issue: IssueRow, at now: Instant) throws(DeskError) -> IssueBelief? {
    try answer { () throws(StoreError) in
      let policy = policy
      let statements = try StatementDesk.statements(store, view).filter(\.status.isPublic)
      let belief = try EchoDesk(store: store, policy: policy).belief(of: issue, statements: statements, now: now)
      return isMasked ? belief.map(policy.masking.masked) : belief
    }
  }

  /// What the office says as the fourth panel shows it: findings, statements, promises, hoaxes, figures, plan.
  public func consistency(at now: Instant) throws(DeskError) -> Snapshot.Consistency {
    try answer { () throws(StoreError) in
      let policy = policy
      return try StatementDesk(store: store, policy: policy, view: view, now: now)
        .consistency(policy: policy, masks: isMasked)
    }
  }

  /// Holds every mention that is not yet held against the registers. Seconds for a million mentions after a new hoax.
  func matchEchoes() throws(StoreError) {
    let echoes = EchoDesk(store: store, policy: policy)
    while try echoes.matchNext() {}
  }
}
