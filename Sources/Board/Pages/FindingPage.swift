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
    gap()
    paragraph(words.why(finding, in: scene.zone))
    gap()
    sides(of: finding, scene)
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
    part.line([Piece(words.register(side.statement) ?? side.channel, .strong)])
    part.fact(words.label(.value), side.value, .mark)
    part.fact(words.label(.asOf), side.asOf.map { words.minute($0, in: scene.zone) })
    part.fact(words.label(.published), side.publishedAt.map { words.minute($0, in: scene.zone) })
    part.fact(words.label(.agency), side.agency)
    part.fact(words.label(.statement), side.statement)
    part.gap()
    part.quoted(side)
    return part.blocks.compactMap { if case .line(let pieces) = $0 { pieces } else { nil } }
  }

  /// The whole text of a side with its quote marked.
  private mutating func quoted(_ side: Finding.Side) {
    guard !side.text.isEmpty else { return line([Piece("“\(side.quote.text)”", .mark)]) }
    let scalars = Array(side.text.unicodeScalars)
    for part in wrapped(side.text, width: width) {
      let start = min(max(side.quote.start, part.scalars.lowerBound), part.scalars.upperBound)
      let end = min(max(side.quote.end, start), part.scalars.upperBound)
      line([
        Piece(text(scalars[part.scalars.lowerBound..<start]), .text), Piece(text(scalars[start..<end]), .mark),
        Piece(text(scalars[end..<part.scalars.upperBound]), .text),
      ])
    }
  }

  private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
