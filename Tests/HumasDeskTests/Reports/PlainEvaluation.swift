import HumasModel

/// The figures of a generated year, worked out slowly and without the desk: from the lives themselves and the exports, day by
/// day on the calendar, every sum spelled out.
struct PlainEvaluation {
  private let cases: [PlainCase]
  private let calendar: PlainCalendar

  init(_ year: GeneratedYear, _ calendar: PlainCalendar) {
    self.calendar = calendar
    cases = year.lives.compactMap(PlainCase.init)
  }

  /// By the name of each figure; what is not available is left out.
  var figures: [Measure: Double] {
    var found: [Measure: Double] = [:]
    for (measure, value) in responses + ends + backlog + course { found[measure] = value }
    return found
  }

  private var responses: [(Measure, Double?)] {
    let clock = cases.compactMap { one in one.duration.map { (Int(($0.end - $0.start).minutes), $0.isOver) } }
    let working = cases.compactMap { one in
      one.duration.map { (calendar.workingMinutes(from: $0.start, to: $0.end), $0.isOver) }
    }
    let owed = clock.filter { !$0.1 }.map(\.0)
    return [
      (.responseMedianClock, PlainEvaluation.kaplanMeier(clock, 0.5)),
      (.responseP90Clock, PlainEvaluation.kaplanMeier(clock, 0.9)),
      (.responseMedianWorking, PlainEvaluation.kaplanMeier(working, 0.5)),
      (.responseP90Working, PlainEvaluation.kaplanMeier(working, 0.9)),
      (.responsesTimed, Double(clock.count { $0.1 })),
      (.responsesFromSnapshots, Double(cases.count { $0.isAnsweredBetweenExports })),
      (.responsesOwed, Double(owed.count)),
      (.youngestOwed, owed.min().map(Double.init)), (.oldestOwed, owed.max().map(Double.init)),
      (.responsesUntimed, Double(cases.count { $0.isAnsweredAtUnknownTime })),
      (.closedUnanswered, Double(cases.count { $0.isClosedUnanswered })),
    ]
  }

  /// The estimate by its formula: S(t) = Π (1 − dᵢ/nᵢ) over all moments up to t at which somebody got an answer.
  private static func kaplanMeier(_ spans: [(Int, Bool)], _ share: Double) -> Double? {
    for moment in Set(spans.filter(\.1).map(\.0)).sorted() {
      var surviving = 1.0
      for earlier in Set(spans.filter(\.1).map(\.0)) where earlier <= moment {
        surviving *= 1 - Double(spans.count { $0 == (earlier, true) }) / Double(spans.count { $0.0 >= earlier })
      }
      if surviving <= 1 - share + 1e-9 { return Double(moment) }
    }
    return nil
  }

  private var ends: [(Measure, Double?)] {
    let states = cases.filter { !$0.isClosedUnanswered }.map { $0.end(on: calendar) }
    let (met, late) = (states.count { $0 == .met }, states.count { $0 == .late })
    return [
      (.inTimeShare, met + late > 0 ? Double(met) / Double(met + late) * 100 : nil), (.met, Double(met)),
      (.breached, Double(late)),
      (.notYetDue, Double(states.count { $0 == .running })), (.paused, Double(states.count { $0 == .paused })),
      (.withoutClock, Double(states.count { $0 == .none })),
      (.answeredAtUnknownTime, Double(states.count { $0 == .unknown })),
    ]
  }

  private var backlog: [(Measure, Double?)] {
    let open = cases.filter(\.isOpen)
    let ages = open.map { calendar.workingDays(after: $0.life.received, through: GeneratedYear.now) }
    let bands: [(Measure, ClosedRange<Int>)] = [
      (.backlogTo3, 0...3), (.backlogTo5, 4...5), (.backlogTo14, 6...14), (.backlogTo60, 15...60),
      (.backlogBeyond60, 61...999),
    ]
    return bands.map { ($0.0, Double(ages.count(where: $0.1.contains))) }
      + [(.backlog, Double(open.count)), (.overdue, Double(open.count { $0.end(on: calendar) == .late }))]
  }

  private var course: [(Measure, Double?)] {
    let share = { (part: Int) in Double(part) / Double(cases.count) * 100 }
    let ratings = cases.compactMap(\.rating)
    let copies = cases.count { $0.life.text.hasPrefix("Jalan") }
    return [
      (.cases, Double(cases.count)), (.reopenedShare, share(cases.count { $0.isReopened })),
      (.systemClosedShare, share(cases.count { $0.isClosedUnanswered })), (.duplicateShare, share(max(0, copies - 1))),
      (.movedShare, share(cases.count { Set($0.seen.map(\.state.agency)).count > 1 })),
      (.ratingMean, ratings.isEmpty ? nil : Double(ratings.reduce(0, +)) / Double(ratings.count)),
    ]
  }
}

/// What the exports showed of one life.
struct PlainCase {
  enum End { case met, late, running, paused, none, unknown }

  let life: GeneratedYear.Life
  /// Each state that an export showed, with the first export that did.
  let seen: [(at: Instant, state: GeneratedYear.State)]

  /// `nil` = no export ever showed it.
  init?(_ life: GeneratedYear.Life) {
    self.life = life
    var seen: [(at: Instant, state: GeneratedYear.State)] = []
    for moment in GeneratedYear.exports where life.received <= moment {
      let state = life.state(at: moment)
      if seen.last?.state != state { seen.append((moment, state)) }
    }
    guard !seen.isEmpty else { return nil }
    self.seen = seen
  }

  private var status: Status { seen[seen.count - 1].state.status }
  private var knownAnswer: Instant? {
    life.respondedAt.flatMap { answered in GeneratedYear.exports.contains { $0 >= answered } ? answered : nil }
  }

  private var answerSeen: Int? { seen.firstIndex { $0.state.status == .responded || $0.state.status == .done } }

  var isOpen: Bool { status.isOpen && knownAnswer == nil }
  var isClosedUnanswered: Bool { status == .closedBySystem }
  var isAnsweredBetweenExports: Bool { knownAnswer == nil && answerSeen.map { $0 > 0 } ?? false }
  var isAnsweredAtUnknownTime: Bool { knownAnswer == nil && answerSeen == 0 }
  var rating: Int? { knownAnswer == nil ? nil : life.rating }
  var isReopened: Bool { status == .inProgress && answerSeen != nil }

  /// From receipt to the first answer, or to now; `nil` where nobody knows.
  var duration: (start: Instant, end: Instant, isOver: Bool)? {
    if let knownAnswer { return (life.received, knownAnswer, true) }
    if let answerSeen { return answerSeen == 0 ? nil : (life.received, seen[answerSeen].at, true) }
    return isClosedUnanswered ? nil : (life.received, GeneratedYear.now, false)
  }

  /// How the class clock ended.
  func end(on calendar: PlainCalendar) -> End {
    guard let days = PlainCase.days(of: life.classification) else { return .none }
    let due = calendar.due(after: life.received, days: days) { self.isPaused(at: $0) }
    if let answer = knownAnswer ?? closedSeen { return due.map { answer <= $0 } ?? true ? .met : .late }
    if !status.isOpen { return .unknown }
    guard let due else { return .paused }
    return GeneratedYear.now > due ? .late : .running
  }

  /// The export that first showed it answered, where an earlier one showed it open.
  private var closedSeen: Instant? {
    guard !status.isOpen, let answerSeen, answerSeen > 0 else { return nil }
    return seen[answerSeen].at
  }

  /// Whether the reporter had the next move, as far as the exports showed.
  private func isPaused(at moment: Instant) -> Bool {
    if seen[0].state.status == .waitingForReporter { return seen.count == 1 || moment < seen[1].at }
    guard let index = seen.firstIndex(where: { $0.state.status == .waitingForReporter }) else { return false }
    return moment >= seen[index].at && (index + 1 == seen.count || moment < seen[index + 1].at)
  }

  private static func days(of classification: Classification?) -> Int? {
    switch classification {
    case .informationRequest, .aspiration: 5
    case .complaint: 14
    case .supervisedComplaint: 60
    default: nil
    }
  }
}
