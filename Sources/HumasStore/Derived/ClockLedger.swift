internal import GRDB
internal import HumasModel

/// What a transaction adds to the number of clocks that become at risk or run out in each hour, so that the overdue among a
/// million cases are summed from hours and not counted.
struct ClockLedger {
  /// What happens to a clock; the raw value stands in `clock_hour.mark`.
  enum Mark: Int64 {
    case atRisk = 0
    case runsOut = 1
  }

  private struct Key: Hashable {
    var mark: Mark
    var hour: Int64
  }

  private var steps: [Key: Int] = [:]

  static func hour(of moment: Instant) -> Int64 { moment.milliseconds.flooredQuotient(by: 3_600_000) }

  mutating func count(_ stored: StoredMention, by step: Int) {
    guard stored.queue == .clocked else { return }
    if let moment = stored.riskAt { steps[Key(mark: .atRisk, hour: ClockLedger.hour(of: moment)), default: 0] += step }
    if let moment = stored.due { steps[Key(mark: .runsOut, hour: ClockLedger.hour(of: moment)), default: 0] += step }
  }

  func write(to db: Database) throws {
    let add = try db.command(
      """
      INSERT INTO clock_hour (mark, hour, count) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET count = count + excluded.count
      """)
    for (key, step) in steps where step != 0 {
      add.bind(key.mark.rawValue)
      add.bind(key.hour)
      add.bind(step)
      try add.run()
    }
  }
}
