import HumasInsight
import HumasModel
import HumasStore

/// Puts together what the first screen shows, from the store and the policy, at one moment.
struct SnapshotMaker {
  /// Mentions and cases that a snapshot carries: more than the tallest screen shows; more mentions are asked for by page.
  static let rows = 100
  /// Cases that wait: all that a desk can look through.
  static let waitingRows = 1000
  static let issues = 200
  /// Issues of the first picture, which must not wait for curves that no screen shows.
  static let firstIssues = 60

  let store: Store
  let policy: DeskPolicy
  let view: View
  /// `nil` = shown as they are.
  let masks: MaskedRows?

  init(store: Store, policy: DeskPolicy, view: View, masks: MaskedRows?) {
    self.store = store
    self.policy = policy
    self.view = view
    self.masks = masks
  }

  init(store: Store, policy: DeskPolicy, view: View, veil: Masking?) {
    self.init(store: store, policy: policy, view: view, masks: veil.map(MaskedRows.init))
  }

  func snapshot(
    at now: Instant, generation: Int64, statements: StatementDesk, operators: [String], troubles: [Trouble],
    operatorName: String? = nil, issues limit: Int = SnapshotMaker.issues
  ) throws(StoreError) -> Snapshot {
    let tallies = try store.tallies(now: now, view: view)
    let issues = try issueRows(limit: limit, now: now, statements: statements.spoken)
    let pending = try pendingPart(now: now)
    let sources = try sources(now: now)
    var attention = policy.attention.attention(
      rows: issues.rows, nextResponse: pending.next, lastHour: tallies.lastHour, hourBefore: tallies.hourBefore,
      figure: statements.figure(at: now), now: now)
    attention.isLevelStale = SourceRow.areAllSilent(sources.filter { !["pernyataan", "acuan"].contains($0.format) }, at: now)
    return Snapshot(
      at: now, generation: generation, settings: policy.settings,
      incoming: try incoming(tallies),
      trends: Snapshot.Trends(issues: issues.rows, total: issues.total, computedAt: now),
      pending: pending.part,
      consistency: statements.consistency(policy: policy, masks: masks?.masking.hidesPersonalData ?? false),
      sources: sources, attention: attention,
      operators: operators, rejects: tallies.rejects,
      troubles: troubles + calendarTroubles(now: now), rewind: try rewind(),
      cases: try CaseSurveying(
        store: store, policy: policy, masks: masks, operatorName: operatorName, present: operators
      ).survey(at: now))
  }

  private func incoming(_ tallies: Tallies) throws(StoreError) -> Snapshot.Incoming {
    let page = try store.mentions(.all, anchor: .top, limit: SnapshotMaker.rows, view: view)
    return Snapshot.Incoming(
      total: tallies.total, newest: masked(page), highestNumber: tallies.highestNumber,
      lastArrival: tallies.lastArrival, undated: tallies.undated)
  }

  private func masked(_ page: Page<MentionRow>) -> Page<MentionRow> {
    guard let masks else { return page }
    var page = page
    page.rows = page.rows.map(masks.row)
    return page
  }

  func issueRows(
    limit: Int, now: Instant, statements: [Statement]
  ) throws(StoreError) -> (rows: [IssueRow], total: Int) {
    var tallies = try store.issueTallies(limit: limit, now: now, view: view)
    if view == .now { tallies.issues = try IssueSigning(store: store, policy: policy, now: now).signed(tallies.issues) }
    let judged = policy.trends.rows(tallies.issues, now: now)
    let rows = policy.silence.rows(IssueOrder(tallies.issues).rows(judged), statements: statements, now: now)
    return (rows.map(masked), tallies.total)
  }

  private func masked(_ row: IssueRow) -> IssueRow {
    guard let masks else { return row }
    var row = row
    row.name = masks.masking.masked(row.name)
    return row
  }

  private func pendingPart(now: Instant) throws(StoreError) -> (part: Snapshot.Pending, next: Snapshot.NextBreak?) {
    let queue = try store.pending(limit: SnapshotMaker.waitingRows, now: now, view: view)
    let desk = PendingDesk(store: store, policy: policy, masks: masks)
    let rows = try desk.rows(queue.page.rows.map(\.row), now: now)
    let next = rows.first { $0.clock.due.map { $0 >= now } ?? false }
    return (
      Snapshot.Pending(rows: rows, counts: queue.counts, total: queue.page.total),
      next.flatMap { row in
        row.clock.due.map { Snapshot.NextBreak(kind: .response(row.mention.label), due: $0) }
      }
    )
  }

  /// Sources that have brought something, and those that were announced in the settings and never did.
  func sources(now: Instant) throws(StoreError) -> [SourceRow] {
    let rules = Dictionary(policy.settings.sources.map { ($0.name.lowercased(), $0) }) { first, _ in first }
    let rows = try store.sources()
    let known = Set(rows.map { $0.name.lowercased() })
    let start = try store.firstSeen()
    let missing = policy.settings.sources.filter { !known.contains($0.name.lowercased()) }.map {
      SourceRow(name: $0.name, format: "", count: IntakeCount(), lastRead: nil, expectedEvery: nil, silentSince: nil)
    }
    return (rows + missing).map { row in
      var row = row
      let rule = rules[row.name.lowercased()]
      if let masks { row.name = masks.masking.masked(row.name) }
      // A refused file that lies directly in the inbox belongs to nobody.
      if row.name.isEmpty { row.name = DataDirectory.inbox }
      guard let rule else { return row }
      let every = Span.minutes(Int64(rule.expectedEveryMinutes))
      row.expectedEvery = every
      if let last = row.lastRead ?? start, now - last > every { row.silentSince = last }
      return row
    }
  }

  private func calendarTroubles(now: Instant) -> [Trouble] {
    let today = now.civil(in: policy.settings.zone).date
    let ahead = today.adding(days: 60)
    return Set([today.year, ahead.year]).sorted()
      .filter { !policy.clocks.calendar.knowsHolidays(of: $0) }.map { .holidaysMissing(year: $0) }
  }

  private func rewind() throws(StoreError) -> Snapshot.Rewind? {
    guard case .asOf(let moment) = view else { return nil }
    return Snapshot.Rewind(to: moment, isReconstructed: try store.isReconstructed(view))
  }
}
