import HumasModel

/// Turns hours of the story into moments, and moments into the words of a press release.
struct StoryClock: Sendable {
  let start: Instant
  let zone: Zone

  func at(_ hours: Double) -> Instant { start + Span(milliseconds: Int64(hours * 3_600_000)) }

  /// The last full hour on the wall clock at this hour of the story: the as-of time of a figure.
  func fullHour(_ hours: Double) -> Instant {
    let moment = at(hours)
    let local = moment.civil(in: zone)
    return Instant(CivilTime(date: local.date, minuteOfDay: local.hour * 60), in: zone)
  }

  /// `14.00 WIB`, the last full hour.
  func face(_ hours: Double) -> String {
    "\(StoryClock.hourAndMinute(fullHour(hours).civil(in: zone))) \(zone.rawValue)"
  }

  /// `Minggu (22/11)`.
  func day(_ hours: Double) -> String {
    let date = fullHour(hours).civil(in: zone).date
    return "\(StoryClock.weekdayNames[date.weekday.rawValue - 1]) (\(date.day)/\(date.month))"
  }

  static func hourAndMinute(_ local: CivilTime) -> String { "\(twoDigits(local.hour)).\(twoDigits(local.minute))" }

  static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  static let weekdayNames = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
}
