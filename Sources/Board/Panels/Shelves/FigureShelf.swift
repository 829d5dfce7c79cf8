internal import HumasModel
internal import TerminalGrid
internal import Wording

/// One thing of an issue, with what was said of it last and before.
struct FigureShelfRow: ShelfRow {
  let line: LedgerLine

  var id: String { line.id }
  var content: PageContent { .figures(line) }

  func excerpt(_ scene: Scene) -> String {
    let said = line.entries.map { "\($0.value) (\($0.statement))" }.joined(separator: ", ")
    return "\(line.subject): \(said)"
  }

  func draw(_ pen: inout Pen, _ frame: inout Frame, _ scene: Scene) {
    pen.left(line.subject, labelWidth(pen), .text, &frame)
    if let moment = line.entries.first?.moment {
      pen.right(scene.words.recent(moment, now: scene.now, in: scene.zone), 6, .dim, &frame)
    }
    // Oldest first, as one reads a course; the last is the one that counts.
    let values = line.entries.reversed().map(\.value)
    var pieces = values.dropLast().flatMap { [Piece($0, .dim), Piece(" → ", .dim)] }.suffix(8)
    pieces.append(Piece(values.last ?? "", .strong))
    let context = [line.place, line.issue].compactMap { $0 }.joined(separator: " · ")
    pen.rest(Array(pieces) + [Piece(context.isEmpty ? "" : "  \(context)", .dim)], &frame)
  }
}
