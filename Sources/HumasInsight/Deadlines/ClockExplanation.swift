import HumasModel

/// Writes out a count, day by day, so that a person can check it.
struct ClockExplanation {
  let counter: ClockCounter
  let rule: ClockRule
  let count: ClockCount
  private(set) var steps: [Deadline.Step] = []

  init(counter: ClockCounter, rule: ClockRule, count: ClockCount, answer: Answer) {
    self.counter = counter
    self.rule = rule
    self.count = count
    steps.append(.received(count.received))
    if let days = counter.days(of: rule.unit) {
      explain(days)
    } else {
      steps.append(.clockTime(counter.span(of: rule)))
    }
    if let due = count.due { steps.append(.due(due)) }
    switch answer {
    case .owed: break
    case .given(let moment): steps.append(.answered(moment))
    case .givenAtUnknownTime: steps.append(.answeredAtUnknownTime)
    }
  }

  /// Every day from day 1 to the due day; while a pause holds the count up, to the day it began.
  private mutating func explain(_ days: DayCount) {
    let zone = counter.calendar.zone
    var date = days.dayZero(received: count.received, startsNextDay: counter.startsNextDay)
    guard let end = (count.due ?? count.pauses.last?.from)?.civil(in: zone).date else { return }
    var pauses = count.pauses[...]
    var number = 0
    var year: Int?
    repeat {
      while let pause = pauses.first, pause.from.civil(in: zone).date <= date {
        steps.append(.paused(from: pause.from, to: pause.to))
        pauses.removeFirst()
      }
      guard date < end else { break }
      date = date.adding(days: 1)
      noteYear(of: date, last: &year)
      steps.append(step(for: date, number: &number, days: days))
    } while true
  }

  private mutating func noteYear(of date: CivilDate, last: inout Int?) {
    let year = date.year
    if year != last, !counter.calendar.knowsHolidays(of: year) { steps.append(.yearWithoutHolidays(year)) }
    last = year
  }

  private func step(for date: CivilDate, number: inout Int, days: DayCount) -> Deadline.Step {
    guard days.counts(date) else {
      guard date.weekday.isOfficeDay, let holiday = counter.calendar.holiday(on: date) else {
        return .skippedWeekend(date)
      }
      return .skippedHoliday(date, holiday.kind, name: holiday.name)
    }
    if isPaused(at: counter.calendar.closing(of: date)) { return .skippedPaused(date) }
    number += 1
    return .counted(date, number: number)
  }

  private func isPaused(at moment: Instant) -> Bool {
    count.pauses.contains { pause in
      pause.from <= moment && (pause.to.map { moment < $0 } ?? true)
    }
  }
}
