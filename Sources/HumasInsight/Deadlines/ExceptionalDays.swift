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
  /// For every day from the first entry's to the last's: how many entries lie up to and with it. Searching instead cost
  /// three times as much, for a deadline asks some twenty times.
  private let entriesThrough: [Int32]

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
    entriesThrough = ExceptionalDays.counts(of: entries)
  }

  func kind(of date: CivilDate) -> Kind? {
    guard let entry = last(through: date), entry.date == date else { return nil }
    return entry.kind
  }

  func closedDays(through date: CivilDate) -> Int { last(through: date)?.closedThrough ?? 0 }

  func minutesGained(before date: CivilDate) -> Int { last(through: date.adding(days: -1))?.minutesThrough ?? 0 }

  /// The last entry up to and with `date`.
  private func last(through date: CivilDate) -> Entry? {
    guard let first = entries.first, date >= first.date else { return nil }
    let day = min(date.dayNumber - first.date.dayNumber, entriesThrough.count - 1)
    return entries[Int(entriesThrough[day]) - 1]
  }

  private static func counts(of entries: [Entry]) -> [Int32] {
    var counts: [Int32] = []
    for (index, entry) in entries.enumerated() {
      let end = index + 1 < entries.count ? entries[index + 1].date : entry.date.adding(days: 1)
      let days = end.dayNumber - entry.date.dayNumber
      counts.append(contentsOf: repeatElement(Int32(index + 1), count: days))
    }
    return counts
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
