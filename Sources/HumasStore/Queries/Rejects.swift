internal import GRDB
package import HumasModel

extension Store {
  /// Records refused in the files as they now are, the latest first. Those of a file's earlier lives stay in the store.
  package func rejects(limit: Int) throws(StoreError) -> [Reject] {
    try read { db in
      let command = try db.command(
        """
        SELECT f.path, r.byte, r.line, r.reason, r.detail, r.excerpt FROM reject AS r JOIN file AS f ON f.id = r.file
        WHERE r.file IN (SELECT file FROM bookmark) ORDER BY r.id DESC LIMIT ?
        """)
      command.bind(limit)
      return try command.rows(Rejects.reject)
    }
  }
}

enum Rejects {
  static func count(_ db: Database) throws -> Int {
    let command = try db.command("SELECT coalesce(sum(rejected), 0) FROM file WHERE id IN (SELECT file FROM bookmark)")
    return try command.first { $0.count(0) } ?? 0
  }

  fileprivate static func reject(_ row: Command) -> Reject {
    Reject(
      provenance: Provenance(path: row.text(0), byte: row.integer(1), line: row.count(2)),
      reason: Reject.Reason(rawValue: row.text(3)) ?? .unreadable, detail: row.text(4), excerpt: row.text(5))
  }
}
