internal import HumasModel
internal import TerminalGrid
internal import Wording

/// What the office says twice differently, worst first.
struct ConsistencyPanel: Panel {
  let name = PanelName.consistency
  var cursor = Cursor()
  private var findings: [Finding] = []

  var rowCount: Int { findings.count }
  func id(ofRow index: Int) -> RowID { .text(findings[index].id) }
  func revision(ofRow index: Int) -> Int { 0 }
  func content(ofRow index: Int) -> PageContent { .finding(findings[index]) }

  func excerpt(ofRow index: Int, _ scene: Scene) -> String {
    let finding = findings[index]
    let sides = finding.sides.map { "\($0.channel) “\($0.quote.text)” (\($0.statement))" }
    return "\(scene.words.word(for: finding.verdict)) \(finding.subject): \(sides.joined(separator: " ≠ "))"
  }

  mutating func take(_ snapshot: Snapshot) -> [Effect] {
    findings = snapshot.consistency.findings
    return []
  }
}

extension ConsistencyPanel {
  func title(_ scene: Scene) -> PanelTitle {
    let words = scene.words
    var facts = [Piece(words.count(findings.count), .strong)]
    let new = findings.count { isNew($0, scene) }
    if new > 0 { facts.append(Piece(words.new(new), .accent)) }
    return PanelTitle(facts: facts, Freshness(newest: scene.snapshot.consistency.lastStatement, feeds: [], scene))
  }

  /// Younger than an hour: as long as the header's "last hour".
  private func isNew(_ finding: Finding, _ scene: Scene) -> Bool {
    finding.since.map { scene.now - $0 < .hours(1) } ?? false
  }

  func alarms(_ scene: Scene) -> [Piece] {
    [Finding.Severity.alarm, .warning].compactMap { severity in
      let count = findings.count { $0.severity == severity }
      return count > 0 ? Piece("\(Sign.of(severity).shape)\(count)", Sign.of(severity).role) : nil
    }
  }

  func headline(_ scene: Scene) -> [Headline] {
    let words = scene.words
    let clashing = findings.count { $0.verdict == .contradiction }
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
    return [Piece("✓ ", .ok), Piece(text, .dim)]
  }

  /// Where there is room, the quotes stand under the worst findings.
  func lines(ofRow index: Int, spare: Int) -> Int {
    guard index < spare else { return 1 }
    let taken = findings[...index].reduce(0) { $0 + $1.sides.count }
    return taken <= spare ? 1 + findings[index].sides.count : 1
  }

  func draw(row index: Int, _ pen: inout Pen, _ frame: inout Frame, _ scene: Scene) {
    let finding = findings[index]
    let sign = Sign.of(finding.severity)
    let labelWidth = pen.free >= 54 ? 16 : 10
    pen.left(sign.shape, 1, sign.role, &frame)
    pen.left(scene.words.label(of: finding), labelWidth, .text, &frame)
    if isNew(finding, scene) { pen.right(scene.words.newMark, 4, .accent, &frame) }
    pen.rest(summary(of: finding, fitting: pen.free, scene), &frame)
    guard pen.area.height > 1 else { return }
    for side in finding.sides {
      pen.newLine(indent: 2)
      pen.left(name(of: side, scene.words), labelWidth, .dim, &frame)
      pen.rest("“\(side.quote.text)”", .text, &frame)
    }
  }

  /// The fullest wording in which both values can be read.
  private func summary(of finding: Finding, fitting width: Int, _ scene: Scene) -> [Piece] {
    guard finding.sides.count > 1 else { return fault(of: finding, scene) }
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

  private func fault(of finding: Finding, _ scene: Scene) -> [Piece] {
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
