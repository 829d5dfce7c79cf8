package import HumasModel

/// The measures of cases (DOMAIN §5): those received in the period, and the backlog of the moment, whenever received.
package struct CaseMeasures: Sendable {
  private let clocks: Clocks
  private let rule: CaseRule
  private let since: Instant?
  private let now: Instant
  private var responses: ResponseMeasures
  private var ends = ClockMeasures()
  private var backlog: BacklogMeasures
  private var course = CourseMeasures()

  /// - Parameters:
  ///   - since: the beginning of the period; `nil` = all that was received.
  ///   - now: the end of the period, and the moment by which clocks and ages are judged.
  package init(clocks: Clocks, settings: Settings, since: Instant?, now: Instant) {
    self.clocks = clocks
    rule = CaseRule(settings: settings)
    self.since = since
    self.now = now
    responses = ResponseMeasures(calendar: clocks.calendar, now: now)
    backlog = BacklogMeasures(calendar: clocks.calendar, now: now)
  }

  /// Counts a mention in, if it is of a kind that is answered.
  ///
  /// - Parameter seen: when the desk first saw it: it stands in for an unknown time of receipt, for the period alone.
  package mutating func add(_ report: MeasuredCase, seen: Instant) {
    let mention = report.mention
    guard rule.expectsAnswer(mention), mention.at ?? seen <= now else { return }
    let isOpen = rule.isOpenCase(mention)
    let isOfPeriod = since.map { mention.at ?? seen >= $0 } ?? true
    guard isOpen || isOfPeriod else { return }
    let clock = clocks.clock(for: mention, history: report.history, now: now).class
    if isOpen { backlog.add(received: mention.at, clock.state) }
    if isOfPeriod { count(report, clock) }
  }

  private mutating func count(_ report: MeasuredCase, _ clock: Deadline) {
    let response = FirstResponse(to: report)
    responses.add(response, received: report.mention.at)
    ends.add(clock, response)
    course.add(report)
  }

  package var firstResponse: [ReportFigure] { responses.figures }
  package var inTime: [ReportFigure] { ends.figures }
  package var backlogNow: [ReportFigure] { backlog.figures }
  package var ratings: ReportFigure { course.rating }
  package var howItWent: [ReportFigure] {
    [ReportFigure(.cases, count: course.cases), ReportFigure(.answered, count: responses.answered)] + course.shares
  }
}
