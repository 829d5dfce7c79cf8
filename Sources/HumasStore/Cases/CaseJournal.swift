internal import GRDB
internal import HumasModel

/// The steps of cases, read from the log of decisions: the same way when a decision is taken and when all is rebuilt.
struct CaseJournal {
  let db: Database

  private static let columns = """
    d.number, d.at, d.operator, d.action, json_extract(d.detail, '$.kepada'), json_extract(d.detail, '$.kelas'),
    json_extract(d.detail, '$.jawaban'), json_extract(d.detail, '$.naskah'), json_extract(d.detail, '$.alasan'),
    json_extract(d.detail, '$.keputusan'), json_extract(d.detail, '$.berkas')
    """

  /// A decision of the log as a step; `nil` where it is none about cases.
  func step(_ number: Int64) throws -> CaseStep? {
    let command = try db.command("SELECT \(CaseJournal.columns) FROM decision AS d WHERE d.number = ? AND d.detail <> ''")
    command.bind(number)
    return try command.first(CaseJournal.step) ?? nil
  }

  /// The steps of a case that stand, oldest first, up to a moment.
  func steps(of identity: String, through moment: Instant? = nil) throws -> [CaseStep] {
    let command = try db.command(
      """
      SELECT \(CaseJournal.columns) FROM case_step AS s JOIN decision AS d ON d.number = s.number
      WHERE s.identity = ?1 AND d.at <= ?2 AND (s.is_undone = 0 OR ?2 < \(CaseJournal.undoing)) ORDER BY s.number
      """)
    command.bind(identity)
    command.bind(moment?.milliseconds ?? .max)
    return try command.rows(CaseJournal.step).compactMap(\.self)
  }

  /// When a step that was taken back was taken back: until then it stood.
  private static let undoing = """
    (SELECT min(u.at) FROM case_step AS t JOIN decision AS u ON u.number = t.number
     WHERE t.identity = s.identity AND u.action = 'urungkan' AND json_extract(u.detail, '$.keputusan') = s.number)
    """

  /// The identities that a decision concerns.
  func cases(of number: Int64) throws -> [String] {
    let command = try db.command("SELECT identity FROM case_step WHERE number = ? ORDER BY identity")
    command.bind(number)
    return try command.rows { $0.text(0) }
  }

  /// Notes that a decision of the log concerns its subject and the cases its detail names; gives their identities.
  func index(_ number: Int64) throws -> [String] {
    let command = try db.command(
      """
      INSERT INTO case_step (identity, number)
      SELECT subject, number FROM decision WHERE number = ?1
      UNION SELECT j.value, number FROM decision, json_each(detail, '$.kasus') AS j WHERE number = ?1
      """)
    command.bind(number)
    try command.run()
    return try cases(of: number)
  }

  /// Marks a decision as taken back in all its cases.
  func markUndone(_ number: Int64) throws {
    let command = try db.command("UPDATE case_step SET is_undone = 1 WHERE number = ?")
    command.bind(number)
    try command.run()
  }

  /// Every decision about cases, oldest first.
  func all() throws -> [Int64] {
    let verbs = CaseVerb.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    return try db.command("SELECT number FROM decision WHERE action IN (\(verbs)) AND detail <> '' ORDER BY number")
      .rows { $0.integer(0) }
  }

  private static func step(_ row: Command) -> CaseStep? {
    guard let verb = CaseVerb(rawValue: row.text(3)) else { return nil }
    return CaseStep(
      number: row.integer(0), at: row.moment(1), operatorName: row.text(2), verb: verb, person: row.optionalText(4),
      classification: row.optionalText(5).flatMap(Classification.init(rawValue:)), answer: row.optionalInteger(6),
      textHash: row.optionalText(7), reason: row.optionalText(8), undone: row.optionalInteger(9),
      file: row.optionalText(10))
  }
}

extension CaseState {
  /// What follows from steps that stand.
  init(_ steps: [CaseStep]) {
    self.init()
    for step in steps { take(step) }
  }
}
