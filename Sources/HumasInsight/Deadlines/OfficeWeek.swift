import HumasModel

/// Arithmetic of the week without holidays: Monday to Friday are worked.
enum OfficeWeek {
  /// Monday 5 January 1970: weeks are counted from here.
  private static let firstMonday = 4

  /// Mondays to Fridays since the first Monday, up to and with `date`; negative before it.
  static func days(through date: CivilDate) -> Int {
    let (week, weekday) = split(date)
    return week * 5 + min(weekday + 1, 5)
  }

  /// The date at which ``days(through:)`` first gives `ordinal`.
  static func day(ordinal: Int) -> CivilDate {
    let index = Int64(ordinal - 1)
    let week = Int(index.flooredQuotient(by: 5))
    return CivilDate(dayNumber: firstMonday + week * 7 + (Int(index) - week * 5))
  }

  /// Minutes worked in ordinary weeks since the first Monday, up to midnight at the beginning of `date`.
  static func minutes(before date: CivilDate, week hours: WorkingHours) -> Int {
    let (week, weekday) = split(date)
    let full = 4 * hours.ordinary.workedMinutes + hours.friday.workedMinutes
    return week * full + (weekday >= 5 ? full : weekday * hours.ordinary.workedMinutes)
  }

  /// Week since the first Monday, and day in it, Monday = 0.
  private static func split(_ date: CivilDate) -> (week: Int, weekday: Int) {
    let days = date.dayNumber - firstMonday
    let week = Int(Int64(days).flooredQuotient(by: 7))
    return (week, days - week * 7)
  }
}

extension WorkingHours {
  func hours(on weekday: Weekday) -> Day { weekday == .friday ? friday : ordinary }
}

extension WorkingHours.Day {
  /// Minutes worked on the whole day, the break taken off.
  var workedMinutes: Int { workedMinutes(until: closes) }

  /// Minutes worked from opening until this minute of the day.
  func workedMinutes(until minute: Int) -> Int {
    let present = max(0, min(minute, closes) - opens)
    let pause = max(0, min(minute, breakEnds, closes) - max(breakStarts, opens))
    return max(0, present - pause)
  }

  /// The minute of the day at which so many minutes have been worked; at most `closes`.
  func minute(afterWorking minutes: Int) -> Int {
    let beforeBreak = workedMinutes(until: breakStarts)
    if minutes <= beforeBreak { return min(opens + minutes, closes) }
    return min(max(opens, breakStarts, breakEnds) + minutes - beforeBreak, closes)
  }
}
