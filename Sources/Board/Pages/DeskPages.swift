internal import HumasModel
internal import TerminalGrid
internal import Wording

extension Document {
  /// Every key, made of the keymap.
  mutating func help(_ scene: Scene) {
    let words = scene.words
    paragraphs(words.helpIntroduction, .dim)
    for chapter in Keymap.chapters {
      heading(words.title(of: chapter.topic))
      for command in Keymap.commands(of: chapter.bindings) {
        let keys = Keymap.keys(for: command).map { $0.name(in: words) }.joined(separator: " ")
        entry(keys, words.sentence(for: command), .accent)
      }
    }
    legend(scene)
  }

  /// The shapes and letters of the rows.
  private mutating func legend(_ scene: Scene) {
    let words = scene.words
    heading(words.legendTitle)
    for level in Level.allCases { entry(Sign.of(level).shape, words.word(for: level), Sign.of(level).role) }
    gap()
    for urgency in Urgency.allCases {
      entry("\(urgency.sign.shape) \(words.letter(for: urgency))", words.word(for: urgency), urgency.sign.role)
    }
    gap()
    for severity in Finding.Severity.allCases.reversed() {
      entry(Sign.of(severity).shape, words.word(for: severity), Sign.of(severity).role)
    }
    gap()
    let statuses: [Status] = [.new, .inProgress, .waitingForReporter, .atOtherAgency, .done, .closedBySystem]
    for status in statuses { entry(Sign.of(status).shape, words.word(for: status), .text) }
    gap()
    for classification in Classification.allCases {
      entry(words.letter(for: classification), words.word(for: classification), .text)
    }
  }

  private mutating func entry(_ key: String, _ text: String, _ role: Role) {
    let keyWidth = 14
    for (index, part) in wrapped(text, width: width - keyWidth).enumerated() {
      line([Piece(padded(index == 0 ? key : "", keyWidth), role), Piece(part.text, .text)])
    }
  }

  /// How a panel's figure came about.
  mutating func explanation(of panel: PanelName, _ scene: Scene) {
    let words = scene.words
    for text in words.figure(of: panel, snapshot: scene.snapshot) {
      paragraph(text)
      gap()
    }
    paragraph(words.deskLevel(scene.snapshot.attention))
    heading(words.label(.origin))
    feeds(scene)
  }

  /// Every source: how it is doing and what became of what it brought.
  mutating func sources(_ scene: Scene) {
    paragraphs(scene.words.sourcesIntroduction, .dim)
    gap()
    feeds(scene)
  }

  private mutating func feeds(_ scene: Scene) {
    let words = scene.words
    if scene.snapshot.sources.isEmpty { paragraphs(words.noSources) }
    for source in scene.snapshot.sources {
      let read = source.lastRead.map { words.lastRead(scene.now - $0) } ?? words.neverRead
      var pieces = [Piece(padded(source.name, 14), .strong), Piece("\(read)  ", .text)]
      if let silent = source.silentSince {
        pieces.append(Piece(words.silent(source: source.name.uppercased(), for: scene.now - silent), .stale))
      } else if source.expectedEvery != nil {
        pieces.append(Piece(words.inTime, .ok))
      }
      line(pieces)
      let interval = source.expectedEvery.map { ", \(words.every($0))" } ?? ""
      paragraph("\(source.format)\(interval) · \(words.count(of: source.count))", .dim, indent: 2)
    }
  }

  /// What could not be read: where, why, what to do.
  mutating func rejects(_ detail: DetailReply.Content?, _ scene: Scene) {
    let words = scene.words
    guard case .rejects(let rejects)? = detail else { return paragraph(words.loading, .dim) }
    guard !rejects.isEmpty else { return paragraphs(words.noRejects) }
    paragraphs(words.rejectsIntroduction, .dim)
    for reject in rejects {
      gap()
      line([
        Piece(reject.provenance.path, .strong), Piece("  \(words.place(of: reject.provenance))", .text),
      ])
      let detail = reject.detail.isEmpty ? "" : " (\(reject.detail))"
      paragraph("\(words.sentence(for: reject.reason))\(detail). \(words.advice(for: reject.reason))", indent: 2)
      if !reject.excerpt.isEmpty { line([Piece("  \(fitted(reject.excerpt, width: width - 2))", .dim)]) }
    }
  }

  /// What is wrong now, worst first.
  mutating func troubles(_ scene: Scene) {
    let words = scene.words
    if scene.snapshot.troubles.isEmpty { return paragraphs(words.noTroubles) }
    for trouble in scene.snapshot.troubles {
      paragraph("✖ \(words.sentence(for: trouble))", .siaga)
      paragraph(words.advice(for: trouble), indent: 2)
      gap()
    }
  }
}
