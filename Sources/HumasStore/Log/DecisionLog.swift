internal import GRDB
package import HumasModel

extension Store {
  /// Writes a decision at the end of the log and gives its number: 1, 2, 3 … without a gap. Any process may.
  /// - Parameter decision: its own `number` does not matter.
  @discardableResult
  package func append(_ decision: Decision) throws(StoreError) -> Int64 {
    try write { db in
      let number = try LogLink.append(decision, db)
      try DeskLedger().write(to: db, seen: decision.at)
      return number
    }
  }

  /// The last decisions, newest first.
  package func decisions(limit: Int) throws(StoreError) -> [Decision] {
    try read { db in
      let command = try db.command("SELECT \(LogLink.columns) FROM decision ORDER BY number DESC LIMIT ?")
      command.bind(limit)
      return try command.rows(LogLink.decision)
    }
  }

  /// The digest of the latest decision in hexadecimal digits; empty while there is none.
  package func lastLogHash() throws(StoreError) -> String {
    try read { db in
      let digest = try db.command("SELECT digest FROM decision ORDER BY number DESC LIMIT 1").first { $0.blob(0) }
      return (digest ?? []).hexadecimal
    }
  }

  /// Whether a decision with this digest (hexadecimal digits) stands in the log.
  package func holdsLog(hash: String) throws(StoreError) -> Bool {
    try read { db in
      let command = try db.command("SELECT 1 FROM decision WHERE lower(hex(digest)) = ?")
      command.bind(hash.lowercased())
      return try command.first { _ in true } ?? false
    }
  }

  /// Follows the chain from the first decision; gives the number of the first that was changed, or that stands where one is
  /// missing. `nil` = whole. A log shortened at its end is only found out against a digest kept elsewhere.
  package func verifyLog() throws(StoreError) -> Int64? {
    try read { db in
      let command = try db.command("SELECT \(LogLink.columns), digest FROM decision ORDER BY number")
      defer { command.rewind() }
      var link = LogLink.start
      while try command.step() {
        let decision = LogLink.decision(command)
        let next = LogLink(number: decision.number, digest: command.blob(6))
        guard next.number == link.number + 1, next.digest == link.digest(of: decision) else { return decision.number }
        link = next
      }
      return nil
    }
  }
}
