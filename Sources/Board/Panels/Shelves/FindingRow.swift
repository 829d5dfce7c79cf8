internal import HumasModel
internal import TerminalGrid
internal import Wording

/// What is said twice differently, or should not be said.
struct FindingRow: ShelfRow {
  let finding: Finding
  let mark: FindingMark?
  /// A side of it is not out yet.
  let isDraft: Bool

  var id: String { finding.id }
  var content: PageContent { .finding(finding) }
  var notes: Int { finding.sides.count }

  func excerpt(_ scene: Scene) -> String {
    let sides = finding.sides.map { "\($0.channel) “\($0.quote.text)” (\($0.statement))" }
    return "\(scene.words.word(for: finding.verdict)) \(finding.subject): \(sides.joined(separator: " ≠ "))"
  }

  /// Younger than an hour: as long as the header's "last hour".
  func isNew(_ scene: Scene) -> Bool { finding.since.map { scene.now - $0 < .hours(1) } ?? false }

  func draw(_ pen: inout Pen, _ frame: inout Frame, _ scene: Scene) {
    let sign = mark == nil ? Sign.of(finding.severity) : Sign(shape: "✓", role: .dim)
    let labelWidth = labelWidth(pen)
    pen.left(sign.shape, 1, sign.role, &frame)
    pen.left(scene.words.label(of: finding), labelWidth, mark == nil ? .text : .dim, &frame)
    drawMarks(&pen, &frame, scene)
    pen.rest(summary(fitting: pen.free, scene), &frame)
    guard pen.area.height > 1 else { return }
    for side in finding.sides {
      pen.newLine(indent: 2)
      pen.left(name(of: side, scene.words), labelWidth, .dim, &frame)
      pen.rest("“\(side.quote.text)”", .text, &frame)
    }
  }

  private func drawMarks(_ pen: inout Pen, _ frame: inout Frame, _ scene: Scene) {
    if let mark {
      pen.right(mark.operatorName, min(8, columns(of: mark.operatorName)), .dim, &frame)
    } else if isNew(scene) {
      pen.right(scene.words.newMark, 4, .accent, &frame)
    }
    if isDraft { pen.right(scene.words.draftMark, columns(of: scene.words.draftMark), .notice, &frame) }
  }

  /// The fullest wording in which both values can be read.
  private func summary(fitting width: Int, _ scene: Scene) -> [Piece] {
    guard finding.sides.count > 1 else { return fault(scene) }
    let (left, right) = (finding.sides[0], finding.sides[1])
    let candidates = [
      said(left, scene) + leftAsOf(left, right, scene) + clash + said(right, scene) + [Piece(asOf(right, scene), .dim)],
      said(left, scene) + clash + said(right, scene),
    ]
    let valuesFirst = [Piece(left.value, .strong)] + clash + [
      Piece(right.value, .strong),
      Piece(" · \(name(of: left, scene.words)), \(name(of: right, scene.words))", .dim),
    ]
    return candidates.first { columns(of: $0) <= width } ?? valuesFirst
  }

  private var clash: [Piece] { [Piece(" ≠ ", .accent)] }

  private func fault(_ scene: Scene) -> [Piece] {
    guard let side = finding.sides.first else { return [Piece(finding.subject, .text)] }
    let fault = scene.words.fault(of: finding)
    let value = side.value.isEmpty ? [] : [Piece("\(side.value) ", .strong)]
    return value + [Piece(fault, .text), Piece(" · \(name(of: side, scene.words))", .dim)]
  }

  private func said(_ side: Finding.Side, _ scene: Scene) -> [Piece] {
    [Piece("\(name(of: side, scene.words)) ", .text), Piece(side.value, .strong)]
  }

  /// What reads the same on both sides is said once, behind the second.
  private func leftAsOf(_ left: Finding.Side, _ right: Finding.Side, _ scene: Scene) -> [Piece] {
    let (before, after) = (asOf(left, scene), asOf(right, scene))
    return before == after ? [] : [Piece(before, .dim)]
  }

  private func asOf(_ side: Finding.Side, _ scene: Scene) -> String {
    side.asOf.map { " (\(scene.words.recent($0, now: scene.now, in: scene.zone)))" } ?? ""
  }

  private func name(of side: Finding.Side, _ words: any Words) -> String {
    words.register(side.statement) ?? side.channel
  }
}
