internal import HumasModel
internal import TerminalGrid
internal import Wording

/// Takes an event into the board, the only thing that changes it, and says what is to be done in the world.
package func reduce(_ board: inout Board, _ event: Event) -> [Effect] {
  let target = board.target
  var effects = board.take(event)
  board.settle()
  effects += board.fillAside()
  if case .key = event { return effects + board.attend(isKey: true) }
  effects += board.attend(isKey: false)
  if target != nil, board.target != target { board.targetChanged = board.now }
  return effects
}

/// What an action would be done to: a record in one of its versions.
struct Target: Hashable {
  var id: RowID
  var revision: Int
  /// The last decision about it.
  var decision: Int64
}

extension Board {
  fileprivate mutating func take(_ event: Event) -> [Effect] {
    switch event {
    case .key(let key): press(key)
    case .resized(let size): resize(size)
    case .tick(let now): tick(now)
    case .news(let snapshot): take(snapshot)
    case .loaded(let reply): take(reply)
    case .detail(let reply): take(reply)
    case .masking(let isMasked): take(masking: isMasked)
    case .acted(let outcome): take(outcome)
    case .refused(let refusal): take(refusal)
    case .steered(let outcome): tell(.steered(outcome))
    case .notSteered(let refusal): tell(.notSteered(refusal))
    case .edited(let text): take(edited: text)
    case .failed(let trouble): take(trouble)
    }
  }

  private mutating func resize(_ size: Size) -> [Effect] {
    self.size = size
    return []
  }

  private mutating func tick(_ now: Instant) -> [Effect] {
    self.now = now
    if let notice, now >= notice.until { self.notice = nil }
    return warn()
  }

  private mutating func take(_ trouble: Trouble) -> [Effect] {
    say(.trouble(trouble))
    for index in panels.indices { panels[index].giveUpWaiting() }
    return []
  }

  private mutating func take(masking isMasked: Bool) -> [Effect] {
    self.isMasked = isMasked
    say(isMasked ? .masked : .unmasked)
    // Rows held by lists and pages are still masked the other way.
    let reread = (layers.compactMap(\.sheet) + (aside.map { [$0] } ?? [])).compactMap(\.content.request)
    return incoming { $0.reload() } + reread.map(Effect.open)
  }

  private mutating func take(_ reply: PageReply) -> [Effect] {
    panels.indices.flatMap { panels[$0].take(reply) }
  }

  private mutating func take(_ reply: DetailReply) -> [Effect] {
    if case .dossier(let dossier) = reply.content { editComposer { $0.take(dossier) } }
    aside?.take(reply)
    editSheet { $0.take(reply) }
    if case .gone = reply.content, sheet?.content.request == reply.request { say(.recordGone) }
    return []
  }
}

extension Board {
  /// The desk as it stands now; held back while the screen is frozen.
  mutating func take(_ snapshot: Snapshot) -> [Effect] {
    guard !isFrozen || self.snapshot == nil else {
      held = snapshot
      return []
    }
    let before = self.snapshot?.attention.level
    self.snapshot = snapshot
    let asked = panels.indices.flatMap { panels[$0].take(snapshot) }
    let isWorse = snapshot.attention.level == .awas && before.map { $0 < .awas } ?? false
    return asked + refreshSheets() + (isWorse ? [.bell] : []) + warn()
  }

  /// Pages show the row as it is now; where it has changed, the rest of the page is asked for again.
  private mutating func refreshSheets() -> [Effect] {
    guard let sheet else { return [] }
    guard let index = focused.row(about: sheet.content.subject) else { return [] }
    let content = focused.content(ofRow: index)
    editSheet { $0.content = content }
    return sheet.content.request.map { [.open($0)] } ?? []
  }

  /// Runs on the panel of mentions.
  mutating func incoming<Result>(_ change: (inout IncomingPanel) -> Result) -> Result
  where Result: RangeReplaceableCollection {
    guard let place = panels.firstIndex(where: { $0 is IncomingPanel }), var panel = panels[place] as? IncomingPanel
    else {
      return Result()
    }
    let result = change(&panel)
    panels[place] = panel
    return result
  }

  mutating func pending(_ change: (inout PendingPanel) -> Void) {
    guard let place = panels.firstIndex(where: { $0 is PendingPanel }), var panel = panels[place] as? PendingPanel else {
      return
    }
    change(&panel)
    panels[place] = panel
  }

  var target: Target? {
    let panel = focused
    return panel.selected.map { Target(
        id: panel.id(ofRow: $0), revision: panel.revision(ofRow: $0),
        decision: panel.content(ofRow: $0).mentionRow?.caseState?.revision ?? 0)
    }
  }

  /// The page on top, if one is open.
  var sheet: Sheet? { layers.lazy.compactMap(\.sheet).last }

  mutating func editSheet(_ change: (inout Sheet) -> Void) {
    guard let place = layers.lastIndex(where: { $0.sheet != nil }), var sheet = layers[place].sheet else { return }
    change(&sheet)
    layers[place] = .sheet(sheet)
  }
}

extension Layer {
  var sheet: Sheet? {
    if case .sheet(let sheet) = self { sheet } else { nil }
  }
}

extension Panel {
  /// The row of this list that a page is about.
  func row(about subject: Subject) -> Int? {
    (0..<rowCount).first { content(ofRow: $0).subject == subject }
  }
}
