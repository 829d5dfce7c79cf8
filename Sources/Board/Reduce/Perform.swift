internal import HumasModel
internal import TerminalGrid
internal import Wording

extension Board {
  /// Does what was asked for, or says why not.
  mutating func perform(_ command: Command) -> [Effect] {
    if command == .quit, manner.staysOpen { return goHome() }
    if let refusal = refusal(of: command) {
      say(.refused(refusal))
      return []
    }
    switch command {
    case .up: return move(by: -1)
    case .down: return move(by: 1)
    case .pageUp: return move(byPages: -1)
    case .pageDown: return move(byPages: 1)
    case .top: return jump(to: .top)
    case .bottom: return jump(to: .bottom)
    case .open: return openSelected()
    case .close: return composer == nil ? close() : performInComposer(.close)
    case .nextRecord: return turn(by: 1)
    case .previousRecord: return turn(by: -1)
    case .zoom: return visit { $0.isZoomed.toggle() }
    case .nextPanel: return go(to: PanelName.allCases[focus.number % PanelName.allCases.count])
    case .previousPanel:
      return go(to: PanelName.allCases[(focus.number + PanelName.allCases.count - 2) % PanelName.allCases.count])
    case .panel(let panel): return go(to: panel)
    case .back: return walk(from: \.past, to: \.future)
    case .forward: return walk(from: \.future, to: \.past)
    case .search: return prompt(.search, incomingFilter.search)
    case .filter: return prompt(.filter, FilterText.written(incomingFilter))
    case .clearFilter: return incoming { $0.apply(.all) }
    case .follow: return toggleFollow()
    case .freeze: return toggleFreeze()
    case .mark: return toggleMark()
    case .copy: return copy()
    case .explain: return open(.explanation(focus))
    case .masking: return toggleMasking()
    case .theme: return nextTheme()
    case .language: return nextLanguage()
    case .sources: return open(.sources)
    case .rejects: return open(.rejects)
    case .troubles: return open(.troubles)
    case .help: return open(.help)
    case .palette: return lay(.palette(Palette()))
    case .quit: return lay(.question(.quit))
    case .log: return open(.log)
    case .evaluation: return open(.evaluation)
    case .groupByIssue: return toggleGrouping()
    case .markIssue: return markIssue()
    case .nextFresh: return walkFresh()
    case .caughtUp: return catchUp()
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .nextShelf: return nextShelf()
    case .claim, .release, .assign, .classify, .answer, .approve, .publish, .putAway, .reopen, .undo:
      if command != .undo, let target = statementTarget { return decide(command, on: target) }
      return decide(command)
    case .sendAnswer, .keepDraft, .nextTemplate, .editor: return performInComposer(command)
    }
  }

  /// Why the command is not to be had now; `nil` = it is.
  func refusal(of command: Command) -> Refusal? {
    switch command {
    case .suspend: manner.isKiosk ? .kiosk : nil
    case .quit: manner.staysOpen ? .kiosk : nil
    case .masking: isMasked && manner.isKiosk ? .kiosk : (isMasked && manner.isReadOnly ? .readOnly : nil)
    case .copy, .mark: focused.rowCount == 0 ? .nothingSelected : (isTargetFresh ? .targetMoved : nil)
    case .open: focused.rowCount == 0 ? .nothingSelected : nil
    case .claim, .release, .assign, .classify, .answer, .approve, .putAway, .reopen:
      statementTarget.map { refusal(of: command, on: $0) } ?? caseRefusal
    case .publish: statementTarget.map { refusal(of: command, on: $0) } ?? .notInThisPanel
    case .undo: caseRefusal.flatMap { $0 == .nothingSelected || $0 == .targetMoved ? nil : $0 }
    case .caughtUp: manner.isReadOnly ? .readOnly : (snapshot?.cases.fresh.isEmpty ?? true ? .nothingNew : nil)
    case .nextFresh: unseen.isEmpty ? .nothingNew : nil
    case .groupByIssue: focus == .pending ? nil : .notInThisPanel
    case .markIssue: focus == .pending && focused.rowCount > 0 ? nil : .notInThisPanel
    case .sendAnswer, .keepDraft, .nextTemplate: composer == nil ? .notInThisPanel : nil
    case .editor: manner.isKiosk ? .kiosk : (composer == nil ? .notInThisPanel : nil)
    case .nextRecord, .previousRecord: sheetRow == nil ? .notInThisPanel : nil
    case .follow, .search, .filter: focus == .incoming ? nil : .noFilterHere
    case .clearFilter: incomingFilter.isAll ? .nothingFiltered : nil
    case .back: past.isEmpty ? .nowhereBack : nil
    case .forward: future.isEmpty ? .nowhereForward : nil
    default: nil
    }
  }

  /// The row under the cursor changed so lately that the eye has not seen it: 400 ms, two human reaction times.
  var isTargetFresh: Bool {
    targetChanged.map { now - $0 < Span(milliseconds: 400) } ?? false
  }

  var incomingFilter: MentionFilter {
    panels.lazy.compactMap { $0 as? IncomingPanel }.first?.filter ?? .all
  }

  private mutating func lay(_ layer: Layer) -> [Effect] {
    layers.append(layer)
    return []
  }

  private mutating func prompt(_ purpose: Prompt.Purpose, _ text: String) -> [Effect] {
    lay(.prompt(Prompt(purpose: purpose, line: TypedLine(text))))
  }

  private mutating func toggleFollow() -> [Effect] {
    let isFollowing = (focused as? IncomingPanel)?.isFollowing ?? false
    say(isFollowing ? .followOff : .followOn)
    return incoming { $0.follow(!isFollowing) }
  }

  private mutating func toggleFreeze() -> [Effect] {
    isFrozen.toggle()
    guard !isFrozen else { return [] }
    say(.thawed)
    guard let held else { return [] }
    self.held = nil
    return take(held)
  }

  private mutating func toggleMark() -> [Effect] {
    guard let target else { return [] }
    if marks.remove(target.id) == nil { marks.insert(target.id) }
    say(.marked(marks.count))
    return move(by: 1)
  }

  /// The marked rows of this list, or the selected one.
  private mutating func copy() -> [Effect] {
    guard let snapshot, let selected = focused.selected else { return [] }
    let panel = focused
    let marked = (0..<panel.rowCount).filter { marks.contains(panel.id(ofRow: $0)) }
    let rows = marked.isEmpty ? [selected] : marked
    let scene = scene(of: focus, snapshot, language.words)
    marks = []
    say(.copied(rows.count))
    let text = rows.map { panel.excerpt(ofRow: $0, scene) }.joined(separator: "\n")
    return [.copy(text, hiding: rows.compactMap(panel.reporter(ofRow:)))]
  }

  private mutating func toggleGrouping() -> [Effect] {
    pending { $0.toggleGrouping() }
    return []
  }

  /// Marks every row of the list that is about the selected row's issue.
  private mutating func markIssue() -> [Effect] {
    guard let issue = focused.selectedContent?.mentionRow?.issue else { return [] }
    let panel = focused
    for row in 0..<panel.rowCount where panel.content(ofRow: row).mentionRow?.issue == issue {
      marks.insert(panel.id(ofRow: row))
    }
    say(.marked(marks.count))
    return []
  }

  private mutating func toggleMasking() -> [Effect] {
    isMasked ? lay(.question(.unmask)) : [.setMasking(true)]
  }

  private mutating func nextTheme() -> [Effect] {
    guard !manner.themes.isEmpty else { return [] }
    let place = manner.themes.firstIndex(of: theme) ?? -1
    theme = manner.themes[(place + 1) % manner.themes.count]
    say(.theme(theme))
    return [.setTheme(theme)]
  }

  private mutating func nextLanguage() -> [Effect] {
    language = language.next
    return []
  }
}
