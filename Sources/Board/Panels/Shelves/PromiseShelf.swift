internal import HumasModel
internal import TerminalGrid
internal import Wording

/// A promise and how long it still has.
struct PromiseShelfRow: ShelfRow {
  let promise: PromiseRow

  var id: String { promise.id }
  var content: PageContent { .promise(promise) }
  var notes: Int { 1 }

  func excerpt(_ scene: Scene) -> String {
    "“\(promise.quote.text)” (\(promise.statement)): \(scene.words.standing(of: promise, now: scene.now))"
  }

  func draw(_ pen: inout Pen, _ frame: inout Frame, _ scene: Scene) {
    let sign = Sign.of(promise)
    pen.left(sign.shape, 2, sign.role, &frame)
    pen.left(scene.words.standing(of: promise, now: scene.now), 15, sign.role, &frame)
    pen.right(promise.channel, min(10, columns(of: promise.channel)), .dim, &frame)
    pen.rest("“\(promise.quote.text)”", promise.isOpen ? .text : .dim, &frame)
    guard pen.area.height > 1 else { return }
    pen.newLine(indent: 3)
    let due = "\(scene.words.caption(.due)) \(scene.words.minute(promise.due, in: scene.zone))"
    pen.rest([due, promise.issue ?? "", promise.statement].filter { !$0.isEmpty }.joined(separator: " · "), .dim, &frame)
  }
}

extension Sign {
  static func of(_ promise: PromiseRow) -> Sign {
    switch promise.state {
    case .running: Sign(shape: "·", role: .text)
    case .overdue: Sign(shape: "!!", role: .siaga)
    case .kept, .closed: Sign(shape: "✓", role: .dim)
    }
  }
}
