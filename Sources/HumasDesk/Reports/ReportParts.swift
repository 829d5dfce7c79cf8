import HumasInsight
import HumasIntake
import HumasModel
import HumasStore

/// What reports are put together from, at one moment. Everything is masked, whatever the desk shows elsewhere: reports leave it.
struct ReportParts {
  /// Rows of one list: more is not read.
  private static let longest = 20

  private let snapshot: Snapshot
  private let cases: CaseMeasures
  private let survey: SatisfactionSurvey
  private let arrivals: Int
  private let decisions: (latest: [Decision], count: Int)
  private let held: [PendingRow]
  /// Clocks that have not run out, what runs out first, first.
  private let breaking: [PendingRow]
  private let now: Instant

  var isStale: Bool { snapshot.attention.isLevelStale }

  init(desk: Desk, since: Instant?, now: Instant) throws(StoreError) {
    let (store, policy, view) = (desk.store, desk.policy, desk.view)
    let statements = try StatementDesk(store: store, policy: policy, view: view, now: now)
    let masks = MaskedRows(policy.masking)
    snapshot = try SnapshotMaker(store: store, policy: policy, view: view, masks: masks).snapshot(
      at: now, generation: try store.dataVersion(), statements: statements, operators: [], troubles: [])
    cases = try ReportParts.measured(store, policy, view, since: since, now: now)
    survey = SatisfactionSurvey(registeredIn: desk.directory)
    arrivals = try store.arrivals(since: since, view: view)
    let log = try store.decisions(since: since, through: now, limit: ReportParts.longest)
    decisions = (log.latest.map(policy.masking.masked), log.count)
    let waiting = try store.pending(limit: Int(Int32.max), now: now, view: view).page.rows.map(\.row)
    let desk = PendingDesk(store: store, policy: policy, masks: masks)
    held = try desk.rows(waiting.filter { $0.caseState?.holder != nil }, now: now)
    // A running clock's place in the list is its due time.
    let ahead = PageAnchor.after(PageKey(sort: now.milliseconds - 1, number: .max))
    let next = try store.pending(anchor: ahead, limit: ReportParts.longest, now: now, view: view).page.rows
    breaking = try desk.rows(next.filter { $0.due != nil }.map(\.row), now: now)
    self.now = now
  }

  private static func measured(
    _ store: Store, _ policy: DeskPolicy, _ view: View, since: Instant?, now: Instant
  ) throws(StoreError) -> CaseMeasures {
    var measures = CaseMeasures(clocks: policy.clocks, settings: policy.settings, since: since, now: now)
    try store.forEachMeasured(view) { measures.add(MeasuredCase($0), seen: $0.seen) }
    return measures
  }

  func sections(of kind: ReportKind) -> [Report.Section] {
    switch kind {
    case .handover: handover
    case .situation: situation
    case .evaluation: evaluation
    }
  }

  private var handover: [Report.Section] {
    [
      Report.Section(.situation, figures: standing), Report.Section(.course, figures: cases.howItWent),
      Report.Section(.backlog, figures: cases.backlogNow), breakingNext, list(.held, held, ReportRows.cases),
      list(.findings, snapshot.consistency.findings, ReportRows.findings), silence, ledger, promises,
      Report.Section(
        .decisions, rows: .decisions(decisions.latest), omitted: decisions.count - decisions.latest.count),
    ]
  }

  private var situation: [Report.Section] {
    [
      Report.Section(.situation, figures: standing), list(.issues, snapshot.trends.issues, ReportRows.issues), silence,
      ledger,
      list(.statements, snapshot.consistency.papers, ReportRows.statements),
      list(.findings, snapshot.consistency.findings, ReportRows.findings),
      list(.hoaxes, snapshot.consistency.hoaxes, ReportRows.hoaxes),
      Report.Section(.backlog, figures: cases.backlogNow),
    ]
  }

  private var evaluation: [Report.Section] {
    let statements = StatementMeasures(snapshot.consistency, now: now)
    return [
      Report.Section(.firstResponse, figures: cases.firstResponse), Report.Section(.inTime, figures: cases.inTime),
      Report.Section(.backlog, figures: cases.backlogNow), Report.Section(.course, figures: cases.howItWent),
      Report.Section(.satisfaction, figures: [cases.ratings, survey.figure]),
      Report.Section(
        .consistency, figures: statements.conflicts + [statements.correction, statements.approved]),
      Report.Section(.hoaxes, figures: statements.hoaxes),
      Report.Section(
        .voice,
        figures: [StatementMeasures.freshness(of: snapshot.attention.figure, now: now)]
          + StatementMeasures.silence(of: snapshot.trends.issues, now: now)
          + StatementMeasures.tone(of: snapshot.trends.issues)),
    ]
  }

  /// Level and loudness; while every source is silent nobody knows the level.
  private var standing: [ReportFigure] {
    let attention = snapshot.attention
    return [
      ReportFigure(.deskLevel, attention.isLevelStale ? nil : Double(attention.level.rawValue)),
      ReportFigure(.mentions, count: arrivals), ReportFigure(.mentionsLastHour, count: attention.lastHour),
      ReportFigure(.mentionsHourBefore, count: attention.hourBefore),
      ReportFigure(.newIssues, count: attention.newIssues),
    ]
  }

  private var breakingNext: Report.Section {
    let running = [Deadline.State.due, .atRisk].reduce(0) { $0 + (snapshot.pending.counts[$1] ?? 0) }
    return list(.breaking, breaking, ReportRows.cases, of: running)
  }

  private var silence: Report.Section {
    var section = list(.silence, snapshot.trends.issues.filter { $0.silentSince != nil }, ReportRows.issues)
    section.figures = StatementMeasures.silence(of: snapshot.trends.issues, now: now)
    return section
  }

  private var ledger: Report.Section {
    var section = list(.figures, snapshot.consistency.ledger, ReportRows.ledger)
    section.figures = [StatementMeasures.freshness(of: snapshot.attention.figure, now: now)]
    return section
  }

  private var promises: Report.Section {
    list(.promises, snapshot.consistency.promises.filter(\.isOpen), ReportRows.promises)
  }

  private func list<Row>(
    _ topic: ReportTopic, _ rows: [Row], _ made: ([Row]) -> ReportRows, of total: Int? = nil
  ) -> Report.Section {
    let shown = Array(rows.prefix(ReportParts.longest))
    return Report.Section(topic, rows: made(shown), omitted: max(total ?? 0, rows.count) - shown.count)
  }
}

extension MeasuredCase {
  fileprivate init(_ mention: MeasuredMention) {
    self.init(
      mention: mention.mention, history: mention.history, answeredHere: mention.caseState?.answeredAt,
      isReopenedHere: mention.caseState?.isReopened ?? false, hasChangedAgency: mention.hasChangedAgency)
  }
}

extension CaseState {
  /// When the answer left, unless it came back.
  fileprivate var answeredAt: Instant? { stage.isAnswered ? answer?.sentAt : nil }
}

extension SatisfactionSurvey {
  /// What `acuan/ikm.csv` says; nothing where there is none.
  fileprivate init(registeredIn directory: DataDirectory) {
    self.init()
    guard let bytes = try? PrivateFile.read(directory.path("\(DataDirectory.registers)/ikm.csv")) else { return }
    for answers in SurveyFile.answers(in: bytes) { add(answers) }
  }
}
