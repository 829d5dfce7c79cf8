import HumasModel

/// How many mentions of an issue an hour like this one would bring.
///
/// The mean of the same hour on up to 28 earlier days, drawn towards the issue's own daily rate as if that had been
/// seen on seven more days: a week of history weighs as much as the rate, four weeks four times as much.
enum Expectation {
  private static let daysOfRate = 7.0

  /// The least that is ever expected, in mentions an hour. It keeps a desk with one report a day from seeing a multiple
  /// in two reports, and a desk without history from dividing by nothing.
  static let least = 0.5

  static func mentions(of tally: IssueTally) -> Double {
    let days = min(tally.daysKnown, IssueTally.historyDays)
    guard days > 0 else { return least }
    let sameHours = tally.sameHourBefore.prefix(days).reduce(0, +)
    let hourlyRate = Double(tally.mentionsBefore) / Double(days * 24)
    return max(least, (Double(sameHours) + daysOfRate * hourlyRate) / (Double(days) + daysOfRate))
  }
}
