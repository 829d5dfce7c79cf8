internal import GRDB
internal import HumasModel

/// Reads mentions as rows of the desk, with the name of their issue and the path of their file.
struct MentionRows {
  let db: Database

  static let columns: String = {
    let own = StoredMention.columns.split(separator: ", ").map { "m.\($0)" }.joined(separator: ", ")
    return own + ", i.name, f.path"
  }()
  static let companions = "JOIN issue AS i ON i.id = m.issue JOIN file AS f ON f.id = m.file"

  func row(number: Int64) throws -> MentionRow? {
    let command = try db.command(
      "SELECT \(MentionRows.columns) FROM mention AS m \(MentionRows.companions) WHERE m.number = ?")
    command.bind(number)
    return try command.first(MentionRows.row)
  }

  /// The mentions at these places of the incoming list, in this order.
  func rows(ranks: [Int64], in source: MentionSource) throws -> [MentionRow] {
    let command = try db.command(
      "SELECT \(MentionRows.columns) FROM \(source.table) AS m \(MentionRows.companions) WHERE m.rank = ?")
    return try ranks.compactMap { rank in
      source.bind(to: command)
      command.bind(rank)
      return try command.first(MentionRows.row)
    }
  }

  /// Earlier versions first, the present one last.
  func versions(number: Int64) throws -> [MentionRow] {
    let command = try db.command(
      """
      SELECT \(MentionRows.columns) FROM mention_version AS m \(MentionRows.companions)
      WHERE m.number = ? ORDER BY m.revision
      """)
    command.bind(number)
    let earlier = try command.rows(MentionRows.versionRow)
    return earlier + (try present(number).map { [$0] } ?? [])
  }

  private func present(_ number: Int64) throws -> MentionRow? {
    let command = try db.command(
      "SELECT \(MentionRows.columns) FROM mention AS m \(MentionRows.companions) WHERE m.number = ?")
    command.bind(number)
    return try command.first(MentionRows.versionRow)
  }

  static func row(_ row: Command) -> MentionRow {
    let stored = StoredMention(row)
    return MentionRow(
      number: stored.number, revision: stored.revision, mention: stored.mention, seen: stored.firstSeen,
      issue: row.optionalText(StoredMention.columnCount),
      provenance: Provenance(
        path: row.text(StoredMention.columnCount + 1), byte: stored.byte, line: stored.line))
  }

  /// The same, with the moment at which this version was seen.
  private static func versionRow(_ row: Command) -> MentionRow {
    var made = MentionRows.row(row)
    made.seen = StoredMention(row).seen
    return made
  }
}
