package import HumasModel

/// The clocks of the cases: when each falls due, how it stands, and why.
///
/// - Day units end at the close of the last day in the desk's zone; day 1 is the next working day after the day of
///   receipt (a setting), however late or on whatever holiday the report came.
/// - The clock stands still while the case waits for the reporter or lies with another agency (a setting): a day counts
///   if the clock runs at its close. A pause that begins after the deadline saves nothing.
/// - Clock hours and minutes run day and night and know no pause.
/// - Without a class, a rule for it, or a time of receipt nothing is counted, and the state is `unclassified`.
/// - Exactly at the deadline is in time.
package struct Clocks: Sendable {
  private let rules: [String: ClockRule]
  private let classRules: [Classification: ClockRule]
  private let counter: ClockCounter
  private let cases: CaseRule
  private let pausesWhileWaiting: Bool

  package var calendar: DeskCalendar { counter.calendar }

  package init(settings: Settings, holidays: [Holiday]) {
    let rules = Dictionary(settings.rules.map { ($0.id, $0) }) { first, _ in first }
    self.rules = rules
    let classes = Classification.allCases.compactMap { kind in rules[kind.rawValue].map { (kind, $0) } }
    classRules = Dictionary(uniqueKeysWithValues: classes)
    counter = ClockCounter(
      calendar: DeskCalendar(settings: settings, holidays: holidays), startsNextDay: settings.startsNextWorkingDay)
    cases = CaseRule(settings: settings)
    pausesWhileWaiting = settings.pausesWhileWaiting
  }

  /// The class clock and those beside it, each with its steps.
  /// - Parameters:
  ///   - history: the statuses of the case, oldest first; empty where only the present one is known.
  ///   - now: the moment to judge by.
  package func clock(
    for mention: Mention, history: [StatusChange] = [], now: Instant
  ) -> (class: Deadline, others: [Deadline]) {
    let pauses = pauses(of: mention, history: history)
    let own = deadline(
      of: mention, by: classRule(of: mention), pauses: pauses, answer: .toCase(mention, history: history), now: now)
    guard mention.classification?.isReport == true else { return (own, []) }
    let others = [
      ("verifikasi", Answer.toVerification(mention, history: history)),
      ("tindak_lanjut", Answer.toFollowUp(mention, history: history)),
    ].compactMap { id, answer in
      rules[id].map { deadline(of: mention, by: $0, pauses: pauses, answer: answer, now: now) }
    }
    return (own, others)
  }

  /// Where the mention stands in the queue, without the explanation: for every mention that arrives, and for all open
  /// cases when rules or calendar change. About a microsecond.
  package func schedule(for mention: Mention, history: [StatusChange] = []) -> Schedule {
    guard cases.isOpenCase(mention) else { return Schedule(queue: nil) }
    guard let rule = rule(of: mention), let received = mention.at else { return Schedule(queue: .unclassified) }
    let count = counter.count(rule, received: received, pauses: pauses(of: mention, history: history))
    guard let due = count.due else { return Schedule(queue: .paused) }
    return Schedule(queue: .clocked, due: due, riskAt: counter.riskMoment(of: count, unit: rule.unit))
  }

  private func rule(of mention: Mention) -> ClockRule? { mention.classification.flatMap { classRules[$0] } }

  /// The rule of its class; where there is none, one of no time at all that still names the class.
  private func classRule(of mention: Mention) -> ClockRule {
    rule(of: mention)
      ?? ClockRule(id: mention.classification?.rawValue ?? "", amount: 0, unit: .workingDays, basis: "")
  }

  private func pauses(of mention: Mention, history: [StatusChange]) -> [Pause] {
    guard pausesWhileWaiting, let received = mention.at else { return [] }
    return Pause.all(in: history, status: mention.status, received: received)
  }

  private func deadline(
    of mention: Mention, by rule: ClockRule, pauses: [Pause], answer: Answer, now: Instant
  ) -> Deadline {
    guard rules[rule.id] != nil else { return Deadline(rule: rule, due: nil, state: .unclassified) }
    guard let received = mention.at else {
      return Deadline(rule: rule, due: nil, state: .unclassified, steps: [.receivedUnknown])
    }
    let count = counter.count(rule, received: received, pauses: pauses)
    return Deadline(
      rule: rule, due: count.due, state: state(of: count, unit: rule.unit, answer: answer, now: now),
      workingMinutesLeft: count.due.map { calendar.workingMinutes(from: now, to: $0) },
      clockMinutesLeft: count.due.map { Int(($0 - now).minutes) },
      steps: ClockExplanation(counter: counter, rule: rule, count: count, answer: answer).steps)
  }

  private func state(
    of count: ClockCount, unit: ClockRule.Unit, answer: Answer, now: Instant
  ) -> Deadline.State {
    switch answer {
    case .givenAtUnknownTime: return .met
    case .given(let moment): return moment <= count.due ?? moment ? .met : .breached
    case .owed: break
    }
    guard let due = count.due else { return .paused }
    if now > due { return .breached }
    return now >= counter.riskMoment(of: count, unit: unit) ?? due ? .atRisk : .due
  }
}

extension Classification {
  /// A report in the sense of SP4N-LAPOR: verified and followed up under clocks of their own. Requests and objections
  /// under the law on public information, and data breaches, are not.
  var isReport: Bool {
    switch self {
    case .informationRequest, .aspiration, .complaint, .supervisedComplaint: true
    case .publicInformationRequest, .informationObjection, .dataBreach, .other: false
    }
  }
}
