package import HumasModel

/// Moments: when the desk closes, and how much of a stretch of time was worked.
extension DeskCalendar {
  /// The end of working hours on this date. A day that is not worked ends when its weekday would have; Saturday and
  /// Sunday end as an ordinary day.
  package func closing(of date: CivilDate) -> Instant {
    let hours = hours(on: date) ?? week.hours(on: date.weekday)
    return Instant(CivilTime(date: date, minuteOfDay: hours.closes), in: zone)
  }

  /// Whole minutes worked between two moments; negative where `end` is before `start`.
  package func workingMinutes(from start: Instant, to end: Instant) -> Int {
    workedMinutes(until: end) - workedMinutes(until: start)
  }

  /// The first moment at which `minutes` have been worked since `start`, not later than `limit`.
  package func moment(afterWorking minutes: Int, from start: Instant, notAfter limit: Instant) -> Instant {
    let target = workedMinutes(until: start) + minutes
    let date = day(inWhich: target, from: start.civil(in: zone).date, through: limit.civil(in: zone).date)
    guard minutes > 0, let hours = hours(on: date) else { return minutes > 0 ? limit : start }
    let minute = hours.minute(afterWorking: target - workedMinutes(before: date))
    return min(Instant(CivilTime(date: date, minuteOfDay: minute), in: zone), limit)
  }

  /// Minutes worked since a fixed day long past.
  private func workedMinutes(until moment: Instant) -> Int {
    let civil = moment.civil(in: zone)
    return workedMinutes(before: civil.date) + (hours(on: civil.date)?.workedMinutes(until: civil.minuteOfDay) ?? 0)
  }

  /// The first date by whose end `target` minutes have been worked.
  private func day(inWhich target: Int, from first: CivilDate, through last: CivilDate) -> CivilDate {
    var low = first.dayNumber
    var high = max(low, last.dayNumber)
    while low < high {
      let middle = low + (high - low) / 2
      if workedMinutes(before: CivilDate(dayNumber: middle + 1)) >= target { high = middle } else { low = middle + 1 }
    }
    return CivilDate(dayNumber: low)
  }
}
