internal import GRDB
internal import HumasModel

/// Reads and adds versions of one kind of record.
struct VersionedTable<Record: Versioned> {
  let db: Database

  private static var head: String { "key, revision, seen, file, byte, line" }
  private static var columns: String { ([head] + Record.columns).joined(separator: ", ") }
  private static var headCount: Int32 { 6 }

  /// Adds the record, a new version of it, or nothing where the present version says the same.
  func take(_ record: Record, at place: RecordPlace, seen: Instant) throws -> Reception {
    let present = try present(record.key)
    if let present, present.record == record { return .duplicate }
    let marks = Array(repeating: "?", count: 6 + Record.columns.count).joined(separator: ", ")
    let insert = try db.command("INSERT INTO \(Record.table) (\(Self.columns)) VALUES (\(marks))")
    insert.bind(record.key)
    insert.bind((present?.revision ?? 0) + 1)
    insert.bind(seen)
    insert.bind(place.file)
    insert.bind(place.byte)
    insert.bind(place.line)
    record.bind(to: insert)
    try insert.run()
    return present == nil ? .accepted : .updated
  }

  /// The version of each record that was current at the view's moment, in the order in which they were first met.
  func current(_ view: View) throws -> [Kept<Record>] {
    let newest =
      "SELECT key, max(revision) AS revision, min(rowid) AS entered FROM \(Record.table) WHERE seen <= ? GROUP BY key"
    let command = try db.command(
      """
      SELECT \(Self.kept) FROM (\(newest)) JOIN \(Record.table) AS r USING (key, revision)
      JOIN file AS f ON f.id = r.file ORDER BY entered
      """)
    command.bind(view.moment ?? Instant(milliseconds: .max))
    return try command.rows(Self.kept)
  }

  /// Every version of one record, the first one first.
  func versions(_ key: String) throws -> [Kept<Record>] {
    let command = try db.command(
      "SELECT \(Self.kept) FROM \(Record.table) AS r JOIN file AS f ON f.id = r.file WHERE key = ? ORDER BY revision")
    command.bind(key)
    return try command.rows(Self.kept)
  }

  private func present(_ key: String) throws -> (revision: Int, record: Record)? {
    let command = try db.command(
      "SELECT \(Self.columns) FROM \(Record.table) WHERE key = ? ORDER BY revision DESC LIMIT 1")
    command.bind(key)
    return try command.first { row in (row.count(1), Record(key: key, row, from: Self.headCount)) }
  }

  private static var kept: String {
    (["r.key", "r.revision", "r.seen", "f.path", "r.byte", "r.line"] + Record.columns.map { "r.\($0)" })
      .joined(separator: ", ")
  }

  private static func kept(_ row: Command) -> Kept<Record> {
    Kept(
      record: Record(key: row.text(0), row, from: headCount), revision: row.count(1), seen: row.moment(2),
      provenance: Provenance(path: row.text(3), byte: row.integer(4), line: row.count(5)))
  }
}
