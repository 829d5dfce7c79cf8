internal import GRDB
internal import HumasModel

/// The decisions about issues, as they stand in the log.
struct IssueJournal {
  let db: Database

  private static let verbs = IssueVerb.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")

  func lastNumber() throws -> Int64 {
    try db.command("SELECT coalesce(max(number), 0) FROM decision WHERE action IN (\(IssueJournal.verbs))")
      .first { $0.integer(0) } ?? 0
  }

  /// Oldest first.
  func steps(after number: Int64 = 0) throws -> [IssueStep] {
    let command = try db.command(
      """
      SELECT number, at, operator, action, detail ->> '$.isu', detail ->> '$.isu_lain', detail ->> '$.nama',
        detail ->> '$.sebutan', detail ->> '$.tingkat', detail ->> '$.alasan', detail ->> '$.sesudah',
        detail ->> '$.kelompok', detail ->> '$.kelompok_lain', detail ->> '$.kelompok_sebutan'
      FROM decision WHERE action IN (\(IssueJournal.verbs)) AND number > ? ORDER BY number
      """)
    command.bind(number)
    return try command.rows(IssueJournal.step).compactMap(\.self)
  }

  /// Writes the decision behind the last one and gives its number.
  func write(_ step: IssueStep) throws -> Int64 {
    let command = try db.command(
      """
      SELECT json_patch('{}', json_object('isu', ?, 'isu_lain', ?, 'nama', ?, 'sebutan', ?, 'tingkat', ?, 'alasan', ?,
        'sesudah', ?, 'kelompok', ?, 'kelompok_lain', ?, 'kelompok_sebutan', ?))
      """)
    command.bind(step.issue)
    command.bind(step.other)
    command.bind(step.name)
    command.bind(IssueJournal.list(step.mentions))
    command.bind(step.level.map { Int64($0.rawValue) })
    command.bind(step.reason)
    command.bind(step.after)
    for numbers in [step.groups, step.otherGroups, step.mentionGroups] { command.bind(IssueJournal.list(numbers)) }
    let detail = try command.first { $0.text(0) } ?? "{}"
    return try LogLink.append(
      Decision(
        at: step.at, operatorName: step.operatorName, action: step.verb.rawValue, subject: "isu:\(step.issue)",
        detail: detail), db)
  }

  /// What the grouper learns from it.
  func lesson(of step: IssueStep) throws -> IssueLesson {
    switch step.verb {
    case .merge: return .merge(groups: step.groups, into: step.otherGroups)
    case .split, .move:
      let arrivals = try Arrivals(db)
      let mentions = try zip(step.mentions, step.mentionGroups).compactMap { number, group in
        try arrivals.stored(number...number).first.map { (mention: try arrivals.first($0), group: group) }
      }
      return .move(mentions, to: step.otherGroups, issue: step.other ?? step.issue)
    case .rename, .pin, .level: return .pin(step.groups, true)
    case .unpin: return .pin(step.groups, false)
    case .ignore: return .ignore(step.groups, true)
    case .heed: return .ignore(step.groups, false)
    }
  }

  private static func list(_ numbers: [Int64]) -> String? {
    numbers.isEmpty ? nil : numbers.map(String.init).joined(separator: " ")
  }

  private static func step(_ row: Command) -> IssueStep? {
    guard let verb = IssueVerb(rawValue: row.text(3)) else { return nil }
    func numbers(_ column: Int32) -> [Int64] { row.text(column).split(separator: " ").compactMap { Int64($0) } }
    return IssueStep(
      number: row.integer(0), at: row.moment(1), operatorName: row.text(2), verb: verb, issue: row.integer(4),
      other: row.optionalInteger(5), name: row.optionalText(6), mentions: numbers(7),
      level: row.optionalInteger(8).flatMap { Level(rawValue: Int($0)) }, reason: row.optionalText(9),
      after: row.integer(10), groups: numbers(11), otherGroups: numbers(12), mentionGroups: numbers(13))
  }
}
