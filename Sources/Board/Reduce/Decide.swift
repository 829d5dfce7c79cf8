internal import HumasModel
internal import TerminalGrid
internal import Wording

/// Decisions about cases: which are meant, and what is asked of the desk.
extension Board {
  /// The cases an action is for: that of the open page, else the marked ones of the list, else the selected one.
  var caseTargets: [MentionRow] {
    if let sheet { return sheet.content.mentionRow.map { [$0] } ?? [] }
    let panel = focused
    let marked = (0..<panel.rowCount).filter { marks.contains(panel.id(ofRow: $0)) }
    let rows = marked.isEmpty ? panel.selected.map { [$0] } ?? [] : marked
    return rows.compactMap { panel.content(ofRow: $0).mentionRow }
  }

  /// Why nothing can be decided now; `nil` = it can.
  var caseRefusal: Refusal? {
    if manner.isReadOnly { return .readOnly }
    if manner.isKiosk { return .kiosk }
    if snapshot?.rewind != nil { return .past }
    if isTargetFresh { return .targetMoved }
    return caseTargets.isEmpty ? .nothingSelected : nil
  }

  /// `nil` where the command is not about cases.
  mutating func decide(_ command: Command) -> [Effect] {
    let rows = caseTargets
    switch command {
    case .claim: return act(.claim, on: rows)
    case .release: return act(.release, on: rows)
    case .approve: return act(.approve, on: rows)
    case .assign: return ask(.assign, rows)
    case .putAway: return ask(.putAway, rows)
    case .reopen: return ask(.reopen, rows)
    case .classify: return chooseClass(for: rows)
    case .answer: return compose(for: rows)
    case .undo: return [.undo]
    default: return []
    }
  }

  private func act(_ action: CaseAction, on rows: [MentionRow]) -> [Effect] {
    [.act(CaseRequest(action: action, cases: rows.map(\.sight)))]
  }

  private mutating func ask(_ purpose: Prompt.Purpose, _ rows: [MentionRow]) -> [Effect] {
    layers.append(.prompt(Prompt(purpose: purpose, line: TypedLine(), cases: rows)))
    return []
  }

  private mutating func chooseClass(for rows: [MentionRow]) -> [Effect] {
    let suggestion = focused.selectedContent.flatMap { content in
      if case .pending(let row) = content { row.suggestion ?? row.mention.mention.classification } else { nil }
    }
    layers.append(.choice(ClassChoice(rows.map(\.sight), suggestion: suggestion)))
    return []
  }

  private mutating func compose(for rows: [MentionRow]) -> [Effect] {
    layers.append(.composer(Composer(rows)))
    return [.open(.dossier(rows.map(\.number)))]
  }

  /// What was typed, as what is to be done.
  func action(of prompt: Prompt) -> CaseAction? {
    let text = prompt.line.string
    switch prompt.purpose {
    case .search, .filter, .reason: return nil
    case .putAway: return .close(reason: text)
    case .reopen: return .reopen(reason: text)
    case .assign:
      let isMine = prompt.cases.first?.caseState?.holder?.name == manner.operatorName
      return isMine ? .handOver(to: text) : .assign(to: text)
    }
  }

  mutating func press(_ key: Key, on choice: ClassChoice) -> [Effect] {
    var choice = choice
    let last = ClassChoice.classes.count - 1
    switch key {
    case .escape, .control("c"), .character("q"):
      layers.removeLast()
      return []
    case .enter:
      layers.removeLast()
      return [.act(choice.request)]
    case .up, .character("k"): choice.index = max(0, choice.index - 1)
    case .down, .character("j"): choice.index = min(last, choice.index + 1)
    case .character(let digit):
      guard let number = digit.wholeNumberValue, (1...(last + 1)).contains(number) else { return [] }
      choice.index = number - 1
    default: return []
    }
    layers[layers.count - 1] = .choice(choice)
    return []
  }
}

extension Board {
  /// The desk has taken a decision.
  mutating func take(_ outcome: CaseOutcome) -> [Effect] {
    marks = []
    say(.decided(outcome))
    if composer != nil, outcome.verb == .send || outcome.verb == .draft { closeComposer() }
    return sheet?.content.request.map { [.open($0)] } ?? []
  }

  /// The desk has not: what was being written stays, and a first answer is shown.
  mutating func take(_ refusal: CaseRefusal) -> [Effect] {
    if let composer {
      // The words may have been kept all the same, or somebody else was faster: from here on it is acted on what is now.
      editComposer { $0.take(refusal) }
      return [.open(.dossier(composer.cases.map(\.number)))]
    }
    say(.caseRefused(refusal))
    guard case .answered = refusal, let row = caseTargets.first, sheet == nil else { return [] }
    return open(.mention(row))
  }
}

extension PageContent {
  /// The mention that a page is about, case or not.
  var mentionRow: MentionRow? {
    switch self {
    case .mention(let row): row
    case .pending(let row): row.mention
    default: nil
    }
  }
}
