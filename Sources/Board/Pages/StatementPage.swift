internal import HumasModel
internal import TerminalGrid
internal import Wording

extension Document {
  /// A statement: who says what where, how far its approval is, what its channels show, what was decided.
  mutating func statement(_ row: StatementRow, _ detail: DetailReply.Content?, _ scene: Scene) {
    let words = scene.words
    let statement = row.statement
    let standing = words.sentence(for: row.approval, in: scene.zone)
    let sign = Sign.of(row)
    line([
      Piece("\(sign.shape) \(words.word(for: statement.status))", sign.role),
      Piece(standing.isEmpty ? "" : " · \(standing)", .text),
    ])
    gap()
    if let title = statement.title { paragraph(title, .strong) }
    paragraph(statement.text)
    gap()
    facts(of: row, scene)
    difference(words.caption(.difference), row.approval.difference)
    channels(of: row, scene)
    decisions(detail, scene)
    context(of: statement.issue, scene)
  }

  private mutating func facts(of row: StatementRow, _ scene: Scene) {
    let words = scene.words
    let statement = row.statement
    let moment = { (at: Instant) in words.moment(at, in: scene.zone) }
    fact(words.label(.channel), statement.channel)
    fact(words.label(.agency), statement.agency)
    fact(words.caption(.speaker), statement.speaker)
    fact(words.label(.published), statement.publishedAt.map(moment))
    fact(words.label(.asOf), statement.asOf.map(moment))
    fact(words.label(.issue), statement.issue)
    fact(words.caption(.objective), statement.objective)
    fact(words.caption(.audience), statement.audience)
    fact(words.caption(.replaces), statement.supersedes ?? statement.corrects)
    fact(words.caption(.replacedBy), row.successor, .siaga)
    fact(words.caption(.file), "\(row.provenance.path), \(words.version(row.revision, seen: moment(row.seen)))")
  }

  /// Words that came in and words that were left out; what both texts say is shown around them, in short.
  private mutating func difference(_ title: String, _ runs: [TextRun]) {
    guard runs.contains(where: { $0.kind != .same }) else { return }
    if !title.isEmpty { heading(title) }
    for run in runs {
      switch run.kind {
      case .same: paragraph(Document.shortened(run.text), .dim, indent: 2)
      case .removed: paragraph("− \(run.text)", .stale)
      case .added: paragraph("+ \(run.text)", .mark)
      }
    }
  }

  /// The ends of a long stretch are enough to find one's place.
  private static func shortened(_ text: String) -> String {
    let words = text.split(separator: " ")
    guard words.count > 12 else { return text }
    return (words.prefix(5) + ["…"] + words.suffix(5)).joined(separator: " ")
  }

  private mutating func channels(of row: StatementRow, _ scene: Scene) {
    guard !row.channels.isEmpty else { return }
    let words = scene.words
    heading(words.caption(.channels))
    for sight in row.channels {
      let seen = sight.observedAt.map { ", \(words.minute($0, in: scene.zone))" } ?? ""
      line([
        Piece(padded(sight.channel, 14), .strong), Piece("\(words.word(for: sight.state))\(seen)", Document.role(of: sight.state)),
      ])
      if sight.state == .other { difference("", sight.difference) }
    }
  }

  private static func role(of state: ChannelSight.State) -> Role {
    switch state {
    case .current: .ok
    case .old: .siaga
    case .other: .waspada
    case .unobserved: .dim
    }
  }

  private mutating func decisions(_ detail: DetailReply.Content?, _ scene: Scene) {
    guard case .statement(let file)? = detail, !file.decisions.isEmpty else { return }
    heading(scene.words.caption(.decisions))
    for decision in file.decisions { self.decision(decision, scene) }
  }
}
