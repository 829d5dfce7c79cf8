internal import GRDB
package import HumasModel

/// An operator at work: when they last did something, and which case they look at.
package struct PresenceRecord: Sendable, Hashable {
  package var operatorName: String
  package var seen: Instant
  /// Identity of the case.
  package var attending: String?
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
  /// A sign of life. No decision, and no news where the case looked at is the same.
  /// - Parameter number: the mention of the case that is open before them; `nil` = none.
  package func noteSign(of operatorName: String, at now: Instant, attending number: Int64?) throws(StoreError) {
    try write { db in
      let presences = Presences(db: db)
      let identity = try number.flatMap { try MentionRows(db: db).row(number: $0)?.mention.identity.text }
      let before = try presences.all().first { $0.operatorName == operatorName }
      try presences.note(operatorName, at: now, attending: identity)
      if before?.attending != identity { try DeskLedger().write(to: db, seen: nil) }
    }
  }

  package func presences() throws(StoreError) -> [PresenceRecord] { try read { try Presences(db: $0).all() } }

  /// What an operator had seen when they left; everything, for one who was never here.
  package func lastLook(of operatorName: String) throws(StoreError) -> LastLook? {
    try read { try Presences(db: $0).lastLook(of: operatorName) }
  }

  /// From now on, what is there now counts as seen by the operator.
  package func noteLook(of operatorName: String, at now: Instant) throws(StoreError) {
    try write { db in
      let presences = Presences(db: db)
      try presences.note(operatorName, at: now, attending: nil)
      try presences.noteLook(of: operatorName, at: now)
      try DeskLedger().write(to: db, seen: nil)
    }
  }
}

struct Presences {
  let db: Database

  func all() throws -> [PresenceRecord] {
    try db.command("SELECT operator, seen, attending FROM presence ORDER BY operator")
      .rows { PresenceRecord(operatorName: $0.text(0), seen: $0.moment(1), attending: $0.optionalText(2)) }
  }

  func lastSigns() throws -> [String: Instant] {
    Dictionary(uniqueKeysWithValues: try all().map { ($0.operatorName, $0.seen) })
  }

  func note(_ operatorName: String, at now: Instant, attending: String?) throws {
    let command = try db.command(
      """
      INSERT INTO presence (operator, seen, attending, since, since_mention, since_decision)
      SELECT ?1, ?2, ?3, ?2, highest_number, (SELECT coalesce(max(number), 0) FROM decision) FROM desk
      WHERE true ON CONFLICT DO UPDATE SET seen = max(seen, excluded.seen), attending = excluded.attending
      """)
    command.bind(operatorName)
    command.bind(now)
    command.bind(attending)
    try command.run()
  }

  func lastLook(of operatorName: String) throws -> LastLook? {
    let command = try db.command("SELECT since, since_mention, since_decision FROM presence WHERE operator = ?")
    command.bind(operatorName)
    return try command.first { LastLook(at: $0.moment(0), mention: $0.integer(1), decision: $0.integer(2)) }
  }

  func noteLook(of operatorName: String, at now: Instant) throws {
    let command = try db.command(
      """
      UPDATE presence SET since = ?1, since_mention = (SELECT highest_number FROM desk),
        since_decision = (SELECT coalesce(max(number), 0) FROM decision) WHERE operator = ?2
      """)
    command.bind(now)
    command.bind(operatorName)
    try command.run()
  }
}
