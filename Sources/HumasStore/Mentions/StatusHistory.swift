internal import GRDB
package import HumasModel

/// Issue and clock of a mention. Its statuses come with it, oldest first, the present one last; none where the desk has seen it
/// only once.
package typealias Appraise = (Mention, [StatusChange]) -> Appraisal

/// Reads what statuses the versions of a mention had.
struct StatusHistory {
  private let versions: Command

  init(_ db: Database) throws {
    versions = try db.command(
      "SELECT seen, status FROM mention_version WHERE number = ? AND revision < ? ORDER BY revision")
  }

  /// The statuses up to and with this version, which stands in the store.
  func history(of stored: StoredMention) throws -> [StatusChange] {
    stored.revision > 1 ? try statuses(through: stored) : []
  }

  /// The same, and that of the version which is to follow.
  func history(of stored: StoredMention, then next: StoredMention) throws -> [StatusChange] {
    try statuses(through: stored) + [next.statusChange]
  }

  private func statuses(through stored: StoredMention) throws -> [StatusChange] {
    versions.bind(stored.number)
    versions.bind(stored.revision)
    let earlier = try versions.rows { StatusChange(at: $0.moment(0), status: Status(code: $0.text(1))) }
    return earlier + [stored.statusChange]
  }
}

extension StoredMention {
  fileprivate var statusChange: StatusChange { StatusChange(at: seen, status: mention.status) }
}
