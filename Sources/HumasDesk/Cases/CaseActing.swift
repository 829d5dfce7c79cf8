import HumasModel
import HumasStore

/// One operator's wish, carried to the store.
struct CaseActing {
  let desk: Desk
  let operatorName: String
  let now: Instant

  typealias Verdict = Result<CaseOutcome, CaseRefusal>

  /// Whether all who are named, the one who acts included, have names that can be logged and told apart.
  func isNamed(_ action: CaseAction) -> Bool {
    switch action {
    case .assign(let person), .handOver(let person): OperatorName.isUsable(operatorName) && OperatorName.isUsable(person)
    default: OperatorName.isUsable(operatorName)
    }
  }

  func act(_ action: CaseAction, on cases: [CaseSight]) throws(DeskError) -> Verdict {
    switch action {
    case .claim: try decide(step(.claim), cases)
    case .release: try decide(step(.release), cases)
    case .assign(let person): try decide(step(.assign, person: person), cases)
    case .handOver(let person): try decide(step(.handOver, person: person), cases)
    case .classify(let classification): try decide(step(.classify, classification: classification), cases)
    case .draft(let text): try draft(text.withoutControls, cases)
    case .approve: try approve(cases)
    case .send(let text, let despite): try send(text?.withoutControls, despite: despite, cases)
    case .close(let reason): try give(reason, for: .close, cases)
    case .reopen(let reason): try give(reason, for: .reopen, cases)
    }
  }

  func step(
    _ verb: CaseVerb, person: String? = nil, classification: Classification? = nil, answer: CaseState.Answer? = nil,
    reason: String? = nil
  ) -> CaseStep {
    CaseStep(
      at: now, operatorName: operatorName, verb: verb, person: person, classification: classification,
      answer: answer?.number, textHash: answer?.textHash, reason: reason)
  }

  func decide(
    _ step: CaseStep, _ cases: [CaseSight], text: String? = nil, facts: String = ""
  ) throws(DeskError) -> Verdict {
    let policy = desk.policy
    let order = CaseOrder(step: step, cases: cases, text: text, facts: facts)
    let result = try desk.answer { () throws(StoreError) in
      try desk.store.decide(order, law: policy.caseLaw) { policy.appraise($0, history: $1) }
    }
    switch result {
    case .failure(let refusal): return .failure(refusal)
    case .success(let number): return .success(try outcome(step.verb, cases, person: step.person, decision: number))
    }
  }

  func outcome(
    _ verb: CaseVerb, undone: CaseVerb? = nil, _ cases: [CaseSight], person: String? = nil, decision: Int64 = 0
  ) throws(DeskError) -> CaseOutcome {
    let first = try cases.first.flatMap { sight throws(DeskError) in try row(sight.number) }
    return CaseOutcome(
      verb: verb, undone: undone, count: cases.count, label: first.map { desk.masked([$0])[0].label } ?? "",
      person: person, decision: decision)
  }

  func row(_ number: Int64) throws(DeskError) -> MentionRow? {
    try desk.answer { () throws(StoreError) in try desk.store.mention(number) }
  }

  func rows(of cases: [CaseSight]) throws(DeskError) -> [MentionRow] {
    try desk.rows(numbered: cases.map(\.number))
  }

  private func give(_ reason: String, for verb: CaseVerb, _ cases: [CaseSight]) throws(DeskError) -> Verdict {
    guard reason.contains(where: { !$0.isWhitespace }) else { return .failure(.emptyText) }
    // The log holds no personal data, whoever typed it.
    return try decide(step(verb, reason: desk.masked(reason)), cases)
  }

  /// The answer of a case goes to all whom these words are for and who have not got them yet; what was seen of one is held
  /// against it, the others are as they are.
  func recipients(of cases: [CaseSight]) throws(DeskError) -> [CaseSight] {
    guard cases.count == 1, let answer = try row(cases[0].number)?.caseState?.answer else { return cases }
    let rows = try desk.answer { () throws(StoreError) in try desk.store.recipients(ofAnswer: answer.number) }
    let others = rows.filter { row in
      guard row.number != cases[0].number, let state = row.caseState else { return false }
      return state.answer?.textHash == answer.textHash && !state.stage.isAnswered
    }
    return cases + others.map(\.sight)
  }

  private func approve(_ cases: [CaseSight]) throws(DeskError) -> Verdict {
    guard let first = cases.first, let answer = try row(first.number)?.caseState?.answer else {
      return .failure(.nothingDrafted)
    }
    return try decide(step(.approve, answer: answer), recipients(of: cases))
  }
}

extension DeskPolicy {
  var caseLaw: CaseLaw {
    CaseLaw(claimLasts: settings.cases.claimLasts, needsApproval: settings.cases.needsApproval)
  }
}
