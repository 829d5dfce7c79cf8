import HumasInsight
import HumasModel
import HumasStore
import Synchronization

/// What the office says, how it holds together, and what the desk decided about it; made anew only when a statement, a register,
/// a decision or the minute changed. What was worked out of unchanged statements is taken over.
struct StatementDesk: Sendable {
  /// Statements that a screen lists; the rules look at all of them.
  private static let listed = 500

  let statements: [Statement]
  /// Those that nobody has dismissed.
  let findings: [Finding]
  let madeAt: Instant
  private let dismissed: [Finding]
  private let marks: [String: FindingMark]
  private let rows: [StatementRow]
  private let promises: [PromiseRow]
  private var hoaxes: [HoaxRow]
  private let lines: [LedgerLine]
  private let plan: [PlanRow]
  private let notes: [String: StatementNotes]
  private let ledger: Ledger
  private let registers: Registers
  private let settings: Settings
  private let masked = MaskedConsistency()

  private var zone: Zone { settings.zone }

  init(
    store: Store, policy: DeskPolicy, view: View, now: Instant, reusing previous: StatementDesk? = nil
  ) throws(StoreError) {
    let known = previous.flatMap { $0.registers == policy.registers && $0.settings == policy.settings ? $0 : nil }
    let kept = try StatementDesk.kept(store, view)
    statements = kept.map(\.record)
    registers = policy.registers
    settings = policy.settings
    madeAt = now
    let notes = statements.map { StatementDesk.note(of: $0, known, policy) }
    self.notes = Dictionary(notes.map { ($0.statement.id, $0) }) { first, _ in first }
    ledger = policy.consistency.ledger(statements: statements, now: now, reusing: known?.ledger)
    let log = StatementLog(try store.statementSteps(view))
    rows = try StatementRows(store: store, view: view, policy: policy, log: log).rows(of: kept, notes: self.notes)
    promises = policy.consistency.promises(in: ledger).map { $0.closed(by: log) }
    let found = StatementDesk.published(policy.consistency.findings(in: ledger), rows) + StatementDesk.ownFindings(rows)
      + StatementDesk.examined(rows, DraftExamination(policy: policy, ledger: ledger, now: now))
    let settled = SettledFindings(found, log: log, promises: promises)
    (findings, dismissed, marks) = (settled.open, settled.dismissed, settled.marks)
    lines = LedgerLines(notes: notes, facts: registers.facts).lines
    hoaxes = try EchoDesk(store: store, policy: policy).hoaxes(clarifiedBy: notes, now: now)
    let coverage = registers.messages.isEmpty ? nil : MessageCoverage(statements)
    plan = registers.messages.compactMap { coverage?.row(of: $0) }
  }

  private static func note(of statement: Statement, _ known: StatementDesk?, _ policy: DeskPolicy) -> StatementNotes {
    if let note = known?.notes[statement.id], note.statement == statement { return note }
    return StatementNotes(statement, policy: policy)
  }

  /// Those in which no draft has a part: drafts are looked at as what they are to become.
  private static func published(_ findings: [Finding], _ rows: [StatementRow]) -> [Finding] {
    let drafts = Set(rows.filter(\.isDraft).map(\.statement.id))
    return findings.filter { finding in !finding.sides.contains { drafts.contains($0.statement) } }
  }

  private static func examined(_ rows: [StatementRow], _ examination: DraftExamination) -> [Finding] {
    var seen: Set<String> = []
    return rows.filter { $0.isDraft && $0.approval.standing != .withdrawn }
      .flatMap { examination.findings(of: $0.statement) }.filter { seen.insert($0.id).inserted }
  }

  private static func ownFindings(_ rows: [StatementRow]) -> [Finding] {
    let byID = Dictionary(rows.map { ($0.statement.id, $0) }) { first, _ in first }
    return rows.flatMap { row in
      DeskFindings.findings(
        about: row, replacing: (row.statement.supersedes ?? row.statement.corrects).flatMap { byID[$0] })
    }
  }

  /// The statements of the moment looked at; before the first thing the desk saw, what had been published by then.
  private static func kept(_ store: Store, _ view: View) throws(StoreError) -> [Kept<Statement>] {
    guard case .asOf(let moment) = view, try store.isReconstructed(view) else { return try store.statements(view) }
    return try store.statements(.now).filter { $0.record.publishedAt.map { $0 <= moment } ?? false }
  }

  static func statements(_ store: Store, _ view: View) throws(StoreError) -> [Statement] {
    try kept(store, view).map(\.record)
  }

  /// What the public can read.
  var spoken: [Statement] { statements.filter(\.status.isPublic) }

  func row(of id: String) -> StatementRow? { rows.first { $0.statement.id == id } }
  func promise(_ id: String) -> PromiseRow? { promises.first { $0.id == id } }

  /// Open or dismissed.
  func finding(_ id: String) -> Finding? { (findings + dismissed).first { $0.id == id } }

  /// Figures of an issue that may be said again, what was said last first.
  func figures(of issue: String) -> [LedgerLine.Entry] {
    LedgerLines(notes: notes.values.sorted { $0.statement.id < $1.statement.id }, facts: registers.facts, single: true).lines
      .filter { $0.issue.map(FoldedName.of) == FoldedName.of(issue) }.compactMap(\.entries.first)
  }

  func consistency(policy: DeskPolicy, masks: Bool) -> Snapshot.Consistency {
    var shown = masks ? masked.made { policy.masking.masked(consistency, notes: notes) } : consistency
    shown.hoaxes = masks ? hoaxes.map { policy.masking.masked($0) } : hoaxes
    return shown
  }

  /// Mentions have been held against the registers since.
  mutating func recountHoaxes(_ store: Store, _ policy: DeskPolicy, now: Instant) throws(StoreError) {
    hoaxes = try EchoDesk(store: store, policy: policy).hoaxes(clarifiedBy: Array(notes.values), now: now)
  }

  private var consistency: Snapshot.Consistency {
    let drafts = Set(rows.filter(\.isDraft).map(\.statement.id))
    let inConflict = Set(findings.flatMap { $0.sides.map(\.statement) })
    let today = madeAt.civil(in: zone).date
    var consistency = Snapshot.Consistency(
      findings: StatementDesk.publishedFirst(findings, drafts), statements: statements.count,
      agreeing: statements.count { !inConflict.contains($0.id) && $0.status != .withdrawn },
      correctionsToday: statements.count {
        $0.status == .correction && $0.publishedAt?.civil(in: zone).date == today
      },
      lastStatement: spoken.compactMap(\.publishedAt).max())
    consistency.marks = marks
    consistency.dismissed = dismissed
    consistency.drafts = drafts
    consistency.papers = Array(rows.prefix(StatementDesk.listed))
    consistency.promises = promises.filter(\.isOpen) + promises.filter { !$0.isOpen }.reversed()
    consistency.ledger = lines
    consistency.plan = plan
    return consistency
  }

  /// What the public reads is mended before what only the desk reads.
  private static func publishedFirst(_ findings: [Finding], _ drafts: Set<String>) -> [Finding] {
    let isDraft = { (finding: Finding) in finding.sides.contains { drafts.contains($0.statement) } }
    return findings.filter { !isDraft($0) } + findings.filter(isDraft)
  }

  /// The latest figure that may be said.
  func figure(at now: Instant) -> Snapshot.Figure? {
    LatestFigure.of(facts: registers.facts, statements: statements, claims: { notes[$0.id]?.claims ?? [] }, now: now)
  }
}

extension PromiseRow {
  /// The promise as the log leaves it; a statement that keeps it says more than a decision.
  fileprivate func closed(by log: StatementLog) -> PromiseRow {
    guard isOpen, let step = log.closedPromises[id] else { return self }
    var promise = self
    promise.state = .closed(by: step.operatorName, at: step.at, reason: step.reason)
    return promise
  }
}

/// The masked form, made when it is first asked for: many pictures show one and the same.
private final class MaskedConsistency: Sendable {
  private let held = Mutex<Snapshot.Consistency?>(nil)

  func made(_ make: () -> Snapshot.Consistency) -> Snapshot.Consistency {
    if let known = held.withLock({ $0 }) { return known }
    let made = make()
    held.withLock { $0 = made }
    return made
  }
}
