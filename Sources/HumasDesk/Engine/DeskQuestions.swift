import HumasInsight
public import HumasModel
import HumasStore

/// What a front end may ask. Every text in an answer is masked while the desk masks.
extension Desk {
  /// More rows than any desk has.
  private static let all = Int(Int32.max)

  /// All that the first screen shows, with what was wrong at opening and the `troubles` noticed since.
  public func snapshot(at now: Instant, operators: [String] = [], troubles: [Trouble] = []) throws(DeskError) -> Snapshot {
    try answer { () throws(StoreError) in
      let policy = self.policy
      let statements = try StatementDesk(store: store, policy: policy, view: view, now: now)
      return try SnapshotMaker(store: store, policy: policy, view: view, veil: veil).snapshot(
        at: now, generation: try store.dataVersion(), statements: statements, operators: operators,
        troubles: openingTroubles + files.troubles + troubles, operatorName: operatorName)
    }
  }

  /// A stretch of the list of mentions, newest first. While the desk masks, a search finds what can be seen, and no more.
  public func mentions(_ filter: MentionFilter, anchor: PageAnchor, limit: Int) throws(DeskError) -> Page<MentionRow> {
    try answer { () throws(StoreError) in
      guard let masking = veil else { return try store.mentions(filter, anchor: anchor, limit: limit, view: view) }
      var page = try store.mentions(filter, anchor: anchor, limit: limit, view: view) { masking.masked($0) }
      page.rows = page.rows.map { masking.masked($0) }
      return page
    }
  }

  /// One mention with all its versions, the present one first; `nil` where there is no such number.
  public func mention(_ number: Int64) throws(DeskError) -> (row: MentionRow, versions: [MentionRow])? {
    try answer { () throws(StoreError) in
      guard let row = try store.mention(number) else { return nil }
      let versions = try store.versions(number)
      guard let veil else { return (row, versions) }
      return (veil.masked(row), versions.map(veil.masked))
    }
  }

  /// One case with its clocks as they stand at `now`.
  public func pending(_ number: Int64, at now: Instant) throws(DeskError) -> PendingRow? {
    try answer { () throws(StoreError) in
      guard let row = try store.mention(number) else { return nil }
      return try PendingDesk(store: store, policy: policy, masks: veil.map(MaskedRows.init)).row(row, now: now)
    }
  }

  /// All cases that wait, what breaks first, first; at most `limit`, 0 = all.
  public func pendingRows(limit: Int, at now: Instant) throws(DeskError) -> [PendingRow] {
    try answer { () throws(StoreError) in
      let page = try store.pending(limit: limit == 0 ? Desk.all : limit, now: now, view: view).page
      return try PendingDesk(store: store, policy: policy, masks: veil.map(MaskedRows.init)).rows(page.rows.map(\.row), now: now)
    }
  }

  /// All mentions of a kind that is answered, answered or not, but those closed by a system or put into the archive: that is no
  /// answer. Newest first, each with its clocks; at most `limit`, 0 = all.
  public func cases(limit: Int, at now: Instant) throws(DeskError) -> [PendingRow] {
    try answer { () throws(StoreError) in
      let policy = self.policy
      let desk = PendingDesk(store: store, policy: policy, masks: veil.map(MaskedRows.init))
      var cases: [PendingRow] = []
      var anchor = PageAnchor.top
      while limit == 0 || cases.count < limit {
        let page = try store.mentions(.all, anchor: anchor, limit: 1000, view: view)
        cases += try desk.rows(page.rows.filter { policy.expectsAnswer($0.mention) && !$0.mention.status.isClosedUnanswered }, now: now)
        guard page.hasMoreBelow, let last = page.rows.last else { break }
        anchor = .after(PageKey(sort: last.sortTime.milliseconds, number: last.number))
      }
      return limit > 0 ? Array(cases.prefix(limit)) : cases
    }
  }

  /// Issues, loudest first; at most `limit`, 0 = all.
  public func issues(limit: Int, at now: Instant) throws(DeskError) -> [IssueRow] {
    try answer { () throws(StoreError) in
      let statements = try StatementDesk(store: store, policy: policy, view: view, now: now)
      return try SnapshotMaker(store: store, policy: policy, view: view, veil: veil)
        .issueRows(limit: limit == 0 ? Desk.all : limit, now: now, statements: statements.spoken).rows
    }
  }

  public func statements() throws(DeskError) -> [Statement] {
    try answer { () throws(StoreError) in
      let statements = try StatementDesk.statements(store, view)
      return isMasked ? statements.map(policy.masking.masked) : statements
    }
  }

  /// Findings over all statements, worst first.
  public func findings(at now: Instant) throws(DeskError) -> [Finding] {
    try answer { () throws(StoreError) in
      let policy = self.policy
      return try StatementDesk(store: store, policy: policy, view: view, now: now)
        .consistency(policy: policy, masks: isMasked).findings
    }
  }

  /// Records refused in the files as they now are, the latest first.
  public func rejects(limit: Int) throws(DeskError) -> [Reject] {
    try answer { () throws(StoreError) in
      let rejects = try store.rejects(limit: limit == 0 ? Desk.all : limit)
      return veil.map { rejects.map($0.masked) } ?? rejects
    }
  }

  public func sources(at now: Instant) throws(DeskError) -> [SourceRow] {
    try answer { () throws(StoreError) in
      try SnapshotMaker(store: store, policy: policy, view: view, veil: veil).sources(now: now)
    }
  }

  /// The log of decisions, the latest first.
  public func decisions(limit: Int) throws(DeskError) -> [Decision] {
    let most = limit == 0 ? Desk.all : limit
    return try answer { () throws(StoreError) in
      guard case .asOf(let moment) = view else { return masked(try store.decisions(limit: most)) }
      return masked(Array(try store.decisions(limit: Desk.all).filter { $0.at <= moment }.prefix(most)))
    }
  }

  /// Writes a decision into the log.
  public func log(_ action: String, subject: String, by operatorName: String, at now: Instant) throws(DeskError) {
    try answer { () throws(StoreError) in
      _ = try store.append(
        Decision(at: now, operatorName: operatorName, action: action, subject: masked(subject)))
    }
  }

  func answer<Answer>(_ question: () throws(StoreError) -> Answer) throws(DeskError) -> Answer {
    do throws(StoreError) { return try question() } catch { throw DeskError(error) }
  }
}
