internal import GRDB
internal import HumasModel

/// Writes what a transaction adds to the sums and channels of an issue.
struct IssueWriter {
  private let generation: Int64
  private let sums: Command
  private let channels: CountTable

  init(_ db: Database, generation: Int64) throws {
    self.generation = generation
    sums = try db.command(
      """
      UPDATE issue SET mentions = mentions + ?, undated = undated + ?, changed = ?,
        first = coalesce(min(first, ?4), first, ?4), last = coalesce(max(last, ?5), last, ?5)
      WHERE id = ?6
      """)
    channels = try CountTable(db, "issue_channel", by: "channel")
  }

  func write(_ delta: IssueDelta, to issue: Int64) throws {
    sums.bind(delta.mentions)
    sums.bind(delta.undated)
    sums.bind(generation)
    sums.bind(delta.first)
    sums.bind(delta.last)
    sums.bind(issue)
    try sums.run()
    for (name, step) in delta.channels where step != 0 { try channels.add(step, to: issue) { $0.bind(name) } }
  }
}

/// A table of counts by issue and one key more.
struct CountTable {
  private let add: Command
  private let drop: Command

  /// Table and column are constants of this program.
  init(_ db: Database, _ table: String, by column: String) throws {
    add = try db.command(
      """
      INSERT INTO \(table) (\(column), issue, count) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET count = count + excluded.count
      """)
    drop = try db.command("DELETE FROM \(table) WHERE \(column) = ? AND issue = ? AND count = 0")
  }

  /// Adds to a count, and drops its row where nothing is left.
  func add(_ step: Int, to issue: Int64, key: (Command) -> Void) throws {
    key(add)
    add.bind(issue)
    add.bind(step)
    try add.run()
    guard step < 0 else { return }
    key(drop)
    drop.bind(issue)
    try drop.run()
  }
}
