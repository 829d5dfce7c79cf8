import HumasModel

/// The stretches of time that are looked at, all ending now. The longer one finds what comes slowly, and warns less loudly.
enum BurstWindow: CaseIterable {
  case hour, quarter, day

  var hours: Int {
    switch self {
    case .hour: 1
    case .quarter: 6
    case .day: 24
    }
  }

  /// The highest level that it gives.
  var highest: Level {
    switch self {
    case .hour: .awas
    case .quarter: .siaga
    case .day: .waspada
    }
  }

  /// The fewest mentions that reach a step, in shares of the step's own number: what comes slowly must come to more. In a
  /// great crisis any new issue gathers five mentions in a day.
  var floor: Double {
    switch self {
    case .hour: 1
    case .quarter: 1.2
    case .day: 1.6
    }
  }

  func observed(in tally: IssueTally) -> Int {
    self == .hour ? tally.lastHour : tally.hours.suffix(hours).reduce(0, +)
  }
}
