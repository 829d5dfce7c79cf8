import HumasModel

/// How the class clocks ended or stand. Who was answered at an unknown time, put away unanswered, or has no clock is neither
/// in time nor late and stands apart.
struct ClockMeasures: Sendable {
  private var met = 0
  private var breached = 0
  private var notYetDue = 0
  private var paused = 0
  private var withoutClock = 0
  private var answeredAtUnknownTime = 0

  mutating func add(_ clock: Deadline, _ response: FirstResponse) {
    if response == .never { return }
    switch clock.state {
    case .met where clock.steps.contains(.answeredAtUnknownTime): answeredAtUnknownTime += 1
    case .met: met += 1
    case .breached: breached += 1
    case .due, .atRisk: notYetDue += 1
    case .paused: paused += 1
    case .unclassified: withoutClock += 1
    }
  }

  var figures: [ReportFigure] {
    [
      ReportFigure(.inTimeShare, share: met, of: met + breached), ReportFigure(.met, count: met),
      ReportFigure(.breached, count: breached), ReportFigure(.notYetDue, count: notYetDue),
      ReportFigure(.paused, count: paused), ReportFigure(.withoutClock, count: withoutClock),
      ReportFigure(.answeredAtUnknownTime, count: answeredAtUnknownTime),
    ]
  }
}
