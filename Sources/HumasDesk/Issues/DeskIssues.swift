import HumasInsight
public import HumasModel
import HumasStore

/// Decisions about issues, and their curves.
extension Desk {
  /// Does what an operator wants done with an issue, or says why not. The reason is masked: the log holds no personal data.
  public func act(_ wish: IssueStep) throws(DeskError) -> Result<IssueStep, IssueRefusal> {
    var wish = wish
    wish.reason = wish.reason.map { masked($0) }
    return try answer { () throws(StoreError) in try store.decide(wish) }
  }

  /// Curves of the loudest issues; at most `limit`, 0 = all.
  ///
  /// - Parameters:
  ///   - bucket: width of one count: whole multiples of five minutes, at most a day.
  ///   - count: how many, back from `now`.
  public func curves(limit: Int, bucket: Span, count: Int, at now: Instant) throws(DeskError) -> [IssueCurve] {
    try curves(of: try issues(limit: limit, at: now), bucket: bucket, count: count, at: now)
  }

  public func curves(
    of issues: [IssueRow], bucket: Span, count: Int, at now: Instant
  ) throws(DeskError) -> [IssueCurve] {
    try answer { () throws(StoreError) in
      let counts = try store.counts(ofIssues: issues.map(\.id), bucket: bucket, count: count, now: now, view: view)
      let end = Store.end(ofCurveWith: bucket, now: now)
      return issues.map { IssueCurve(issue: $0, bucket: bucket, until: end, counts: counts[$0.id] ?? []) }
    }
  }

  /// Pairs of issues that have drifted together, the likest first: an operator may make them one.
  public func mergeProposals(at now: Instant) throws(DeskError) -> [IssuePair] {
    try answer { () throws(StoreError) in
      let judge = ArrivingMentions()
      try store.bringUp(judge)
      let issues = try store.issues(ofGroups: judge.proposals.flatMap { [$0.group.rawValue, $0.other.rawValue] })
      var met: Set<[Int64]> = []
      return judge.proposals.compactMap { proposal in
        guard let into = issues[proposal.group.rawValue], let issue = issues[proposal.other.rawValue], into.id != issue.id,
          met.insert([into.id, issue.id].sorted()).inserted
        else { return nil }
        return IssuePair(
          issue: issue.id, name: masked(issue.name), into: into.id, nameOfOther: masked(into.name),
          likeness: Double(proposal.likeness))
      }
    }
  }
}
