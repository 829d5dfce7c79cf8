import HumasModel

@testable import Scenario

/// The story that most tests look at: 60 hours from a Sunday morning, played once.
enum Flood {
  static let start = Instant(rfc3339: "2026-11-22T08:00:00+07:00")!
  static let operations = Array(Scenario(seed: 7, start: start).operations())

  static func hours(of operation: Operation) -> Double {
    Double((operation.at - start).milliseconds) / 3_600_000
  }

  /// Operations on paths that begin so, within these hours of the story.
  static func operations(on prefix: String, hours range: ClosedRange<Double>) -> [Operation] {
    operations.filter { $0.change.path.hasPrefix(prefix) && range.contains(hours(of: $0)) }
  }

  static func text(of operations: [Operation]) -> String {
    String(decoding: operations.flatMap(\.change.bytes), as: UTF8.self)
  }

  /// Every byte that the story writes.
  static let wholeText = text(of: operations)
}
