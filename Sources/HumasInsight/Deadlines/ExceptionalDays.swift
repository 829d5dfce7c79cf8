import HumasModel

/// The Mondays to Fridays that are not worked like others, in order, each with the sums up to it.
struct ExceptionalDays: Sendable {
  enum Kind: Sendable, Equatable {
    case closed
    /// Open, with other hours than usual.
    case open(WorkingHours.Day)
  }

  private struct Entry: Sendable {
    var date: CivilDate
    var kind: Kind
    /// Days closed up to and with this one.
    var closedThrough: Int
    /// Minutes gained (usually lost: negative) against the ordinary week, up to and with this day.
    var minutesThrough: Int
  }

  private let entries: [Entry]

  /// A holiday within Ramadan is closed.
  init(holidays: [CivilDate], ramadan: [ClosedRange<CivilDate>], ramadanHours: WorkingHours, week: WorkingHours) {
    var kinds: [CivilDate: Kind] = [:]
    for date in ramadan.flatMap(ExceptionalDays.days) {
      kinds[date] = .open(ramadanHours.hours(on: date.weekday))
    }
    for date in holidays { kinds[date] = .closed }
    var closed = 0
    var minutes = 0
    entries = kinds.filter { $0.key.weekday.isOfficeDay }.sorted { $0.key < $1.key }.map { date, kind in
      if kind == .closed { closed += 1 }
      minutes += kind.workedMinutes - week.hours(on: date.weekday).workedMinutes
      return Entry(date: date, kind: kind, closedThrough: closed, minutesThrough: minutes)
    }
  }

  func kind(of date: CivilDate) -> Kind? {
    guard let entry = last(through: date), entry.date == date else { return nil }
    return entry.kind
  }

  func closedDays(through date: CivilDate) -> Int { last(through: date)?.closedThrough ?? 0 }

  func minutesGained(before date: CivilDate) -> Int { last(through: date.adding(days: -1))?.minutesThrough ?? 0 }

  /// The last entry up to and with `date`.
  private func last(through date: CivilDate) -> Entry? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].date <= date { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? entries[low - 1] : nil
  }

  private static func days(of range: ClosedRange<CivilDate>) -> [CivilDate] {
    (range.lowerBound.dayNumber...range.upperBound.dayNumber).map(CivilDate.init(dayNumber:))
  }
}

extension ExceptionalDays.Kind {
  fileprivate var workedMinutes: Int {
    switch self {
    case .closed: 0
    case .open(let hours): hours.workedMinutes
    }
  }
}
