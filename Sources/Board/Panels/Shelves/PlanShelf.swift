internal import HumasModel
internal import TerminalGrid
internal import Wording

/// A message of the plan and how far it has been heard.
struct PlanShelfRow: ShelfRow {
  let row: PlanRow

  var id: String { row.id }
  var content: PageContent { .plan(row) }

  func excerpt(_ scene: Scene) -> String { "\(row.message.message): \(scene.words.coverage(of: row))" }

  func draw(_ pen: inout Pen, _ frame: inout Frame, _ scene: Scene) {
    pen.left(row.isCovered ? "✓" : "○", 1, row.isCovered ? .ok : .notice, &frame)
    let coverage = scene.words.coverage(of: row)
    pen.right(coverage, columns(of: coverage), row.isCovered ? .dim : .strong, &frame)
    if pen.free > 60, let audience = row.message.audience { pen.right(audience, 16, .dim, &frame) }
    pen.rest(row.message.message, .text, &frame)
  }
}
