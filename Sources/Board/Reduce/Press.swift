internal import HumasModel
internal import TerminalGrid
internal import Wording

extension Board {
  /// A key goes to what lies on top.
  mutating func press(_ key: Key) -> [Effect] {
    notice = nil
    if Arrangement(of: self).isTooSmall { return pressTooSmall(key) }
    if case .mouse(let mouse) = key { return point(mouse) }
    if case .pasted(let character) = key { return paste(character) }
    switch layers.last {
    case .prompt(let prompt): return type(key, into: prompt)
    case .palette(let palette): return type(key, into: palette)
    case .question(let question): return answer(key, to: question)
    case .composer: return write(key)
    case .choice(let choice): return press(key, on: choice)
    case .sheet: return Keymap.command(for: key, inSheet: true).map { perform($0) } ?? []
    case nil: return Keymap.command(for: key, inSheet: false).map { perform($0) } ?? []
    }
  }

  /// Pasted text is typed where something is being typed, and does nothing elsewhere.
  private mutating func paste(_ character: Character) -> [Effect] {
    switch layers.last {
    case .prompt(let prompt): type(.character(character), into: prompt)
    case .palette(let palette): type(.character(character), into: palette)
    case .composer: write(.character(character))
    case .question, .sheet, .choice, nil: []
    }
  }

  /// Where no question could be seen, leaving needs none.
  private func pressTooSmall(_ key: Key) -> [Effect] {
    switch Keymap.command(for: key, inSheet: false) {
    case .quit where !manner.staysOpen: [.quit]
    case .redraw: [.redraw]
    case .suspend where !manner.isKiosk: [.suspend]
    default: []
    }
  }

  private mutating func type(_ key: Key, into prompt: Prompt) -> [Effect] {
    var prompt = prompt
    switch key {
    case .escape, .control("c"): layers.removeLast()
    case .enter: return apply(prompt)
    default:
      if prompt.line.take(key) { layers[layers.count - 1] = .prompt(prompt) }
    }
    return []
  }

  /// What was typed becomes the filter of the list; a field nobody knows leaves the prompt open.
  private mutating func apply(_ prompt: Prompt) -> [Effect] {
    if case .reason(let target) = prompt.purpose {
      layers.removeLast()
      return Board.request(for: target, reason: prompt.line.string).map { [.steer($0)] } ?? []
    }
    if let action = action(of: prompt) {
      layers.removeLast()
      return [.act(CaseRequest(action: action, cases: prompt.cases.map(\.sight)))]
    }
    do throws(FilterText.UnknownField) {
      let filter = try filter(from: prompt)
      layers.removeLast()
      focus = .incoming
      return incoming { $0.apply(filter) }
    } catch {
      say(.unknownField(error.name))
      return []
    }
  }

  private func filter(from prompt: Prompt) throws(FilterText.UnknownField) -> MentionFilter {
    switch prompt.purpose {
    case .filter: return try FilterText.read(prompt.line.string)
    case .search:
      var filter = incomingFilter
      filter.search = prompt.line.string
      return filter
    case .assign, .putAway, .reopen, .reason: return incomingFilter
    }
  }

  private mutating func type(_ key: Key, into palette: Palette) -> [Effect] {
    var palette = palette
    switch key {
    case .escape, .control("c"):
      layers.removeLast()
      return []
    case .enter:
      layers.removeLast()
      return palette.chosen.map { perform($0) } ?? []
    case .up, .control("p"): palette.index -= 1
    case .down, .control("n"), .tab: palette.index += 1
    case .pageUp: palette.index -= 10
    case .pageDown: palette.index += 10
    default: if palette.line.take(key) { palette.index = 0 }
    }
    layers[layers.count - 1] = .palette(palette)
    return []
  }

  private mutating func answer(_ key: Key, to question: Question) -> [Effect] {
    switch key {
    case .character("y"), .character("Y"), .character(language.words.yesKey): break
    case .character, .escape, .enter, .control("c"):
      layers.removeLast()
      return []
    default: return []
    }
    layers.removeLast()
    switch question {
    case .quit: return [.quit]
    case .unmask: return [.setMasking(false)]
    }
  }
}
