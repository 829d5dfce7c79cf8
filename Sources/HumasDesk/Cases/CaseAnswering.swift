import HumasModel
import HumasStore

/// Drafting, sending and taking back an answer.
extension CaseActing {
  func draft(_ text: String, _ cases: [CaseSight]) throws(DeskError) -> Verdict {
    guard text.contains(where: { !$0.isWhitespace }) else { return .failure(.emptyText) }
    let before = try cases.first.flatMap { sight throws(DeskError) in try row(sight.number)?.caseState }
    var step = step(.draft)
    step.textHash = Store.hash(of: text)
    // The same answer in new words keeps its number; one that was sent and returned is a new one.
    if let before, !before.stage.isAnswered, before.stage != .failed { step.answer = before.answer?.number }
    return try decide(step, step.answer == nil ? cases : recipients(of: cases), text: text)
  }

  /// Keeps the words first, looks them over, and puts them into `keluar/` in one go with the decision.
  func send(_ text: String?, despite: Bool, _ cases: [CaseSight]) throws(DeskError) -> Verdict {
    var cases = cases
    if let text, try !isDrafted(text, in: cases) {
      let drafted = try draft(text, cases)
      guard case .success = drafted else { return drafted }
      cases = try rows(of: cases).map(\.sight)
    }
    guard let first = cases.first, let row = try row(first.number), let answer = row.caseState?.answer else {
      return .failure(.nothingDrafted)
    }
    let words = try desk.answer { () throws(StoreError) in try desk.store.answerText(answer.textHash) } ?? ""
    let doubts = try AnswerDoubts(of: words, about: row, desk: desk, now: now)
    if let refusal = doubts.refusal(despite: despite) { return .failure(refusal) }
    return try hand(out: answer, words, to: recipients(of: cases), doubts)
  }

  private func isDrafted(_ text: String, in cases: [CaseSight]) throws(DeskError) -> Bool {
    guard let state = try cases.first.flatMap({ sight throws(DeskError) in try row(sight.number)?.caseState }) else {
      return false
    }
    return state.answer?.textHash == Store.hash(of: text) && (state.stage == .drafted || state.stage == .approved)
  }

  private func hand(
    out answer: CaseState.Answer, _ words: String, to cases: [CaseSight], _ doubts: AnswerDoubts
  ) throws(DeskError) -> Verdict {
    let rows = try rows(of: cases)
    let outbox = try Outbox(desk: desk)
    let letter = OutgoingAnswer(answer: answer, text: words, rows: rows, sentBy: operatorName, at: now)
    return try outbox.publishing(letter, zone: desk.settings.zone) { file throws(DeskError) in
      var step = step(.send, answer: answer)
      step.file = file
      return try decide(step, cases, facts: doubts.facts)
    }
  }

  func undo() throws(DeskError) -> Verdict {
    guard let last = try desk.answer({ () throws(StoreError) in try desk.store.lastStep(of: operatorName) }) else {
      return .failure(.nothingToUndo)
    }
    guard last.verb == .send, let file = last.file else { return try takeBack(last) }
    return try Outbox(desk: desk).withdrawing(file) { () throws(DeskError) in try takeBack(last) }
  }

  private func takeBack(_ step: CaseStep) throws(DeskError) -> Verdict {
    let policy = desk.policy
    let cases = try desk.answer { () throws(StoreError) in try desk.store.cases(ofDecision: step.number) }
    let result = try desk.answer { () throws(StoreError) in
      try desk.store.undo(step.number, by: operatorName, at: now) { policy.appraise($0, history: $1) }
    }
    switch result {
    case .failure(let refusal): return .failure(refusal)
    case .success(let undone):
      return .success(
        try outcome(.undo, undone: undone.step.verb, cases.map(\.sight), decision: undone.decision))
    }
  }
}
