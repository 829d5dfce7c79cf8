internal import HumasModel
internal import TerminalGrid
internal import Wording

extension Document {
  /// An issue: its figures, its day, why it has its level, and what was said last.
  mutating func issue(_ issue: IssueRow, _ detail: DetailReply.Content?, _ scene: Scene) {
    let words = scene.words
    let sign = Sign.of(issue.level)
    line([
      Piece("\(sign.shape) \(words.word(for: issue.level))", sign.role),
      Piece("   \(words.lastHour(issue.lastHour))", .text),
      Piece("   \(words.loudness(of: issue))", .strong),
    ])
    said(about: issue, scene)
    heading("\(words.label(.chart)) · \(words.perHour)")
    chart(IssueChart.chart(of: issue, scene), lines: 10)
    heading(words.label(.formula))
    formula(of: issue, scene)
    gap()
    facts(of: issue, scene)
    guard case .issue(_, let newest, let belief)? = detail else { return }
    if let belief { self.belief(belief, scene) }
    self.newest(newest, scene)
  }

  private mutating func formula(of issue: IssueRow, _ scene: Scene) {
    for text in scene.words.level(of: issue, thresholds: scene.snapshot.settings.levels) { paragraph(text) }
  }

  private mutating func facts(of issue: IssueRow, _ scene: Scene) {
    let words = scene.words
    let moment = { (at: Instant) in words.moment(at, in: scene.zone) }
    fact(words.label(.mentions), words.count(issue.mentions))
    if issue.undated > 0 { fact("", words.undated(issue.undated), .dim) }
    if issue.figures.tone.all > 0 {
      fact(words.labelPeople, words.people(issue.figures))
      fact(words.labelTone, words.tone(issue.figures.tone))
      fact(words.labelEmotions, words.emotions(issue.figures.emotions))
    }
    fact(words.labelKind, issue.reason.map { words.word(for: $0.kind.kind) })
    fact(words.label(.firstSeen), issue.first.map(moment))
    fact(words.label(.lastSeen), issue.last.map(moment))
    fact(words.label(.channels), issue.channels.joined(separator: ", "))
    fact(words.label(.basis), words.basis(issue.basis))
    fact(words.label(.lastStatement), issue.lastStatement.map(moment))
  }

  private mutating func newest(_ rows: [MentionRow], _ scene: Scene) {
    guard !rows.isEmpty else { return }
    heading(scene.words.label(.newest))
    for row in rows {
      let time = row.mention.at.map { scene.words.recent($0, now: scene.now, in: scene.zone) } ?? "?"
      line([
        Piece(padded(time, 7), .dim), Piece(padded(row.mention.channel, 8), .text),
        Piece(fitted(row.mention.text, width: width - 15), .text),
      ])
    }
  }
}

/// The text with blanks after it up to the width.
func padded(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - columns(of: text)))
}
