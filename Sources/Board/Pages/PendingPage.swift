internal import HumasModel
internal import TerminalGrid
internal import Wording

extension Document {
  /// A case and how its deadline was counted, day by day.
  mutating func pending(_ row: PendingRow, _ detail: DetailReply.Content?, _ scene: Scene) {
    let words = scene.words
    let sign = Sign.of(row.clock.state)
    let standing = words.standing(of: row.clock, now: scene.now, workingDay: scene.workingDay)
    line([Piece("\(sign.shape) \(standing)", sign.role == .text ? .strong : sign.role)])
    if case .pending(_, _, let file)? = detail { caseFile(row.mention, file, scene) } else { caseFile(row.mention, CaseFile(), scene) }
    gap()
    clock(row, scene)
    heading(words.label(.text))
    if let title = row.mention.mention.title { paragraph(title, .strong) }
    paragraph(row.mention.mention.text)
    gap()
    facts(of: row.mention, scene)
    origin(of: row.mention, scene)
    context(of: row.mention.issue, scene)
    if case .pending(_, let versions, _)? = detail { self.versions(versions, scene) }
  }

  private mutating func clock(_ row: PendingRow, _ scene: Scene) {
    let words = scene.words
    guard row.clock.state != .unclassified else {
      paragraph(words.noClock)
      if let suggestion = row.suggestion { paragraph(words.suggestion(suggestion), .notice) }
      return
    }
    fact(words.clockLabel, "\(words.name(of: row.clock.rule)): \(words.amount(of: row.clock.rule))")
    fact(words.basisLabel, row.clock.rule.basis)
    steps(row.clock.steps, scene)
    guard !row.others.isEmpty else { return }
    heading(words.otherClocksLabel)
    for other in row.others {
      let standing = words.standing(of: other, now: scene.now, workingDay: scene.workingDay)
      fact(words.name(of: other.rule), "\(words.amount(of: other.rule)), \(standing)", Sign.of(other.state).role)
    }
  }

  private mutating func steps(_ steps: [Deadline.Step], _ scene: Scene) {
    guard !steps.isEmpty else { return }
    heading(scene.words.countLabel)
    for step in steps {
      let text = scene.words.sentence(for: step, in: scene.zone)
      let isEnd = step.isEnd
      paragraph("\(step.sign) \(text)", isEnd ? .strong : (step.isCounted ? .text : .dim))
    }
  }
}

extension Deadline.Step {
  fileprivate var isEnd: Bool {
    switch self {
    case .received, .due, .answered, .receivedUnknown, .answeredAtUnknownTime: true
    default: false
    }
  }

  fileprivate var isCounted: Bool {
    switch self {
    case .counted, .clockTime: true
    default: false
    }
  }

  /// A dot for a day that counts, a blank for one that does not.
  fileprivate var sign: String {
    switch self {
    case .received, .receivedUnknown: "▸"
    case .counted, .clockTime: "●"
    case .paused, .skippedPaused: "‖"
    case .yearWithoutHolidays: "!"
    case .due, .answered, .answeredAtUnknownTime: "■"
    case .skippedWeekend, .skippedHoliday: "·"
    }
  }
}
