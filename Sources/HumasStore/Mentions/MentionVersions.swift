internal import GRDB
internal import HumasModel

/// Puts a new version in the place of the present one, which is kept whole.
struct MentionVersions {
  private let keep: Command
  private let overwrite: Command

  init(_ db: Database) throws {
    keep = try db.command(
      """
      INSERT INTO mention_version (\(StoredMention.columns), until)
      SELECT \(StoredMention.columns), ? FROM mention WHERE number = ?
      """)
    let marks = Array(repeating: "?", count: Int(StoredMention.columnCount)).joined(separator: ", ")
    overwrite = try db.command(
      """
      UPDATE mention SET (\(StoredMention.columns)) = (\(marks)) WHERE number = ?1
      """)
  }

  func replace(_ old: StoredMention, by new: StoredMention) throws {
    keep.bind(new.seen)
    keep.bind(old.number)
    try keep.run()
    new.bind(to: overwrite)
    try overwrite.run()
  }
}
