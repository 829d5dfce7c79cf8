internal import GRDB
package import HumasModel

extension Store {
  /// Judges the open cases anew, after calendar or rules changed, in one transaction. Earlier versions stay as judged then.
  /// - Returns: how many cases were judged otherwise than before.
  @discardableResult
  package func reappraiseOpenCases(_ appraise: (Mention, [StatusChange]) -> Appraisal) throws(StoreError) -> Int {
    try reappraise("SELECT number FROM mention WHERE wait_key IS NOT NULL", appraise)
  }

  /// Judges every mention anew that may wait for an answer or may not: for rules that say what a case is. Slower.
  @discardableResult
  package func reappraiseAll(_ appraise: (Mention, [StatusChange]) -> Appraisal) throws(StoreError) -> Int {
    try reappraise("SELECT number FROM mention", appraise)
  }

  /// Throws everything derived away – issues' counts and curves, clocks, the word index – and makes it again from the
  /// records, in one transaction. Issues keep their numbers. About 10 µs a mention.
  ///
  /// - Parameter judge: groups the mentions again, in the order in which they came, with the decisions between them.
  package func rebuild(
    judge: (any MentionJudge)? = nil, _ appraise: (Mention, [StatusChange]) -> Appraisal
  ) throws(StoreError) {
    try write { db in
      let rebuilding = try Rebuilding(db, judge: judge)
      try rebuilding.clear()
      try rebuilding.fill(appraise)
    }
  }

  /// Whether there are mentions that no judge has placed: a store of an earlier version.
  package func needsGrouping() throws(StoreError) -> Bool {
    try read { db in
      let highest = try db.command("SELECT highest_number FROM desk").first { $0.integer(0) } ?? 0
      return try db.command("SELECT coalesce(max(number), 0) FROM mention_sign").first { $0.integer(0) } ?? 0 < highest
    }
  }

  private func reappraise(_ numbers: String, _ appraise: Appraise) throws(StoreError) -> Int {
    try write { db in
      let numbers = try db.command(numbers).rows { $0.integer(0) }
      return try Reappraisal(db).run(numbers, appraise)
    }
  }
}
