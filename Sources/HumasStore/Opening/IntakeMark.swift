internal import GRDB

/// A flag that stands in the file while an intake works, and is gone after it ended in order.
enum IntakeMark {
  /// Sets the flag; `true` when it stood already: the last intake was killed, or the power failed.
  static func set(_ db: Database) throws -> Bool {
    let stood = try db.command("SELECT is_intake_open FROM desk").first { $0.integer(0) == 1 } ?? false
    if !stood { try db.execute(sql: "UPDATE desk SET is_intake_open = 1") }
    return stood
  }

  static func erase(_ db: Database) throws {
    try db.execute(sql: "UPDATE desk SET is_intake_open = 0")
  }
}
