internal import HumasModel
internal import TerminalGrid
internal import Wording

extension Document {
  /// A warning: both sides beside each other with the clashing words marked, why it is one, what to do.
  mutating func finding(_ finding: Finding, _ scene: Scene) {
    let words = scene.words
    let sign = Sign.of(finding.severity)
    line([
      Piece("\(sign.shape) \(words.word(for: finding.verdict))", sign.role),
      Piece(" · \(words.word(for: finding.severity))", .text),
    ])
    if let mark = scene.snapshot.consistency.marks[finding.id] {
      line([Piece("✓ \(words.sentence(for: mark, in: scene.zone))", .accent)])
    }
    gap()
    paragraph(words.why(finding, in: scene.zone))
    gap()
    sides(of: finding, scene)
    figures(behind: finding, scene)
    heading(words.label(.advice))
    paragraph(words.advice(for: finding))
    gap()
    fact(words.label(.rule), words.name(ofRule: finding.rule))
    fact(words.label(.issue), finding.issue)
    fact(words.label(.place), finding.place)
    fact(words.label(.since), finding.since.map { words.moment($0, in: scene.zone) })
    context(of: finding.issue, scene)
  }

  private mutating func sides(of finding: Finding, _ scene: Scene) {
    let isSplit = width >= 72 && finding.sides.count == 2
    let columnWidth = isSplit ? (width - 3) / 2 : width
    let columns = finding.sides.map { side(of: $0, columnWidth, scene) }
    guard isSplit else {
      for (index, column) in columns.enumerated() {
        if index > 0 { gap() }
        for pieces in column { line(pieces) }
      }
      return
    }
    for row in 0..<max(columns[0].count, columns[1].count) {
      let left = row < columns[0].count ? columns[0][row] : []
      let right = row < columns[1].count ? columns[1][row] : []
      let blank = String(repeating: " ", count: max(0, columnWidth - TerminalGrid.columns(of: left)))
      line(left + [Piece(blank, .text), Piece(" │ ", .border)] + right)
    }
  }

  private func side(of side: Finding.Side, _ width: Int, _ scene: Scene) -> [[Piece]] {
    let words = scene.words
    var part = Document(width: width)
    let row = scene.snapshot.consistency.papers.first { $0.statement.id == side.statement }
    let draft = scene.snapshot.consistency.drafts.contains(side.statement) ? " · \(words.draftMark)" : ""
    part.line([Piece(words.register(side.statement) ?? side.channel, .strong), Piece(draft, .notice)])
    part.fact(words.label(.value), side.value, .mark)
    part.fact(words.label(.asOf), side.asOf.map { words.minute($0, in: scene.zone) })
    part.fact(words.label(.published), side.publishedAt.map { words.minute($0, in: scene.zone) })
    part.fact(words.label(.agency), side.agency)
    part.fact(words.caption(.speaker), row?.statement.speaker)
    part.fact(words.caption(.approval), row.map { words.sentence(for: $0.approval, in: scene.zone) })
    part.fact(words.label(.statement), side.statement)
    part.gap()
    part.marked(side.text, side.quote)
    return part.blocks.compactMap { if case .line(let pieces) = $0 { pieces } else { nil } }
  }

  /// The ledger's line for the thing that clashes: what was said of it, when and where.
  private mutating func figures(behind finding: Finding, _ scene: Scene) {
    let said = Set(finding.sides.map(\.statement))
    let lines = scene.snapshot.consistency.ledger.filter { line in
      line.issue == finding.issue && said.allSatisfy { id in line.entries.contains { $0.statement == id } }
    }
    let named = lines.first { finding.subject.lowercased().contains($0.subject.lowercased()) }
    guard let line = named ?? lines.first else { return }
    heading("\(scene.words.caption(.figureLine)) · \(line.subject)")
    table(of: line, marking: said, scene)
  }
}
