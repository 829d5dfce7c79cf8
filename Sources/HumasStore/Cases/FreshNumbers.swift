internal import GRDB
package import HumasModel

/// Numbers of the mentions in which something happened since a look, each under its gravest cause only.
package struct FreshNumbers: Sendable, Hashable {
  package var breached: [Int64] = []
  package var changed: [Int64] = []
  package var new: [Int64] = []
}

extension Store {
  /// Cases that broke, changed or came since an operator looked; at most `limit` of each.
  package func freshCases(
    since look: LastLook, for operatorName: String, now: Instant, limit: Int
  ) throws(StoreError) -> FreshNumbers {
    try read { db in
      let search = FreshSearch(db: db, look: look, limit: limit)
      var fresh = FreshNumbers()
      fresh.breached = try search.breached(by: now)
      let late = Set(fresh.breached)
      fresh.new = try search.new().filter { !late.contains($0) }
      let known = late.union(fresh.new)
      fresh.changed = try search.changed(byOthersThan: operatorName).filter { !known.contains($0) }
      return fresh
    }
  }
}

private struct FreshSearch {
  let db: Database
  let look: LastLook
  let limit: Int

  func breached(by now: Instant) throws -> [Int64] {
    let command = try db.command(
      """
      SELECT number FROM mention WHERE wait_key IS NOT NULL AND queue = 0 AND wait_key > ? AND wait_key < ?
      ORDER BY wait_key LIMIT ?
      """)
    command.bind(look.at)
    command.bind(now)
    command.bind(limit)
    return try command.rows { $0.integer(0) }
  }

  func new() throws -> [Int64] {
    let command = try db.command(
      "SELECT number FROM mention WHERE number > ? AND wait_key IS NOT NULL ORDER BY number LIMIT ?")
    command.bind(look.mention)
    command.bind(limit)
    return try command.rows { $0.integer(0) }
  }

  func changed(byOthersThan operatorName: String) throws -> [Int64] {
    let command = try db.command(
      """
      SELECT number FROM (
        SELECT m.number FROM decision AS d JOIN case_step AS s ON s.number = d.number
          JOIN mention AS m ON m.identity = s.identity WHERE d.number > ?1 AND d.operator <> ?2
        UNION
        SELECT v.number FROM mention_version AS v JOIN mention AS m ON m.number = v.number
          WHERE v.until > ?3 AND m.wait_key IS NOT NULL)
      ORDER BY number LIMIT ?4
      """)
    command.bind(look.decision)
    command.bind(operatorName)
    command.bind(look.at)
    command.bind(limit)
    return try command.rows { $0.integer(0) }
  }
}
