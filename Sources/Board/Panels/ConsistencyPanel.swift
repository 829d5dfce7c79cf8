internal import HumasModel
internal import TerminalGrid
internal import Wording

/// What the office says: first what clashes in it, and by a key its statements, promises, hoaxes, figures and plan.
struct ConsistencyPanel: Panel {
  let name = PanelName.consistency
  var cursor = Cursor()
  private(set) var shelf = ShelfName.findings
  private var findings: [FindingRow] = []
  private var consistency: Snapshot.Consistency?
  private var rows: [any ShelfRow] = []

  var rowCount: Int { rows.count }
  func id(ofRow index: Int) -> RowID { .text(rows[index].id) }
  func revision(ofRow index: Int) -> Int { 0 }
  func content(ofRow index: Int) -> PageContent { rows[index].content }
  func excerpt(ofRow index: Int, _ scene: Scene) -> String { rows[index].excerpt(scene) }

  mutating func take(_ snapshot: Snapshot) -> [Effect] {
    let consistency = snapshot.consistency
    self.consistency = consistency
    findings = consistency.findings.map { finding in
      FindingRow(
        finding: finding, mark: consistency.marks[finding.id],
        isDraft: finding.sides.contains { consistency.drafts.contains($0.statement) })
    }
    fill()
    return []
  }

  mutating func turn(to shelf: ShelfName) {
    self.shelf = shelf
    cursor = Cursor()
    fill()
  }

  private mutating func fill() {
    guard let consistency else { return }
    rows =
      switch shelf {
      case .findings: findings
      case .statements: consistency.papers.map(StatementShelfRow.init)
      case .promises: consistency.promises.map(PromiseShelfRow.init)
      case .hoaxes: consistency.hoaxes.map(HoaxShelfRow.init)
      case .figures: consistency.ledger.map(FigureShelfRow.init)
      case .plan: consistency.plan.map(PlanShelfRow.init)
      case .dismissed:
        consistency.dismissed.map { FindingRow(finding: $0, mark: consistency.marks[$0.id], isDraft: false) }
      }
  }
}

extension ConsistencyPanel {
  func title(_ scene: Scene) -> PanelTitle {
    let words = scene.words
    var facts = shelf == .findings ? [] : [Piece(words.title(of: shelf), .accent)]
    facts.append(Piece(words.count(rows.count), .strong))
    let new = shelf == .findings ? findings.count { $0.isNew(scene) } : 0
    if new > 0 { facts.append(Piece(words.new(new), .accent)) }
    return PanelTitle(facts: facts, Freshness(newest: scene.snapshot.consistency.lastStatement, feeds: [], scene))
  }

  /// What somebody sees to already is counted no more.
  func alarms(_ scene: Scene) -> [Piece] {
    [Finding.Severity.alarm, .warning].compactMap { severity in
      let count = findings.count { $0.finding.severity == severity && $0.mark == nil }
      return count > 0 ? Piece("\(Sign.of(severity).shape)\(count)", Sign.of(severity).role) : nil
    }
  }

  func headline(_ scene: Scene) -> [Headline] {
    let words = scene.words
    let clashing = findings.count { $0.finding.verdict == .contradiction }
    return [
      Headline(
        figure: words.count(clashing), caption: words.captionContradictions, role: clashing > 0 ? .awas : .ok),
      Headline(
        figure: words.count(scene.snapshot.consistency.agreeing), caption: words.captionAgreeing, role: .text),
      Headline(
        figure: words.count(scene.snapshot.consistency.statements), caption: words.captionStatements, role: .text),
    ]
  }

  func footnote(_ scene: Scene) -> [Piece] {
    let consistency = scene.snapshot.consistency
    guard consistency.statements > 0 else { return [] }
    let text = scene.words.agreement(agreeing: consistency.agreeing, corrections: consistency.correctionsToday)
    let dismissed = consistency.dismissed.isEmpty ? "" : " · \(scene.words.dismissed(consistency.dismissed.count))"
    return [Piece("✓ ", .ok), Piece(text + dismissed, .dim)]
  }

  func emptiness(_ scene: Scene) -> [String] { scene.words.emptiness(of: shelf) }

  /// Where there is room, the quotes stand under the worst findings.
  func lines(ofRow index: Int, spare: Int) -> Int {
    guard index < spare else { return 1 }
    let taken = rows[...index].reduce(0) { $0 + $1.notes }
    return taken <= spare ? 1 + rows[index].notes : 1
  }

  func draw(row index: Int, _ pen: inout Pen, _ frame: inout Frame, _ scene: Scene) {
    rows[index].draw(&pen, &frame, scene)
  }
}
