internal import HumasModel
internal import TerminalGrid
internal import Wording

/// A statement, how far its approval is, and what its channels show.
struct StatementShelfRow: ShelfRow {
  let row: StatementRow

  var id: String { row.statement.id }
  var content: PageContent { .statement(row) }

  func excerpt(_ scene: Scene) -> String {
    "\(row.statement.id) (\(row.statement.channel)): \(row.statement.text)"
  }

  func draw(_ pen: inout Pen, _ frame: inout Frame, _ scene: Scene) {
    let sign = Sign.of(row)
    let time = row.statement.publishedAt ?? row.seen
    pen.left(sign.shape, 1, sign.role, &frame)
    pen.left(scene.words.recent(time, now: scene.now, in: scene.zone), 6, .dim, &frame)
    pen.left(row.statement.channel, 9, .text, &frame)
    let standing = scene.words.word(for: row.approval.standing)
    if row.isDraft { pen.right(scene.words.draftMark, columns(of: scene.words.draftMark), .notice, &frame) }
    if !standing.isEmpty, pen.free > 44 { pen.right(standing, columns(of: standing), sign.role, &frame) }
    pen.rest(row.statement.title ?? row.statement.text, .text, &frame)
  }
}

extension Sign {
  /// How a statement stands: what must be mended by its shape, too.
  static func of(_ row: StatementRow) -> Sign {
    if row.channels.contains(where: { $0.state == .old }) { return Sign(shape: "!", role: .siaga) }
    return switch row.approval.standing {
    case .missing, .departs: Sign(shape: "!", role: .siaga)
    case .awaited: Sign(shape: "○", role: .notice)
    case .approved: Sign(shape: "✔", role: .ok)
    case .published: Sign(shape: "✓", role: .ok)
    case .withdrawn: Sign(shape: "×", role: .dim)
    case .notAsked: row.isDraft ? Sign(shape: "✎", role: .notice) : Sign(shape: "·", role: .text)
    }
  }
}
