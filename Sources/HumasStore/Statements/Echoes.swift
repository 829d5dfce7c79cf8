internal import GRDB
package import HumasModel

/// How an entry of a register was echoed among the mentions.
package struct EchoTally: Sendable, Hashable {
  package var sightings = 0
  package var assertions = 0
  package var first: Instant?
  package var last: Instant?
  /// Sightings from the moment asked for on.
  package var after = 0
  /// Of the last 24 hours, oldest first.
  package var hours = Array(repeating: 0, count: 24)
}

extension Store {
  /// How often an entry was echoed up to `now`; some ten milliseconds for 100,000 sightings.
  /// - Parameter moment: when it was clarified; `nil` = not yet.
  package func echoes(of register: String, since moment: Instant?, now: Instant) throws(StoreError) -> EchoTally {
    try read { db in
      let command = try db.command(
        """
        SELECT count(*), coalesce(sum(stance = 0), 0), min(at), max(at), coalesce(sum(at >= ?3), 0)
        FROM echo WHERE register = ?1 AND at <= ?2
        """)
      command.bind(register)
      command.bind(now)
      command.bind(moment ?? Instant(milliseconds: .max))
      var tally =
        try command.first {
          EchoTally(
            sightings: $0.count(0), assertions: $0.count(1), first: $0.optionalMoment(2), last: $0.optionalMoment(3),
            after: $0.count(4))
        } ?? EchoTally()
      tally.hours = try EchoHours(db: db, now: now).sightings(of: register)
      return tally
    }
  }

  /// Dated mentions of an issue in the last 24 hours of the clock, and of them those that assert one of the registered errors.
  package func belief(
    ofIssue issue: Int64, now: Instant
  ) throws(StoreError) -> (hours: [IssueBelief.Hour], causes: [String: Int]) {
    try read { db in
      let hours = EchoHours(db: db, now: now)
      return (try hours.belief(ofIssue: issue), try hours.causes(inIssue: issue))
    }
  }
}

/// The last 24 hours of the clock, the present one last.
private struct EchoHours {
  private static let count = 24
  let db: Database
  let last: Int64
  let now: Instant

  init(db: Database, now: Instant) {
    self.db = db
    self.now = now
    last = now.milliseconds / 3_600_000
  }

  private var first: Int64 { last - Int64(EchoHours.count - 1) }

  func sightings(of register: String) throws -> [Int] {
    let command = try db.command(
      "SELECT at / 3600000, count(*) FROM echo WHERE register = ? AND at >= ? AND at <= ? GROUP BY 1")
    command.bind(register)
    return try filled(command)
  }

  func belief(ofIssue issue: Int64) throws -> [IssueBelief.Hour] {
    let all = try db.command("SELECT hour, sum(count) FROM issue_hour WHERE issue = ? AND hour >= ? AND hour <= ? GROUP BY 1")
    for number in [issue, first, last] { all.bind(number) }
    let mistaken = try db.command(
      """
      SELECT e.at / 3600000, count(DISTINCT e.mention) \(EchoHours.mistaken) GROUP BY 1
      """)
    mistaken.bind(issue)
    return zip(try placed(all), try filled(mistaken)).map { IssueBelief.Hour(mentions: max($0, $1), mistaken: $1) }
  }

  func causes(inIssue issue: Int64) throws -> [String: Int] {
    let command = try db.command("SELECT e.register, count(*) \(EchoHours.mistaken) GROUP BY 1")
    command.bind(issue)
    bindStretch(to: command)
    return Dictionary(try command.rows { ($0.text(0), $0.count(1)) }) { first, _ in first }
  }

  private static let mistaken = """
    FROM echo_mark AS k JOIN echo AS e ON e.register = k.register JOIN mention AS m ON m.number = e.mention
    WHERE m.issue = ? AND e.at >= ? AND e.at <= ? AND e.stance = 0
    """

  private func filled(_ command: Command) throws -> [Int] {
    bindStretch(to: command)
    return try placed(command)
  }

  private func bindStretch(to command: Command) {
    command.bind(first * 3_600_000)
    command.bind(now)
  }

  private func placed(_ command: Command) throws -> [Int] {
    var hours = Array(repeating: 0, count: EchoHours.count)
    for (hour, count) in try command.rows({ ($0.integer(0), $0.count(1)) }) where (first...last).contains(hour) {
      hours[Int(hour - first)] = count
    }
    return hours
  }
}
