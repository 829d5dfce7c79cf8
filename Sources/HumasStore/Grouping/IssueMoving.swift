internal import GRDB
internal import HumasModel

/// Moves mentions from one issue to another, with everything that is counted of them.
struct IssueMoving {
  private let all: Command
  private let find: Command
  private let stamp: Command
  private let welcome: Command

  init(_ db: Database) throws {
    all = try db.command("SELECT number FROM mention WHERE issue = ? ORDER BY number")
    find = try db.command("SELECT \(StoredMention.columns) FROM mention WHERE number = ?")
    stamp = try db.command("UPDATE mention SET issue = ? WHERE number = ?")
    welcome = try db.command(
      """
      UPDATE issue SET first_seen = min(first_seen, (SELECT first_seen FROM issue WHERE id = ?1)) WHERE id = ?2
      """)
  }

  /// All of an issue's mentions.
  func move(from issue: Int64, to other: Int64, _ derived: inout DerivedLedger) throws {
    welcome.bind(issue)
    welcome.bind(other)
    try welcome.run()
    all.bind(issue)
    try move(try all.rows { $0.integer(0) }, to: other, &derived)
  }

  func move(_ numbers: [Int64], to issue: Int64, _ derived: inout DerivedLedger) throws {
    for number in numbers {
      find.bind(number)
      guard let old = try find.first(StoredMention.init), old.issue != issue else { continue }
      var new = old
      new.issue = issue
      stamp.bind(issue)
      stamp.bind(number)
      try stamp.run()
      try derived.replaceJudgement(of: old, by: new)
    }
  }
}
