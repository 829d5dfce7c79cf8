import HumasModel

/// Counts clocks by the desk's calendar and settings.
struct ClockCounter: Sendable {
  /// Share of the working time used at which a case is at risk (DOMAIN §5), in hundredths.
  static let riskPercent = 80
  /// Longer clocks than this are slips of the pen.
  private static let allowedAmounts = 1...10_000

  let calendar: DeskCalendar
  let startsNextDay: Bool

  /// Day units end at the close of the last day, in the desk's zone. Clock units run straight through, day and night,
  /// and know no pause: the law that sets them has none.
  func count(_ rule: ClockRule, received: Instant, pauses: [Pause]) -> ClockCount {
    guard let days = days(of: rule.unit) else {
      return ClockCount(received: received, due: received + span(of: rule), pauses: [])
    }
    let dayZero = days.dayZero(received: received, startsNextDay: startsNextDay)
    let last = days.lastDay(after: dayZero, amount: amount(of: rule), pauses: pauses)
    return ClockCount(received: received, due: last.map(calendar.closing), pauses: pauses)
  }

  /// The moment at which 80 % of the time from receipt to `due` is used: working time for day units, clock time for
  /// others. Paused time is neither had nor used.
  func riskMoment(of count: ClockCount, unit: ClockRule.Unit) -> Instant? {
    guard let due = count.due else { return nil }
    guard unit.countsDays else {
      let part = (due - count.received).milliseconds / 100 * Int64(ClockCounter.riskPercent)
      return count.received + Span(milliseconds: part)
    }
    let stretches = runningStretches(of: count, until: due)
    let minutes = stretches.map { calendar.workingMinutes(from: $0.lowerBound, to: $0.upperBound) }
    var left = (minutes.reduce(0, +) * ClockCounter.riskPercent + 99) / 100
    for (stretch, length) in zip(stretches, minutes) {
      if left <= length {
        return calendar.moment(afterWorking: left, from: stretch.lowerBound, notAfter: stretch.upperBound)
      }
      left -= length
    }
    return due
  }

  /// Nil for units that count no days.
  func days(of unit: ClockRule.Unit) -> DayCount? {
    switch unit {
    case .workingDays: DayCount(calendar: calendar, countsEveryDay: false)
    case .calendarDays: DayCount(calendar: calendar, countsEveryDay: true)
    case .clockHours, .clockMinutes: nil
    }
  }

  func span(of rule: ClockRule) -> Span {
    rule.unit == .clockHours ? .hours(Int64(amount(of: rule))) : .minutes(Int64(amount(of: rule)))
  }

  private func amount(of rule: ClockRule) -> Int {
    min(max(rule.amount, ClockCounter.allowedAmounts.lowerBound), ClockCounter.allowedAmounts.upperBound)
  }

  /// The stretches between receipt and `due` in which the clock ran.
  private func runningStretches(of count: ClockCount, until due: Instant) -> [ClosedRange<Instant>] {
    var stretches: [ClosedRange<Instant>] = []
    var start = count.received
    for pause in count.pauses {
      guard let end = pause.to, pause.from < due else { break }
      if pause.from > start { stretches.append(start...pause.from) }
      start = max(start, end)
    }
    if start < due { stretches.append(start...due) }
    return stretches
  }
}

extension ClockRule.Unit {
  /// Days, of work or of the calendar, and not hours or minutes.
  fileprivate var countsDays: Bool { self == .workingDays || self == .calendarDays }
}
