/// How long things last of which some have not ended yet: the Kaplan–Meier estimate.
///
/// What has not ended is not left out, which would make a slow desk look quick, but counted as lasting at least so long.
/// Without such cases a quantile is the smallest value that so large a share does not exceed.
package struct SurvivalCurve: Sendable {
  private var ended: [Int] = []
  private var lasting: [Int] = []

  package init() {}

  /// - Parameter minutes: how long it lasted, or has lasted so far.
  package mutating func add(_ minutes: Int, hasEnded: Bool) {
    if hasEnded { ended.append(minutes) } else { lasting.append(minutes) }
  }

  package var endedCount: Int { ended.count }
  package var count: Int { ended.count + lasting.count }
  package var shortestLasting: Int? { lasting.min() }
  package var longestLasting: Int? { lasting.max() }
  /// Nothing is known of what lasts longer than this.
  package var horizon: Int? { (ended + lasting).max() }

  /// The duration by which this share has ended, 0…1; `nil` where the curve does not come that far. O(n log n).
  package func quantile(_ share: Double) -> Int? {
    // Rounding must not keep an exact half from being one.
    let target = 1 - share + 1e-9
    var surviving = 1.0
    var exposed = count
    var leaving = lasting.sorted()[...]
    for group in SurvivalCurve.groups(of: ended) {
      // What lasts just as long so far was still there when this ended.
      let gone = leaving.prefix { $0 < group.minutes }.count
      leaving = leaving.dropFirst(gone)
      exposed -= gone
      surviving *= 1 - Double(group.count) / Double(exposed)
      if surviving <= target { return group.minutes }
      exposed -= group.count
    }
    return nil
  }

  private static func groups(of values: [Int]) -> [(minutes: Int, count: Int)] {
    var groups: [(minutes: Int, count: Int)] = []
    for value in values.sorted() {
      if let last = groups.last, last.minutes == value {
        groups[groups.count - 1].count += 1
      } else {
        groups.append((value, 1))
      }
    }
    return groups
  }
}
