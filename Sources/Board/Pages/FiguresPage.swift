internal import HumasModel
internal import TerminalGrid
internal import Wording

extension Document {
  /// What was said of one thing over time, newest first.
  mutating func figures(_ line: LedgerLine, _ scene: Scene) {
    let words = scene.words
    let latest = line.entries.first
    self.line([Piece(line.subject, .strong), Piece("  \(latest?.value ?? "")", .title)])
    fact(words.label(.issue), line.issue)
    fact(words.label(.place), line.place)
    gap()
    table(of: line, scene)
  }

  /// The rows of a line; entries that stand in `statements` are marked.
  mutating func table(of line: LedgerLine, marking statements: Set<String> = [], _ scene: Scene) {
    let words = scene.words
    let head = [words.label(.asOf), words.label(.value), words.label(.published), words.label(.channel)]
    self.line([Piece(Document.row(head), .dim)])
    for entry in line.entries {
      let time = { (at: Instant?) in at.map { words.dayAndClock($0, now: scene.now, in: scene.zone) } ?? "–" }
      let name = words.register(entry.statement) ?? "\(entry.channel) · \(entry.statement)"
      let text = Document.row([time(entry.asOf), entry.value, time(entry.publishedAt), name])
      self.line([Piece(fitted(text, width: width), statements.contains(entry.statement) ? .mark : .text)])
    }
  }

  private static func row(_ cells: [String]) -> String {
    zip(cells, [14, 16, 14, 0]).map { padded(fitted($0, width: $1 == 0 ? 60 : $1 - 1), $1) }.joined()
  }

  /// A message of the plan, where it has been said and where not.
  mutating func plan(_ row: PlanRow, _ scene: Scene) {
    let words = scene.words
    paragraph("“\(row.message.message)”", .strong)
    gap()
    fact(words.label(.issue), row.message.issue)
    fact(words.caption(.objective), row.message.objective)
    fact(words.caption(.audience), row.message.audience)
    fact(words.label(.channels), row.message.channels.joined(separator: ", "))
    fact(words.caption(.missing), row.missing.joined(separator: ", "), .siaga)
    heading("\(words.caption(.delivered)) · \(words.coverage(of: row))")
    for delivery in row.deliveries {
      let time = delivery.publishedAt.map { words.minute($0, in: scene.zone) } ?? words.unknownTime
      line([Piece("\(delivery.channel) · \(delivery.statement) · \(time)", .text)])
      paragraph("“\(delivery.quote)”", .dim, indent: 2)
    }
  }
}
