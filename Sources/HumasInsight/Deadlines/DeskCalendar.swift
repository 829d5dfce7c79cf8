package import HumasModel

/// The desk's working days: Monday to Friday without the holidays, with the hours of ordinary days, Fridays and
/// Ramadan.
///
/// Days are numbered by arithmetic; only the days that differ from the ordinary week (holidays, Ramadan) are held in a
/// list with running sums. So any date of any year can be asked, and an answer costs one look into that list.
package struct DeskCalendar: Sendable {
  package let zone: Zone
  let week: WorkingHours
  private let holidays: [CivilDate: Holiday]
  private let yearsKnown: Set<Int>
  private let exceptions: ExceptionalDays

  package init(settings: Settings, holidays: [Holiday]) {
    self.zone = settings.zone
    self.week = settings.workingHours
    self.holidays = Dictionary(holidays.map { ($0.date, $0) }) { $1.kind == .national ? $1 : $0 }
    self.yearsKnown = Set(holidays.filter { $0.kind != .local }.map(\.date.year))
    self.exceptions = ExceptionalDays(
      holidays: holidays.map(\.date), ramadan: settings.ramadan, ramadanHours: settings.ramadanHours,
      week: settings.workingHours)
  }

  /// The holiday on this date; where several fall together, the national one.
  package func holiday(on date: CivilDate) -> Holiday? { holidays[date] }

  /// Whether the calendar holds any national holiday or joint leave of this year. Where it holds none, a count through
  /// that year is a guess and must say so.
  package func knowsHolidays(of year: Int) -> Bool { yearsKnown.contains(year) }

  package func isWorkingDay(_ date: CivilDate) -> Bool { hours(on: date) != nil }

  /// The hours worked on this date; `nil` on weekends and holidays.
  package func hours(on date: CivilDate) -> WorkingHours.Day? {
    guard date.weekday.isOfficeDay else { return nil }
    switch exceptions.kind(of: date) {
    case .closed: return nil
    case .open(let hours): return hours
    case nil: return week.hours(on: date.weekday)
    }
  }

  /// The number of working days up to and with this date, counted from a fixed day long past. Only differences mean
  /// anything: `ordinal(b) - ordinal(a)` working days lie after `a` up to and with `b`.
  package func workingOrdinal(_ date: CivilDate) -> Int {
    OfficeWeek.days(through: date) - exceptions.closedDays(through: date)
  }

  /// The working day with this ordinal.
  package func workingDay(ordinal: Int) -> CivilDate {
    var closed = 0
    while true {
      let date = OfficeWeek.day(ordinal: ordinal + closed)
      let closedByThen = exceptions.closedDays(through: date)
      if closedByThen == closed { return date }
      closed = closedByThen
    }
  }

  /// Minutes worked from a fixed day long past up to midnight at the beginning of this date.
  func workedMinutes(before date: CivilDate) -> Int {
    OfficeWeek.minutes(before: date, week: week) + exceptions.minutesGained(before: date)
  }
}

extension Weekday {
  /// Monday to Friday.
  var isOfficeDay: Bool { rawValue <= Weekday.friday.rawValue }
}
