internal import HumasModel
internal import TerminalGrid
internal import Wording

extension Board {
  /// The answer being written, over the panels: the complaint above, the words below, what the desk says of them.
  func draw(_ composer: Composer, _ body: Rect, _ frame: inout Frame, _ words: any Words) {
    guard let first = composer.cases.first else { return }
    let size = Size(columns: min(96, body.width - 6), rows: min(24, body.height - 4))
    let title = words.composerTitle(first.label, others: composer.cases.count - 1)
    let inside = frame.overlay(size, title: title)
    let text = Rect(x: inside.x + 1, y: inside.y, width: inside.width - 2, height: inside.height)
    let quoted = drawComplaint(first, text, &frame)
    let note = Rect(x: text.x, y: text.maxY - 1, width: text.width, height: 1)
    drawNote(of: composer, note, &frame, words)
    let field = Rect(x: text.x, y: text.y + quoted + 1, width: text.width, height: text.height - quoted - 3)
    frame.fill(Rect(x: text.x, y: field.y - 1, width: text.width, height: 1), with: Glyph("─"), Style(.border))
    draw(composer.text, field, &frame)
  }

  /// What is answered, in a few lines; gives how many.
  private func drawComplaint(_ row: MentionRow, _ area: Rect, _ frame: inout Frame) -> Int {
    let lines = wrapped(row.mention.title.map { "\($0) · \(row.mention.text)" } ?? row.mention.text, width: area.width)
      .prefix(max(1, min(4, area.height / 4)))
    for (index, line) in lines.enumerated() {
      frame.put(line.text, x: area.x, y: area.y + index, maxWidth: area.width, style: Style(.dim))
    }
    return lines.count
  }

  private func drawNote(of composer: Composer, _ line: Rect, _ frame: inout Frame, _ words: any Words) {
    if let refusal = composer.refusal {
      let sentence = words.sentence(for: refusal, key: Keymap.keys(for: .sendAnswer).first?.name(in: words) ?? "", zone)
      frame.putFitted(sentence, x: line.x, y: line.y, width: line.width, style: Style(.siaga))
    } else {
      frame.putFitted(hint(of: composer, words), x: line.x, y: line.y, width: line.width, style: Style(.dim))
    }
  }

  private func hint(of composer: Composer, _ words: any Words) -> String {
    if composer.templates.isEmpty { return "\(words.composerHint) \(words.noTemplates)" }
    guard let index = composer.template else { return words.composerHint }
    return words.template(composer.templates[index].name, index + 1, of: composer.templates.count)
  }

  /// The typed text, broken to the field's width and turned so that the cursor is in sight.
  private func draw(_ text: TypedText, _ field: Rect, _ frame: inout Frame) {
    let lines = wrapped(text.string, width: field.width - 1)
    let place = text.string.unicodeScalars.count - String(text.text[text.cursor...]).unicodeScalars.count
    let row = lines.lastIndex { $0.scalars.lowerBound <= place } ?? 0
    let first = max(0, row - field.height + 1)
    for (index, line) in lines.dropFirst(first).prefix(field.height).enumerated() {
      frame.put(line.text, x: field.x, y: field.y + index, maxWidth: field.width, style: Style(.text))
    }
    let before = String(String.UnicodeScalarView(lines[row].text.unicodeScalars.prefix(place - lines[row].scalars.lowerBound)))
    frame.cursor = (min(field.maxX - 1, field.x + columns(of: before)), field.y + row - first)
  }

  func draw(_ choice: ClassChoice, _ frame: inout Frame, _ words: any Words) {
    let inside = frame.overlay(Size(columns: 54, rows: ClassChoice.classes.count), title: words.classTitle)
    for (index, classification) in ClassChoice.classes.enumerated() {
      let place = Rect(x: inside.x, y: inside.y + index, width: inside.width, height: 1)
      let isSelected = index == choice.index
      if isSelected { frame.fill(place, Style(.text, isSelected: true)) }
      var pen = Pen(Rect(x: place.x + 1, y: place.y, width: place.width - 2, height: 1), isSelected: isSelected)
      pen.left("\(index + 1)", 2, .accent, &frame)
      pen.left(words.letter(for: classification), 2, .dim, &frame)
      pen.rest(words.word(for: classification), .text, &frame)
      if isSelected { frame.cursor = (place.x, place.y) }
    }
  }

  var zone: Zone { snapshot?.settings.zone ?? .wib }
}

extension Words {
  /// In the composer a doubt comes with the key that sends all the same.
  fileprivate func sentence(for refusal: CaseRefusal, key: String, _ zone: Zone) -> String {
    guard case .doubtful(let findings, let personal) = refusal else { return sentence(for: refusal, in: zone) }
    let first = findings.first.map { " \(why($0, in: zone))" } ?? ""
    return doubts(findings.count, personalData: personal, key: key) + first
  }
}
