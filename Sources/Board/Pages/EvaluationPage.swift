internal import HumasModel
internal import TerminalGrid
internal import Wording

extension Document {
  /// How well the desk does: every figure in its column, then how each is counted.
  mutating func evaluation(_ detail: DetailReply.Content?, _ scene: Scene) {
    let words = scene.words
    paragraphs(words.evaluationIntroduction, .dim)
    guard case .evaluation(let report)? = detail else { return paragraph(words.loading, .dim) }
    if report.isStale { paragraph(words.reportIsStale, .stale) }
    if let previous = report.previous {
      paragraph(words.comparedWith(previous.file, from: words.moment(previous.at, in: scene.zone)), .dim)
    }
    let table = FigureColumns(report, width: width, words)
    for section in report.sections {
      heading(words.heading(of: section.topic))
      for figure in section.figures { line(table.line(of: figure)) }
    }
    heading(words.columnOrigin)
    origins(of: report.figures.map(\.measure), words)
  }

  /// How each is counted; neighbours that are counted alike stand together.
  private mutating func origins(of measures: [Measure], _ words: any Words) {
    var rest = measures[...]
    while let first = rest.first {
      let explanation = words.explanation(of: first)
      let alike = rest.prefix { words.explanation(of: $0) == explanation }
      paragraph(alike.map { words.label(of: $0) }.joined(separator: " · "), .strong)
      paragraph(explanation, .dim, indent: 2)
      rest = rest.dropFirst(alike.count)
    }
  }
}

/// Names at the left, values in one column at the right of the longest name, changes behind.
private struct FigureColumns {
  private let words: any Words
  private let width: Int
  private let label: Int
  private let value: Int

  init(_ report: Report, width: Int, _ words: any Words) {
    self.words = words
    self.width = width
    let figures = report.figures
    value = min(width / 2, figures.map { columns(of: words.written($0)) }.max() ?? 0)
    label = min(width - value - 2, figures.map { columns(of: words.label(of: $0.measure)) }.max() ?? 0)
  }

  func line(of figure: ReportFigure) -> [Piece] {
    let text = fitted(words.written(figure), width: value)
    let blanks = String(repeating: " ", count: value - columns(of: text))
    let change = fitted(words.change(of: figure), width: max(0, width - label - value - 4))
    return [
      Piece(padded(fitted(words.label(of: figure.measure), width: label), label), .text), Piece("  \(blanks)", .text),
      Piece(text, figure.value == nil ? .dim : .strong), Piece("  \(change)", .dim),
    ]
  }
}
