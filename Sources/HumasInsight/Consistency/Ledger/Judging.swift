import HumasModel

extension Ledger {
  /// What `judge` finds in single statements; withdrawn ones are held to nothing.
  func within(_ judge: (Reading) -> [Finding]) -> [Finding] {
    readings.flatMap { reading in
      isHeld(reading) && (focus == nil || focus == reading.statement.id) ? judge(reading) : []
    }
  }

  /// What `judge` finds between every two statements of one issue that `concerns` lets in, the older first.
  ///
  /// Linear in the statements of an issue that concern the rule where a focus is set, else quadratic in them.
  func between(
    where concerns: (Reading) -> Bool, _ judge: (_ older: Reading, _ newer: Reading) -> [Finding]
  ) -> [Finding] {
    issues.keys.sorted().flatMap { issue in
      let peers = issues[issue, default: []].filter { isHeld(readings[$0]) && concerns(readings[$0]) }
      return peers.indices.flatMap { second in
        peers[..<second].flatMap { older in
          isInFocus(older, peers[second]) ? judge(readings[older], readings[peers[second]]) : []
        }
      }
    }
  }

  func isHeld(_ reading: Reading) -> Bool { reading.statement.status != .withdrawn }

  func isInFocus(_ a: Int, _ b: Int) -> Bool {
    focus == nil || focus == readings[a].statement.id || focus == readings[b].statement.id
  }
}
