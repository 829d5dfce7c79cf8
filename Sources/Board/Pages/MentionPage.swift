internal import HumasModel
internal import TerminalGrid
internal import Wording

extension Document {
  /// Everything the desk knows of one mention: words, circumstances, where it was read, how it has changed.
  mutating func mention(_ row: MentionRow, _ detail: DetailReply.Content?, _ scene: Scene) {
    let words = scene.words
    let mention = row.mention
    if let title = mention.title { paragraph(title, .strong) }
    paragraph(mention.text)
    if row.copies > 1 { line([Piece("⟳ \(words.folded(row.copies))", .accent)]) }
    gap()
    facts(of: row, scene)
    if case .mention(_, _, let file)? = detail { caseFile(row, file, scene) } else { caseFile(row, CaseFile(), scene) }
    origin(of: row, scene)
    context(of: row.issue, scene)
    if case .mention(_, let versions, _)? = detail { self.versions(versions, scene) }
  }

  /// The issue it belongs to, as the other panels know it: how loud, what was said, what clashes.
  mutating func context(of issue: String?, _ scene: Scene) {
    let words = scene.words
    guard let issue, let row = scene.snapshot.trends.issues.first(where: { $0.name == issue }) else { return }
    let sign = Sign.of(row.level)
    heading("\(words.label(.issue)) · \(issue)")
    line([
      Piece("\(sign.shape) \(words.word(for: row.level))", sign.role),
      Piece("   \(words.lastHour(row.lastHour))", .text),
      Piece("   \(words.loudness(of: row))", .strong),
    ])
    said(about: row, scene)
    chart(IssueChart.chart(of: row, scene), lines: 8)
    for finding in scene.snapshot.consistency.findings where finding.issue == issue {
      let sign = Sign.of(finding.severity)
      line([
        Piece("\(sign.shape) ", sign.role), Piece("\(words.label(of: finding))", .text),
        Piece(finding.sides.isEmpty ? "" : ": \(finding.sides.map(\.value).joined(separator: " ≠ "))", .strong),
      ])
    }
  }

  /// When something was last said about an issue, or for how long nothing was.
  mutating func said(about issue: IssueRow, _ scene: Scene) {
    if let silent = issue.silentSince {
      line([Piece(scene.words.noStatement(for: scene.now - silent), .siaga)])
    } else if let said = issue.lastStatement {
      line([Piece(scene.words.statementAgo(scene.now - said), .text)])
    }
  }

  mutating func facts(of row: MentionRow, _ scene: Scene) {
    let words = scene.words
    let mention = row.mention
    let moment = { (at: Instant) in "\(words.moment(at, in: scene.zone)), \(words.ago(scene.now - at))" }
    if mention.confidentiality != .open {
      fact(words.label(.confidentiality), words.word(for: mention.confidentiality), .masked)
    }
    fact(words.label(.said), mention.at.map(moment) ?? words.unknownTime)
    fact(words.label(.channel), mention.channel)
    fact(words.label(.identity), mention.sourceID)
    fact(words.label(.classification), mention.classification.map(words.word(for:)) ?? words.unclassified)
    fact(words.label(.status), "\(Sign.of(mention.status).shape) \(words.word(for: mention.status))")
    fact(words.label(.author), mention.author)
    fact(words.label(.place), mention.place)
    fact(words.label(.agency), mention.agency)
    fact(words.label(.category), mention.category)
    fact(words.label(.issue), row.issue)
    fact(words.label(.answered), mention.respondedAt.map(moment))
    fact(words.label(.closed), mention.closedAt.map(moment))
    fact(words.label(.reach), mention.reach.map { words.count($0) })
    fact(words.label(.rating), mention.rating.map { "\($0)/5" })
    fact(words.label(.link), mention.url)
  }

  mutating func origin(of row: MentionRow, _ scene: Scene) {
    let words = scene.words
    gap()
    fact(words.label(.origin), "\(row.provenance.path), \(words.place(of: row.provenance))")
    fact(words.label(.source), row.mention.source)
    fact(words.label(.seen), words.moment(row.seen, in: scene.zone))
    fact(words.label(.number), "#\(row.number)")
  }

  mutating func versions(_ versions: [MentionVersion], _ scene: Scene) {
    let words = scene.words
    heading(words.label(.versions))
    if versions.count < 2 { return paragraph(words.onlyVersion, .dim) }
    for version in versions {
      let text = words.version(version.revision, seen: words.moment(version.seen, in: scene.zone))
      paragraph(text)
      let origin = "\(version.provenance.path), \(words.place(of: version.provenance))"
      paragraph("\(words.word(for: version.status)) · \(origin)", .dim, indent: 2)
    }
  }
}
