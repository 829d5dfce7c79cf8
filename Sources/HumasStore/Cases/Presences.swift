internal import GRDB
package import HumasModel

/// An operator at work: when they last did something, and which case they look at.
package struct PresenceRecord: Sendable, Hashable {
  package var operatorName: String
  package var seen: Instant
  /// The mention's number of the case that is open before them.
  package var attending: Int64?
}

/// What an operator had seen when they last looked: what came after is new to them.
package struct LastLook: Sendable, Hashable {
  package var at: Instant
  /// Highest number of a mention, and of a decision, at that time.
  package var mention: Int64
  package var decision: Int64

  package init(at: Instant, mention: Int64, decision: Int64) {
    self.at = at
    self.mention = mention
    self.decision = decision
  }
}

extension Store {
  /// A sign of life. That another case is opened is news, and stands in the log (`lihat`).
  /// - Parameter number: the mention of the case that is open before them; `nil` = none.
  package func noteSign(of operatorName: String, at now: Instant, attending number: Int64?) throws(StoreError) {
    try write { db in
      let presences = Presences(db: db)
      let identity = try number.flatMap { try MentionRows(db: db).row(number: $0)?.mention.identity.text }
      let before = try presences.attending(operatorName)
      try presences.note(operatorName, at: now, attending: identity)
      guard before != identity else { return }
      if let identity {
        _ = try LogLink.append(Decision(at: now, operatorName: operatorName, action: "lihat", subject: identity), db)
      }
      try DeskLedger().write(to: db, seen: nil)
    }
  }

  package func presences() throws(StoreError) -> [PresenceRecord] { try read { try Presences(db: $0).all() } }

  /// Begins an operator's time at the desk: what came since their last sign of life is new to them. For one who was never here
  /// nothing is.
  package func signIn(_ operatorName: String, at now: Instant) throws(StoreError) {
    try write { db in
      let presences = Presences(db: db)
      try presences.recall(operatorName)
      try presences.note(operatorName, at: now, attending: nil)
    }
  }

  package func lastLook(of operatorName: String) throws(StoreError) -> LastLook? {
    try read { try Presences(db: $0).lastLook(of: operatorName) }
  }

  /// What is there now counts as seen by the operator.
  package func noteLook(of operatorName: String, at now: Instant) throws(StoreError) {
    try write { db in
      let presences = Presences(db: db)
      try presences.note(operatorName, at: now, attending: nil)
      try presences.recall(operatorName)
      try DeskLedger().write(to: db, seen: nil)
    }
  }
}

struct Presences {
  let db: Database

  func all() throws -> [PresenceRecord] {
    try db.command(
      """
      SELECT p.operator, p.seen, m.number FROM presence AS p LEFT JOIN mention AS m ON m.identity = p.attending
      ORDER BY p.operator
      """
    ).rows { PresenceRecord(operatorName: $0.text(0), seen: $0.moment(1), attending: $0.optionalInteger(2)) }
  }

  func lastSigns() throws -> [String: Instant] {
    Dictionary(uniqueKeysWithValues: try all().map { ($0.operatorName, $0.seen) })
  }

  /// Identity of the case that is open before an operator.
  func attending(_ operatorName: String) throws -> String? {
    let command = try db.command("SELECT attending FROM presence WHERE operator = ?")
    command.bind(operatorName)
    return try command.first { $0.optionalText(0) } ?? nil
  }

  func note(_ operatorName: String, at now: Instant, attending: String?) throws {
    let command = try db.command(
      """
      INSERT INTO presence (operator, attending, seen, seen_mention, seen_decision, since, since_mention, since_decision)
      SELECT ?1, ?3, ?2, highest_number, last, ?2, highest_number, last
      FROM desk, (SELECT coalesce(max(number), 0) AS last FROM decision)
      WHERE true ON CONFLICT DO UPDATE SET attending = excluded.attending, seen = max(seen, excluded.seen),
        seen_mention = excluded.seen_mention, seen_decision = excluded.seen_decision
      """)
    command.bind(operatorName)
    command.bind(now)
    command.bind(attending)
    try command.run()
  }

  /// What was seen at the last sign of life becomes what was seen at the last look.
  func recall(_ operatorName: String) throws {
    let command = try db.command(
      "UPDATE presence SET since = seen, since_mention = seen_mention, since_decision = seen_decision WHERE operator = ?")
    command.bind(operatorName)
    try command.run()
  }

  func lastLook(of operatorName: String) throws -> LastLook? {
    let command = try db.command("SELECT since, since_mention, since_decision FROM presence WHERE operator = ?")
    command.bind(operatorName)
    return try command.first { LastLook(at: $0.moment(0), mention: $0.integer(1), decision: $0.integer(2)) }
  }
}
