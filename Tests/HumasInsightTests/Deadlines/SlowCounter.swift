import HumasInsight
import HumasModel

/// The same law, counted the slow way: day after day and minute after minute, sharing nothing with the clocks but the
/// words of the rule.
struct SlowCounter {
  var settings: Settings
  var closed: Set<CivilDate>

  func due(received: Instant, amount: Int, everyDay: Bool, pauses: [Range<Instant>]) -> Instant {
    var date = received.civil(in: settings.zone).date
    if !settings.startsNextWorkingDay, everyDay || isWorked(date), received <= close(of: date) {
      date = date.adding(days: -1)
    }
    var counted = 0
    while true {
      date = date.adding(days: 1)
      guard everyDay || isWorked(date), !pauses.contains(where: { $0.contains(close(of: date)) }) else { continue }
      counted += 1
      if counted == amount { return close(of: date) }
    }
  }

  /// The first whole minute by which four fifths of the minutes worked and not paused until `due` are used.
  func riskMoment(received: Instant, due: Instant, pauses: [Range<Instant>]) -> Instant {
    let minutes = workedMinutes(from: received, to: due).filter { minute in
      !pauses.contains { $0.contains(minute) }
    }
    let used = (minutes.count * 4 + 4) / 5
    return used == 0 ? received : minutes[used - 1] + .minutes(1)
  }

  /// The beginnings of all worked minutes between two whole minutes.
  func workedMinutes(from start: Instant, to end: Instant) -> [Instant] {
    var minutes: [Instant] = []
    var date = start.civil(in: settings.zone).date
    while moment(date, 0) < end {
      if isWorked(date) {
        let day = hours(on: date)
        for minute in day.opens..<day.closes where !(day.breakStarts..<day.breakEnds).contains(minute) {
          let moment = moment(date, minute)
          if moment >= start, moment < end { minutes.append(moment) }
        }
      }
      date = date.adding(days: 1)
    }
    return minutes
  }

  private func isWorked(_ date: CivilDate) -> Bool {
    date.weekday != .saturday && date.weekday != .sunday && !closed.contains(date)
  }

  private func hours(on date: CivilDate) -> WorkingHours.Day {
    let isFasting =
      date.weekday.rawValue <= 5 && !closed.contains(date) && settings.ramadan.contains { $0.contains(date) }
    let week = isFasting ? settings.ramadanHours : settings.workingHours
    return date.weekday == .friday ? week.friday : week.ordinary
  }

  private func close(of date: CivilDate) -> Instant { moment(date, hours(on: date).closes) }

  private func moment(_ date: CivilDate, _ minute: Int) -> Instant {
    Instant(CivilTime(date: date, minuteOfDay: minute), in: settings.zone)
  }
}
