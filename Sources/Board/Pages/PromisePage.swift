internal import HumasModel
internal import TerminalGrid
internal import Wording

extension Document {
  /// A promise: what was said, until when, and whether it was kept.
  mutating func promise(_ row: PromiseRow, _ scene: Scene) {
    let words = scene.words
    let sign = Sign.of(row)
    line([Piece("\(sign.shape) \(words.standing(of: row, now: scene.now))", sign.role)])
    gap()
    marked(row.text, row.quote)
    gap()
    fact(words.caption(.due), words.moment(row.due, in: scene.zone), .strong)
    fact(words.caption(.promised), row.madeAt.map { words.moment($0, in: scene.zone) })
    fact(words.label(.statement), row.statement)
    fact(words.label(.channel), row.channel)
    fact(words.label(.issue), row.issue)
    switch row.state {
    case .kept(let statement): fact(words.caption(.delivered), statement)
    case .closed(let name, let at, let reason):
      fact(words.caption(.decisions), "\(name), \(words.minute(at, in: scene.zone))")
      fact("", reason)
    case .running, .overdue: break
    }
    context(of: row.issue, scene)
  }

  /// A whole text with some words of it marked.
  mutating func marked(_ text: String, _ quote: Quote) {
    guard !text.isEmpty else { return line([Piece("“\(quote.text)”", .mark)]) }
    let scalars = Array(text.unicodeScalars)
    for part in wrapped(text, width: width) {
      let start = min(max(quote.start, part.scalars.lowerBound), part.scalars.upperBound)
      let end = min(max(quote.end, start), part.scalars.upperBound)
      line([
        Piece(String(scalars: scalars[part.scalars.lowerBound..<start]), .text),
        Piece(String(scalars: scalars[start..<end]), .mark),
        Piece(String(scalars: scalars[end..<part.scalars.upperBound]), .text),
      ])
    }
  }
}

extension String {
  fileprivate init(scalars: ArraySlice<Unicode.Scalar>) {
    var view = UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}
