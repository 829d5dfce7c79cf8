internal import GRDB
internal import HumasModel

/// Takes in everything that is no mention. These are hundreds, not millions.
struct RecordIntake {
  private let db: Database
  private let seen: Instant

  init(_ db: Database, seen: Instant) {
    self.db = db
    self.seen = seen
  }

  func take<Record: Versioned>(_ record: Record, at place: RecordPlace) throws -> Reception {
    try VersionedTable<Record>(db: db).take(record, at: place, seen: seen)
  }
}
