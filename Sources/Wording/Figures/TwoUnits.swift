internal import HumasModel

/// A span cut to its two largest units, the way people say it.
struct TwoUnits {
  enum Unit: Int { case second, minute, hour, day }

  var first: (amount: Int64, unit: Unit)
  var second: (amount: Int64, unit: Unit)?

  init(_ span: Span) {
    let seconds = max(0, span.seconds)
    switch seconds {
    case ..<60: self.init(seconds, .second, rest: 0, .second)
    case ..<3600: self.init(seconds / 60, .minute, rest: 0, .second)
    case ..<86_400: self.init(seconds / 3600, .hour, rest: seconds % 3600 / 60, .minute)
    default: self.init(seconds / 86_400, .day, rest: seconds % 86_400 / 3600, .hour)
    }
  }

  private init(_ amount: Int64, _ unit: Unit, rest: Int64, _ smaller: Unit) {
    self.first = (amount, unit)
    // Nobody reads "40 hr 3 j": the hours of a long wait are noise.
    self.second = rest > 0 && amount < 10 ? (rest, smaller) : (rest > 0 && unit != .day ? (rest, smaller) : nil)
  }

  /// The span with each unit named by `name`.
  func spelled(_ name: (Int64, Unit) -> String) -> String {
    guard let second else { return name(first.amount, first.unit) }
    return "\(name(first.amount, first.unit)) \(name(second.amount, second.unit))"
  }
}
