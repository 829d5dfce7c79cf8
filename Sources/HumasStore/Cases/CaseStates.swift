internal import GRDB
internal import HumasModel

/// Where cases stand: the derived table for the present, the log for a past moment.
struct CaseStates {
  private let db: Database
  private let view: View
  /// Most desks decide about few of their mentions: where there is no decision at all, nothing is looked up.
  let isEmpty: Bool

  private static let columns = """
    identity, revision, changed_at, changed_by, holder, held_since, classification, stage, answer, text_hash, drafted_by, \
    approved_by, sent_by, sent_at, closed_at, is_reopened, reason
    """

  init(_ db: Database, view: View = .now) throws {
    self.db = db
    self.view = view
    isEmpty = try db.command("SELECT 1 FROM case_step LIMIT 1").first { _ in true } == nil
  }

  /// `nil` = nothing has been decided about it.
  func state(of identity: Identity) throws -> CaseState? {
    if isEmpty { return nil }
    if let moment = view.moment {
      let steps = try CaseJournal(db: db).steps(of: identity.text, through: moment)
      return steps.isEmpty ? nil : CaseState(steps)
    }
    let command = try db.command("SELECT \(CaseStates.columns) FROM case_state WHERE identity = ?")
    command.bind(identity.text)
    return try command.first(CaseStates.state)
  }

  /// The mention as the desk's own decisions leave it.
  func decided(_ mention: Mention) throws -> Mention { try mention.decided(state(of: mention.identity)) }

  /// The row as the desk's own decisions leave it, and with them.
  func attached(to row: MentionRow) throws -> MentionRow {
    guard !isEmpty else { return row }
    var row = row
    row.caseState = try state(of: row.mention.identity)
    row.mention = row.mention.decided(row.caseState)
    return row
  }

  /// Folds the steps of a case anew and writes where it stands.
  @discardableResult
  func refold(_ identity: String) throws -> CaseState {
    let state = CaseState(try CaseJournal(db: db).steps(of: identity))
    let marks = Array(repeating: "?", count: 17).joined(separator: ", ")
    let command = try db.command("INSERT OR REPLACE INTO case_state (\(CaseStates.columns)) VALUES (\(marks))")
    command.bind(identity)
    state.bind(to: command)
    try command.run()
    return state
  }

  private static func state(_ row: Command) -> CaseState {
    var state = CaseState()
    state.revision = row.integer(1)
    state.changedAt = row.moment(2)
    state.changedBy = row.text(3)
    state.holder = row.optionalText(4).map { CaseState.Holder(name: $0, since: row.moment(5)) }
    state.classification = row.optionalText(6).flatMap(Classification.init(rawValue:))
    state.stage = CaseState.Stage(rawValue: row.text(7)) ?? .open
    state.answer = row.optionalInteger(8).map { number in
      CaseState.Answer(
        number: number, textHash: row.text(9), draftedBy: row.text(10), approvedBy: row.optionalText(11),
        sentBy: row.optionalText(12), sentAt: row.optionalMoment(13))
    }
    state.closedAt = row.optionalMoment(14)
    state.isReopened = row.integer(15) == 1
    state.reason = row.optionalText(16)
    return state
  }
}

extension CaseState {
  fileprivate func bind(to command: Command) {
    command.bind(revision)
    command.bind(changedAt ?? Instant(milliseconds: 0))
    command.bind(changedBy)
    command.bind(holder?.name)
    command.bind(holder?.since)
    command.bind(classification?.rawValue)
    command.bind(stage.rawValue)
    command.bind(answer?.number)
    command.bind(answer?.textHash)
    command.bind(answer?.draftedBy)
    command.bind(answer?.approvedBy)
    command.bind(answer?.sentBy)
    command.bind(answer?.sentAt)
    command.bind(closedAt)
    command.bind(isReopened ? 1 : 0)
    command.bind(reason)
  }
}
