import HumasModel

/// How soon people got a first reply, in clock and in working time; who still waits is counted in.
struct ResponseMeasures: Sendable {
  private let calendar: DeskCalendar
  private let now: Instant
  private var clock = SurvivalCurve()
  private var working = SurvivalCurve()
  private var fromSnapshots = 0
  private var widestGap: Span?
  private var untimed = 0
  private var owedSinceUnknownTime = 0
  private var never = 0

  init(calendar: DeskCalendar, now: Instant) {
    self.calendar = calendar
    self.now = now
  }

  mutating func add(_ response: FirstResponse, received: Instant?) {
    switch response {
    case .given(let moment, let gap):
      if let received { add(from: received, to: moment, hasEnded: true) }
      guard let gap else { return }
      fromSnapshots += 1
      widestGap = max(widestGap ?? gap, gap)
    case .owed:
      // Who wrote at an unknown time has waited for an unknown time.
      guard let received else {
        owedSinceUnknownTime += 1
        return
      }
      add(from: received, to: now, hasEnded: false)
    case .untimed: untimed += 1
    case .never: never += 1
    }
  }

  private mutating func add(from received: Instant, to end: Instant, hasEnded: Bool) {
    clock.add(Int((end - received).minutes), hasEnded: hasEnded)
    working.add(calendar.workingMinutes(from: received, to: end), hasEnded: hasEnded)
  }

  var answered: Int { clock.endedCount + untimed }

  var figures: [ReportFigure] {
    [
      quantile(.responseMedianClock, 0.5, clock), quantile(.responseP90Clock, 0.9, clock),
      quantile(.responseMedianWorking, 0.5, working), quantile(.responseP90Working, 0.9, working),
      ReportFigure(.responsesTimed, count: clock.endedCount),
      ReportFigure(.responsesFromSnapshots, Double(fromSnapshots), gap: widestGap),
      ReportFigure(.responsesOwed, count: clock.count - clock.endedCount + owedSinceUnknownTime),
      ReportFigure(.youngestOwed, clock.shortestLasting.map(Double.init)),
      ReportFigure(.oldestOwed, clock.longestLasting.map(Double.init)),
      ReportFigure(.responsesUntimed, count: untimed),
      ReportFigure(.closedUnanswered, count: never),
    ]
  }

  private func quantile(_ measure: Measure, _ share: Double, _ curve: SurvivalCurve) -> ReportFigure {
    let value = curve.quantile(share)
    return ReportFigure(
      measure, value.map(Double.init), of: curve.count, gap: widestGap,
      atLeast: value == nil ? curve.horizon.map(Double.init) : nil)
  }
}
