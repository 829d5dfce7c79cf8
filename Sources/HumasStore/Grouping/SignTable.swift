internal import GRDB
internal import HumasModel

/// What was read from mentions, by their number.
struct SignTable {
  private let insert: Command
  private let find: Command
  private let change: Command

  static let columns = "grp, copy, original, tone, emotions, person"

  init(_ db: Database) throws {
    insert = try db.command(
      "INSERT OR REPLACE INTO mention_sign (number, \(SignTable.columns)) VALUES (?, ?, ?, ?, ?, ?, ?)")
    find = try db.command("SELECT \(SignTable.columns), fixed FROM mention_sign WHERE number = ?")
    change = try db.command("UPDATE mention_sign SET tone = ?, emotions = ?, person = ? WHERE number = ?")
  }

  func keep(_ sign: MentionSign, of number: Int64) throws {
    insert.bind(number)
    insert.bind(sign.group)
    insert.bind(sign.copy?.kind.rawValue)
    insert.bind(sign.copy?.original)
    insert.bind(sign.tone?.rawValue)
    insert.bind(sign.emotions.rawValue)
    insert.bind(sign.person)
    try insert.run()
  }

  /// Group and copy stay as they are.
  func replace(_ sign: MentionSign, of number: Int64) throws {
    change.bind(sign.tone?.rawValue)
    change.bind(sign.emotions.rawValue)
    change.bind(sign.person)
    change.bind(number)
    try change.run()
  }

  func sign(of number: Int64) throws -> MentionSign? {
    find.bind(number)
    return try find.first { SignTable.sign($0) }
  }

  /// The sign and the issue that an operator put the mention into.
  func place(of number: Int64) throws -> (sign: MentionSign, fixed: Int64?)? {
    find.bind(number)
    return try find.first { (SignTable.sign($0), $0.optionalInteger(6)) }
  }

  /// Reads the columns from `first` on.
  static func sign(_ row: Command, from first: Int32 = 0) -> MentionSign {
    let kind = row.optionalInteger(first + 1).flatMap(MentionSign.Copy.Kind.init(rawValue:))
    return MentionSign(
      group: row.integer(first), copy: kind.map { MentionSign.Copy($0, of: row.optionalInteger(first + 2)) },
      tone: row.optionalInteger(first + 3).flatMap(MentionSign.Tone.init(rawValue:)),
      emotions: MentionSign.Emotions(rawValue: row.integer(first + 4)), person: row.optionalInteger(first + 5))
  }
}
