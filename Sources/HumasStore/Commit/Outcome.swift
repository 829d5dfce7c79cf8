package import HumasModel

/// What became of one batch.
package struct Outcome: Sendable, Hashable {
  package var path: String
  package var count: IntakeCount
  /// Numbers of the mentions that are new by it.
  package var arrivals: Range<Int64>

  package init(path: String, count: IntakeCount, arrivals: Range<Int64>) {
    self.path = path
    self.count = count
    self.arrivals = arrivals
  }
}

/// What one record turned out to be.
enum Reception {
  case accepted, updated, duplicate
}

extension IntakeCount {
  mutating func note(_ reception: Reception) {
    switch reception {
    case .accepted: accepted += 1
    case .updated: updated += 1
    case .duplicate: duplicate += 1
    }
  }
}
