import HumasModel

/// Counts the days of a clock: working days, or every day of the calendar.
///
/// A day counts if the clock runs at its close. Thus a pause from Monday 10:00 to Wednesday 10:00 takes Monday and
/// Tuesday, a pause that begins and ends within one day's hours takes none, and a pause over a holiday does not take
/// that day twice.
struct DayCount: Sendable {
  var calendar: DeskCalendar
  var countsEveryDay: Bool

  func counts(_ date: CivilDate) -> Bool { countsEveryDay || calendar.isWorkingDay(date) }

  /// Counted days up to and with `date`, from a fixed day long past.
  func ordinal(_ date: CivilDate) -> Int { countsEveryDay ? date.dayNumber : calendar.workingOrdinal(date) }

  func date(ordinal: Int) -> CivilDate {
    countsEveryDay ? CivilDate(dayNumber: ordinal) : calendar.workingDay(ordinal: ordinal)
  }

  /// Counted days whose close lies before `moment`.
  func closings(before moment: Instant) -> Int {
    let date = moment.civil(in: calendar.zone).date
    let hasClosed = counts(date) && calendar.closing(of: date) < moment
    return ordinal(date.adding(days: -1)) + (hasClosed ? 1 : 0)
  }

  /// The day before day 1. Day 1 is the next counted day; or, where the agency counts the day of receipt, that day
  /// itself if the report came before its close.
  func dayZero(received: Instant, startsNextDay: Bool) -> CivilDate {
    let date = received.civil(in: calendar.zone).date
    let isInTime = counts(date) && received <= calendar.closing(of: date)
    return !startsNextDay && isInTime ? date.adding(days: -1) : date
  }

  /// The last day of a count of `amount` days after `dayZero`; `nil` while a pause without an end holds it up.
  func lastDay(after dayZero: CivilDate, amount: Int, pauses: [Pause]) -> CivilDate? {
    let start = ordinal(dayZero)
    var last = start + amount
    for pause in pauses {
      let closedBefore = max(start, closings(before: pause.from))
      guard closedBefore < last else { break }
      guard let end = pause.to else { return nil }
      last += max(closedBefore, closings(before: end)) - closedBefore
    }
    return date(ordinal: last)
  }
}
