import HumasModel

extension Ledger {
  /// What `judge` finds in single statements; withdrawn ones are held to nothing.
  func within(_ judge: (Reading) -> [Finding]) -> [Finding] {
    if let focus { return isHeld(readings[focus]) ? judge(readings[focus]) : [] }
    return readings.flatMap { isHeld($0) ? judge($0) : [] }
  }

  /// What `judge` finds between every two statements of one issue that `concerns` lets in, the older first.
  ///
  /// Linear in the statements of an issue that concern the rule where a focus is set, else quadratic in them.
  /// - Parameter reach: the longest time between two publications that still concern each other.
  func between(
    where concerns: (Reading) -> Bool, within reach: Span? = nil,
    _ judge: (_ older: Reading, _ newer: Reading) -> [Finding]
  ) -> [Finding] {
    issues.keys.sorted().flatMap { issue in
      let peers = issues[issue, default: []].filter {
        isHeld(readings[$0]) && concerns(readings[$0])
      }
      return pairs(of: peers).flatMap { older, newer in
        isNear(readings[older], readings[newer], within: reach)
          ? judge(readings[older], readings[newer]) : []
      }
    }
  }

  /// Every two of `peers`, the older first; with a focus only those that hold it.
  private func pairs(of peers: [Int]) -> [(older: Int, newer: Int)] {
    if let focus {
      guard peers.contains(focus) else { return [] }
      return peers.filter { $0 != focus }.map { (min($0, focus), max($0, focus)) }
    }
    return peers.indices.flatMap { second in peers[..<second].map { ($0, peers[second]) } }
  }

  private func isNear(_ older: Reading, _ newer: Reading, within reach: Span?) -> Bool {
    guard let reach else { return true }
    guard let first = older.publishedAt, let second = newer.publishedAt else { return false }
    return second - first <= reach
  }

  func isHeld(_ reading: Reading) -> Bool { reading.statement.status != .withdrawn }
}
