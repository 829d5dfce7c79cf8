internal import HumasModel
internal import TerminalGrid
internal import Wording

extension Board {
  /// What lies over the panels, and the footer, which a prompt replaces.
  func drawLayers(_ arrangement: Arrangement, _ frame: inout Frame, _ snapshot: Snapshot, _ words: any Words) {
    drawFooter(arrangement.footer, &frame, words)
    switch layers.last {
    case .prompt(let prompt): draw(prompt, arrangement.footer, &frame, words)
    case .palette(let palette): draw(palette, arrangement.body, &frame, words)
    case .question(let question): draw(question, &frame, words)
    case .composer(let composer): draw(composer, arrangement.body, &frame, words)
    case .choice(let choice): draw(choice, &frame, words)
    case .sheet, nil: break
    }
  }

  private func draw(_ prompt: Prompt, _ line: Rect, _ frame: inout Frame, _ words: any Words) {
    let (label, hint) = words.label(of: prompt.purpose, operators: snapshot?.operators ?? [])
    let hintLine = Rect(x: line.x, y: line.y - 1, width: line.width, height: 1)
    frame.fill(hintLine, Style(.prompt))
    let refused = notice.map { if case .unknownField(let name) = $0.content { words.unknownField(name) } else { hint } }
    frame.putFitted(refused ?? hint, x: 1, y: hintLine.y, width: line.width - 2, style: Style(.prompt))
    frame.prompt(
      label: " \(label): ", text: prompt.line.string, cursor: prompt.line.cursor, x: line.x, y: line.y,
      width: line.width)
  }

  private func draw(_ question: Question, _ frame: inout Frame, _ words: any Words) {
    let text = question == .quit ? words.questionQuit : words.questionUnmask
    let lines = wrapped(text, width: 50).map(\.text)
    let inside = frame.overlay(Size(columns: 54, rows: lines.count + 4), title: "")
    for (index, line) in lines.enumerated() {
      frame.put(line, x: inside.x + 2, y: inside.y + 1 + index, maxWidth: 50, style: Style(.strong))
    }
    frame.put(words.answers, x: inside.x + 2, y: inside.maxY - 2, maxWidth: 50, style: Style(.accent))
    frame.cursor = (inside.x + 2, inside.maxY - 2)
  }

  private func draw(_ palette: Palette, _ body: Rect, _ frame: inout Frame, _ words: any Words) {
    let commands = palette.commands()
    let inside = frame.overlay(Size(columns: 74, rows: min(16, body.height - 2)), title: words.paletteTitle)
    let list = Rect(x: inside.x, y: inside.y + 2, width: inside.width, height: inside.height - 2)
    let viewport = Viewport(first: 0, height: list.height, count: commands.count, selected: palette.index)
    for row in viewport.rows {
      let place = Rect(x: list.x, y: list.y + row - viewport.first, width: list.width, height: 1)
      draw(commands[row], place, isSelected: row == palette.index, &frame, words)
    }
    if commands.isEmpty {
      frame.put(words.paletteNothing, x: list.x + 1, y: list.y, maxWidth: list.width - 2, style: Style(.dim))
    }
    frame.scrollBar(viewport, x: inside.maxX, y: list.y, style: Style(.borderFocused))
    frame.prompt(
      label: " : ", text: palette.line.string, cursor: palette.line.cursor, x: inside.x, y: inside.y,
      width: inside.width)
  }

  private func draw(_ command: Command, _ place: Rect, isSelected: Bool, _ frame: inout Frame, _ words: any Words) {
    if isSelected {
      frame.fill(place, Style(.text, isSelected: true))
      frame.put("▌", x: place.x, y: place.y, maxWidth: 1, style: Style(.accent, isSelected: true))
    }
    let isRefused = refusal(of: command) != nil
    var pen = Pen(Rect(x: place.x + 1, y: place.y, width: place.width - 2, height: 1), isSelected: isSelected)
    let key = Keymap.keys(for: command).first?.name(in: words) ?? ""
    pen.left(words.name(of: command), 20, isRefused ? .dim : .strong, &frame)
    pen.right(key, 10, .accent, &frame)
    pen.rest(refusal(of: command).map(words.sentence(for:)) ?? words.sentence(for: command), .dim, &frame)
  }
}

extension Words {
  /// What is to be typed, and how it is ended.
  fileprivate func label(of purpose: Prompt.Purpose, operators: [String]) -> (label: String, hint: String) {
    switch purpose {
    case .search: (searchLabel, searchHint)
    case .filter: (filterLabel, filterHint)
    case .assign: (assignLabel, assignHint(operators))
    case .putAway: (closeLabel, closeHint)
    case .reopen: (reopenLabel, reopenHint)
    case .reason(.finding): (dismissLabel, dismissHint)
    case .reason(.promise): (closePromiseLabel, closePromiseHint)
    case .reason: (withdrawLabel, withdrawHint)
    }
  }
}
