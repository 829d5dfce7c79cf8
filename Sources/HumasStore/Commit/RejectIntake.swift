internal import GRDB
internal import HumasModel

/// Writes down what could not be taken in.
struct RejectIntake {
  private let seen: Instant
  private let insert: Command

  init(_ db: Database, seen: Instant) throws {
    self.seen = seen
    insert = try db.command(
      "INSERT INTO reject (file, byte, line, reason, detail, excerpt, seen) VALUES (?, ?, ?, ?, ?, ?, ?)")
  }

  func take(_ reject: Reject, file: Int64) throws {
    insert.bind(file)
    insert.bind(reject.provenance.byte)
    insert.bind(reject.provenance.line)
    insert.bind(reject.reason.rawValue)
    insert.bind(reject.detail)
    insert.bind(reject.excerpt)
    insert.bind(seen)
    try insert.run()
  }
}
