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

  func take(_ entry: Entry, at place: RecordPlace) throws -> Reception {
    switch entry {
    case .mention: preconditionFailure("mentions go through MentionIntake")
    case .statement(let statement): try take(statement, at: place)
    case .observed(let observation): try take(observation, at: place)
    case .fact(let fact): try take(fact, at: place)
    case .hoax(let hoax): try take(hoax, at: place)
    case .contact(let contact): try take(contact, at: place)
    }
  }

  private func take<Record: Versioned>(_ record: Record, at place: RecordPlace) throws -> Reception {
    try VersionedTable<Record>(db: db).take(record, at: place, seen: seen)
  }
}
