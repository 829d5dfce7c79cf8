import HumasModel

/// Working time counted day by day, the slow way.
struct PlainCalendar {
  let settings: Settings
  let holidays: Set<CivilDate>

  /// The lines of `acuan/libur.csv` that begin with a date.
  init(settings: Settings, register: String) {
    self.settings = settings
    holidays = Set(register.split(separator: "\n").compactMap { CivilDate(iso: $0.prefix(10)) })
  }

  private func hours(on date: CivilDate) -> WorkingHours.Day? {
    guard date.weekday != .saturday, date.weekday != .sunday, !holidays.contains(date) else { return nil }
    let hours = settings.ramadan.contains { $0.contains(date) } ? settings.ramadanHours : settings.workingHours
    return date.weekday == .friday ? hours.friday : hours.ordinary
  }

  private func day(of moment: Instant) -> CivilDate { moment.civil(in: settings.zone).date }

  func workingMinutes(from start: Instant, to end: Instant) -> Int { worked(until: end) - worked(until: start) }

  /// Minutes worked since the beginning of the year of the test.
  private func worked(until moment: Instant) -> Int {
    let civil = moment.civil(in: settings.zone)
    var minutes = 0
    var date = day(of: GeneratedYear.start)
    while date <= civil.date {
      if let hours = hours(on: date) {
        let end = date == civil.date ? civil.minuteOfDay : 1440
        minutes += max(0, min(end, hours.closes) - hours.opens)
        minutes -= max(0, min(end, hours.breakEnds) - hours.breakStarts)
      }
      date = date.adding(days: 1)
    }
    return minutes
  }

  func workingDays(after start: Instant, through end: Instant) -> Int {
    var count = 0
    var date = day(of: start).adding(days: 1)
    while date <= day(of: end) {
      if hours(on: date) != nil { count += 1 }
      date = date.adding(days: 1)
    }
    return count
  }

  /// The close of the last of so many working days after the day of receipt at whose close nothing stood still; `nil` = it
  /// stands still for good.
  func due(after received: Instant, days: Int, isPaused: (Instant) -> Bool) -> Instant? {
    var left = days
    var date = day(of: received)
    for _ in 0..<1000 {
      date = date.adding(days: 1)
      guard let hours = hours(on: date) else { continue }
      let close = Instant(CivilTime(date: date, minuteOfDay: hours.closes), in: settings.zone)
      if isPaused(close) { continue }
      left -= 1
      if left == 0 { return close }
    }
    return nil
  }
}
