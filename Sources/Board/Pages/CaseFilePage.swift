internal import HumasModel
internal import TerminalGrid
internal import Wording

extension Document {
  /// Who has a case, how far its answer is, and what the desk decided about it.
  mutating func caseFile(_ row: MentionRow, _ file: CaseFile, _ scene: Scene) {
    let words = scene.words
    let attending = scene.snapshot.cases.attending[row.number] ?? []
    guard row.caseState != nil || !attending.isEmpty || !file.decisions.isEmpty else { return }
    heading(words.caseHeading)
    if !attending.isEmpty { paragraph("◉ \(words.attending(attending))", .accent) }
    if let state = row.caseState { standing(of: state, file, scene) }
    guard !file.decisions.isEmpty else { return }
    heading(words.decisionsLabel)
    for decision in file.decisions { self.decision(decision, scene) }
  }

  private mutating func standing(of state: CaseState, _ file: CaseFile, _ scene: Scene) {
    let words = scene.words
    fact(words.holderLabel, holder(of: state, scene))
    fact(words.answerLabel, words.word(for: state.stage), state.stage == .failed ? .siaga : .strong)
    if let reason = state.reason { fact("", words.reason(reason)) }
    let counts = CaseState.Stage.allCases.compactMap { stage in file.recipients[stage].map { (stage, $0) } }
    if counts.reduce(0, { $0 + $1.1 }) > 1 { fact("", words.recipients(counts)) }
    if let text = file.text { paragraph(text, .text, indent: 2) }
  }

  private func holder(of state: CaseState, _ scene: Scene) -> String {
    guard let holder = state.holder else { return scene.words.nobody }
    guard scene.holder(of: state) != nil else { return scene.words.lapsed(holder.name) }
    return scene.words.holder(scene.name(of: holder.name), for: scene.now - holder.since)
  }

  /// The log of the desk, newest first.
  mutating func log(_ detail: DetailReply.Content?, _ scene: Scene) {
    paragraphs(scene.words.logIntroduction, .dim)
    guard case .log(let decisions)? = detail else { return paragraph(scene.words.loading, .dim) }
    gap()
    for decision in decisions { self.decision(decision, scene, naming: true) }
  }

  mutating func decision(_ decision: Decision, _ scene: Scene, naming isNaming: Bool = false) {
    let words = scene.words
    let subject = isNaming ? "  \(decision.subject.split(separator: "\u{1f}").last ?? "")" : ""
    line([
      Piece("\(decision.number)  ", .dim), Piece("\(words.moment(decision.at, in: scene.zone))  ", .dim),
      Piece(decision.operatorName, .strong), Piece("  \(words.word(forAction: decision.action))\(subject)", .text),
    ])
  }
}

extension Scene {
  /// Who has the case now; nobody, where the holder has been silent for too long.
  func holder(of state: CaseState) -> CaseState.Holder? {
    let law = CaseLaw(
      claimLasts: snapshot.settings.cases.claimLasts, needsApproval: false, lastSigns: snapshot.cases.lastSigns)
    return law.holder(of: state, at: now)
  }

  func name(of operatorName: String) -> String { operatorName == self.operatorName ? words.oneself : operatorName }
}
