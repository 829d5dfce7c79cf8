import HumasModel
import HumasStore

/// One operator's wish about what the office says, carried out: held against what is now, written into the log.
struct StatementActing {
  let desk: Desk
  let operatorName: String
  let now: Instant

  typealias Verdict = Result<StatementOutcome, StatementRefusal>

  func act(_ request: StatementRequest) throws(DeskError) -> Verdict {
    switch request {
    case .acknowledge(let id): try decide(.acknowledge, finding: id)
    case .restore(let id): try decide(.restore, finding: id)
    case .dismiss(let id, let reason): try decide(.dismiss, finding: id, reason: reason)
    case .approve(let sight): try approve(sight)
    case .publish(let sight): try publish(sight)
    case .withdraw(let sight, let reason): try withdraw(sight, reason)
    case .closePromise(let id, let reason): try decide(.closePromise, promise: id, reason: reason)
    case .reopenPromise(let id): try decide(.reopenPromise, promise: id)
    case .correct(let id): try correct(finding: id)
    case .amend(let sight): try amend(sight)
    case .holdingDraft(let issue): try holdingDraft(on: issue)
    }
  }

  private func decide(_ verb: StatementVerb, finding id: String, reason: String? = nil) throws(DeskError) -> Verdict {
    guard let finding = try statements().finding(id) else { return .failure(.gone) }
    guard verb != .dismiss || isGiven(reason) else { return .failure(.reasonMissing) }
    return try write(verb, FindingKey.of(finding), reason: reason, label: finding.subject)
  }

  private func decide(_ verb: StatementVerb, promise id: String, reason: String? = nil) throws(DeskError) -> Verdict {
    guard let promise = try statements().promise(id) else { return .failure(.gone) }
    guard verb != .closePromise || isGiven(reason) else { return .failure(.reasonMissing) }
    return try write(verb, id, reason: reason, label: promise.quote.text)
  }

  private func approve(_ sight: StatementSight) throws(DeskError) -> Verdict {
    guard let row = try statements().row(of: sight.id) else { return .failure(.gone) }
    if let refusal = refusal(of: row, sight) { return .failure(refusal) }
    if row.approval.standing == .approved || row.approval.standing == .published {
      return .failure(.alreadyApproved(by: row.approval.operatorName ?? ""))
    }
    if let drafter = try drafter(of: sight.id), OperatorName.isSame(drafter, operatorName) { return .failure(.ownDraft) }
    return try write(.approve, row)
  }

  private func publish(_ sight: StatementSight) throws(DeskError) -> Verdict {
    guard let row = try statements().row(of: sight.id) else { return .failure(.gone) }
    if let refusal = refusal(of: row, sight) { return .failure(refusal) }
    guard row.approval.standing == .approved else { return .failure(.notApproved) }
    return try write(.publish, row)
  }

  private func withdraw(_ sight: StatementSight, _ reason: String) throws(DeskError) -> Verdict {
    guard let row = try statements().row(of: sight.id) else { return .failure(.gone) }
    if let refusal = refusal(of: row, sight) { return .failure(refusal) }
    guard isGiven(reason) else { return .failure(.reasonMissing) }
    return try write(.withdraw, row, reason: reason)
  }

  private func refusal(of row: StatementRow, _ sight: StatementSight) -> StatementRefusal? {
    if row.textHash != sight.textHash { return .textChanged }
    return row.approval.standing == .withdrawn ? .withdrawnAlready : nil
  }

  /// Who had this desk write the draft, by the log.
  private func drafter(of id: String) throws(DeskError) -> String? {
    try desk.answer { () throws(StoreError) in try desk.store.decisions(aboutSubject: id) }
      .first { $0.action == StatementVerb.draft.rawValue }?.operatorName
  }

  private func correct(finding id: String) throws(DeskError) -> Verdict {
    let statements = try statements()
    guard let finding = statements.finding(id) else { return .failure(.gone) }
    let masking = desk.policy.masking
    guard let draft = CorrectionDraft(of: masking.masked(finding), rows: statements.row(of:)) else { return .failure(.notPublished) }
    return try keep(draft.file(in: desk.settings.zone, now: now), verb: .draft)
  }

  private func amend(_ sight: StatementSight) throws(DeskError) -> Verdict {
    guard let row = try statements().row(of: sight.id) else { return .failure(.gone) }
    if row.textHash != sight.textHash { return .failure(.textChanged) }
    guard row.statement.status.isPublic else { return .failure(.notPublished) }
    return try keep(CorrectionDraft(of: row).file(in: desk.settings.zone, now: now), verb: .draft)
  }

  private func holdingDraft(on number: Int64) throws(DeskError) -> Verdict {
    guard let issue = try desk.issues(limit: 0, at: now).first(where: { $0.id == number }) else { return .failure(.gone) }
    let draft = HoldingDraft(issue: issue, figures: try statements().figures(of: issue.name))
    return try keep(draft.file(in: desk.settings, now: now), verb: .draft)
  }

  private func keep(_ file: DraftFile, verb: StatementVerb) throws(DeskError) -> Verdict {
    let path = try file.write(into: desk.directory)
    _ = try log(StatementStep(at: now, operatorName: operatorName, verb: verb, subject: file.id(at: path)))
    return .success(StatementOutcome(verb: verb, label: path))
  }

  private func write(_ verb: StatementVerb, _ row: StatementRow, reason: String? = nil) throws(DeskError) -> Verdict {
    let step = StatementStep(
      at: now, operatorName: operatorName, verb: verb, subject: row.statement.id, textHash: row.textHash,
      reason: reason.map { desk.policy.masking.masked($0) })
    let number = try log(step, text: row.statement.text) { present in
      present.map { CanonicalText.hash(of: $0.text) } == row.textHash
    }
    guard number != nil else { return .failure(.textChanged) }
    return .success(StatementOutcome(verb: verb, label: row.statement.id))
  }

  private func write(
    _ verb: StatementVerb, _ subject: String, reason: String?, label: String
  ) throws(DeskError) -> Verdict {
    // The log holds no personal data, whoever typed it.
    let reason = reason.map { desk.policy.masking.masked($0) }
    _ = try log(
      StatementStep(at: now, operatorName: operatorName, verb: verb, subject: subject, reason: reason))
    return .success(StatementOutcome(verb: verb, label: desk.masked(label)))
  }

  private func log(
    _ step: StatementStep, text: String? = nil, where holds: (Statement?) -> Bool = { _ in true }
  ) throws(DeskError) -> Int64? {
    try desk.answer { () throws(StoreError) in try desk.store.decide(step, text: text, where: holds) }
  }

  private func statements() throws(DeskError) -> StatementDesk {
    try desk.answer { () throws(StoreError) in
      try StatementDesk(store: desk.store, policy: desk.policy, view: .now, now: now)
    }
  }

  private func isGiven(_ reason: String?) -> Bool { reason?.contains { !$0.isWhitespace } ?? false }
}
