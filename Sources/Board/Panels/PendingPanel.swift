internal import HumasModel
internal import TerminalGrid
internal import Wording

/// Cases that wait for an answer, what breaks first on top.
struct PendingPanel: Panel {
  /// Columns for "belum diklasifikasi", the longest standing there is.
  private static let standingWidth = 19

  let name = PanelName.pending
  var cursor = Cursor()
  private var cases: [PendingRow] = []
  private var isGrouped = false
  /// The cases in the order of their deadlines, whatever order is shown.
  private var byDeadline: [PendingRow] = []
  /// Where the cases come from; gathered once a picture, not once a frame.
  private var sourcesOfCases: Set<String> = []

  var rowCount: Int { cases.count }
  func id(ofRow index: Int) -> RowID { .number(cases[index].mention.number) }
  func revision(ofRow index: Int) -> Int { cases[index].mention.revision }
  func content(ofRow index: Int) -> PageContent { .pending(cases[index]) }

  /// Orders the list by issue, each under its name, or by deadline again.
  mutating func toggleGrouping() {
    isGrouped.toggle()
    cases = isGrouped ? PendingPanel.grouped(byDeadline) : byDeadline
  }

  /// Issues by their most pressing case, the cases of each as they were.
  private static func grouped(_ rows: [PendingRow]) -> [PendingRow] {
    var order: [String?: Int] = [:]
    for row in rows where order[row.mention.issue] == nil { order[row.mention.issue] = order.count }
    let places = rows.enumerated().map { (group: order[$1.mention.issue] ?? 0, index: $0) }
    return places.sorted { ($0.group, $0.index) < ($1.group, $1.index) }.map { rows[$0.index] }
  }

  private func isFirstOfGroup(_ index: Int) -> Bool {
    isGrouped && (index == 0 || cases[index - 1].mention.issue != cases[index].mention.issue)
  }

  func lines(ofRow index: Int, spare: Int) -> Int { isFirstOfGroup(index) ? 2 : 1 }

  func excerpt(ofRow index: Int, _ scene: Scene) -> String {
    let row = cases[index]
    let standing = scene.words.standing(of: row.clock, now: scene.now, workingDay: scene.workingDay)
    return
      "\(row.mention.label): \(standing) · \(scene.words(of: row.mention.mention))"
      + " (\(row.mention.provenance.path), \(scene.words.place(of: row.mention.provenance)))"
  }

  func reporter(ofRow index: Int) -> String? { cases[index].mention.mention.author }

  mutating func take(_ snapshot: Snapshot) -> [Effect] {
    cases = isGrouped ? PendingPanel.grouped(snapshot.pending.rows) : snapshot.pending.rows
    byDeadline = snapshot.pending.rows
    sourcesOfCases = Set(cases.map(\.mention.mention.source))
    return []
  }
}

extension PendingPanel {
  func title(_ scene: Scene) -> PanelTitle {
    let words = scene.words
    let pending = scene.snapshot.pending
    var facts = [Piece(words.count(pending.total), .strong)]
    if let late = pending.counts[.breached], late > 0 { facts.append(Piece(words.breached(late), .awas)) }
    if let breaking = breaking(scene) { facts.append(breaking) }
    let unseen = scene.snapshot.cases.fresh.count
    if unseen > 0 { facts.append(Piece(words.fresh(unseen), .accent)) }
    let fresh = Freshness(newest: lastRead(scene), feeds: feeds(scene), isStaleWithAny: true, scene)
    return PanelTitle(facts: facts, fresh)
  }

  /// How many break before the shift ends, of those not late yet.
  private func breaking(_ scene: Scene) -> Piece? {
    guard let end = scene.snapshot.settings.cases.shiftEnd(at: scene.now, in: scene.zone) else { return nil }
    let soon = cases.count { row in row.clock.due.map { $0 > scene.now && $0 <= end } ?? false }
    guard soon > 0 else { return nil }
    let isCapped = cases.last?.clock.due.map { $0 <= end } ?? false && scene.snapshot.pending.total > cases.count
    return Piece(
      scene.words.breaking(soon, isCapped: isCapped, before: scene.words.clockFace(end, in: scene.zone)), .siaga)
  }

  /// The sources of the cases shown; all of them where none is.
  private func feeds(_ scene: Scene) -> [SourceRow] {
    let own = scene.snapshot.sources.filter { sourcesOfCases.contains($0.name) }
    return own.isEmpty ? scene.snapshot.sources : own
  }

  private func lastRead(_ scene: Scene) -> Instant? {
    guard scene.snapshot.incoming.total > 0 else { return nil }
    return feeds(scene).compactMap(\.lastRead).max()
  }

  func alarms(_ scene: Scene) -> [Piece] {
    [Deadline.State.breached, .atRisk].compactMap { state in
      let count = scene.snapshot.pending.counts[state] ?? 0
      return count > 0 ? Piece("\(Sign.of(state).shape)\(count)", Sign.of(state).role) : nil
    }
  }

  func headline(_ scene: Scene) -> [Headline] {
    let counts = scene.snapshot.pending.counts
    let words = scene.words
    let late = counts[.breached] ?? 0
    let near = counts[.atRisk] ?? 0
    return [
      Headline(figure: words.count(late), caption: words.captionBreached, role: late > 0 ? .awas : .ok),
      Headline(figure: words.count(near), caption: words.captionAtRisk, role: near > 0 ? .siaga : .ok),
      Headline(figure: words.count(scene.snapshot.pending.total), caption: words.captionPending, role: .text),
    ]
  }

  /// The 24/7 clock of the first statement stands above the working-day clocks: it is the shorter one.
  func hasHeadnote(_ scene: Scene) -> Bool { holdingStatement(scene) != nil }

  func drawHeadnote(_ pen: inout Pen, _ frame: inout Frame, _ scene: Scene) {
    guard let (issue, due) = holdingStatement(scene) else { return }
    let left = due - scene.now
    let sign = Sign.of(left.milliseconds < 0 ? Deadline.State.breached : .atRisk)
    pen.left(sign.shape, 2, sign.role, &frame)
    pen.left(scene.words.holdingStatement, PendingPanel.labelWidth(pen), .text, &frame)
    pen.left(
      scene.words.remaining(left), PendingPanel.standingWidth, left.milliseconds < 0 ? .strong : sign.role, &frame)
    pen.rest(issue, .strong, &frame)
  }

  /// Only the most urgent cases are held here: nobody may take the last row for the last case.
  func footnote(_ scene: Scene) -> [Piece] {
    let total = scene.snapshot.pending.total
    return total > cases.count ? [Piece(scene.words.mostUrgent(cases.count, of: total), .dim)] : []
  }

  private func holdingStatement(_ scene: Scene) -> (issue: String, due: Instant)? {
    guard let next = scene.snapshot.attention.next, case .holdingStatement(let issue) = next.kind else { return nil }
    return (issue, next.due)
  }

  private static func labelWidth(_ pen: Pen) -> Int { pen.free >= 69 ? 20 : 15 }

  func draw(row index: Int, _ pen: inout Pen, _ frame: inout Frame, _ scene: Scene) {
    let row = cases[index]
    let words = scene.words
    if isFirstOfGroup(index) {
      pen.rest(row.mention.issue ?? words.basis(.ungrouped), .title, &frame)
      pen.newLine(indent: 0)
    }
    let urgency = Urgency(of: row.clock, now: scene.now, zone: scene.zone)
    let sign = urgency.sign
    pen.left(sign.shape, 2, sign.role, &frame)
    pen.left(words.letter(for: urgency), 1, sign.role, &frame)
    pen.left(row.mention.label, PendingPanel.labelWidth(pen), .text, &frame)
    pen.left(
      words.standing(of: row.clock, now: scene.now, workingDay: scene.workingDay), PendingPanel.standingWidth,
      urgency == .breached ? .strong : sign.role, &frame)
    if pen.free >= 60 { pen.rightAligningLeft(row.mention.mention.agency ?? "", 22, .dim, &frame) }
    pen.rest(hands(on: row, scene), &frame)
    if row.clock.state == .unclassified, let suggestion = row.suggestion {
      pen.rest(words.suggestion(suggestion), .notice, &frame)
    } else {
      pen.rest(row.mention.mention.title ?? row.mention.mention.text, .text, &frame)
    }
  }

  /// How many cases there are in each state, as bars.
  func drawSpare(_ area: Rect, _ frame: inout Frame, _ scene: Scene) {
    let states = Deadline.State.allCases.filter { (scene.snapshot.pending.counts[$0] ?? 0) > 0 }
    let total = scene.snapshot.pending.total
    guard area.height >= states.count + 5, total > 0 else { return }
    for (line, state) in states.enumerated() {
      let count = scene.snapshot.pending.counts[state] ?? 0
      let place = Rect(x: area.x + 1, y: area.maxY - states.count - 1 + line, width: area.width - 2, height: 1)
      var pen = Pen(place, isSelected: false)
      pen.left(Sign.of(state).shape, 2, Sign.of(state).role, &frame)
      pen.left(scene.words.word(for: state), PendingPanel.standingWidth, .dim, &frame)
      pen.leftAligningRight(scene.words.count(count), 6, .strong, &frame)
      pen.rest(gauge(permille: count * 1000 / total, width: min(24, pen.free)), .chart, &frame)
    }
  }

  /// Who has it, how far its answer is, and who else looks at it.
  private func hands(on row: PendingRow, _ scene: Scene) -> [Piece] {
    let attending = scene.snapshot.cases.attending[row.mention.number] ?? []
    var pieces = attending.isEmpty ? [] : [Piece("◉\(attending.joined(separator: ","))", .accent), Piece(" · ", .dim)]
    guard let state = row.mention.caseState else { return pieces }
    let holder = scene.holder(of: state).map { scene.name(of: $0.name) } ?? ""
    let text = [holder, state.stage.shape].filter { !$0.isEmpty }.joined(separator: " ")
    if !text.isEmpty { pieces += [Piece(text, state.stage == .failed ? .siaga : .accent), Piece(" · ", .dim)] }
    return pieces
  }
}
