internal import GRDB
internal import HumasModel

/// Counts the cases of each state at a moment. In the present state the clocks that ran out are summed from whole hours, and
/// only those of the hour that holds the moment are counted.
struct PendingCounts {
  let db: Database
  let source: MentionSource

  func counts(at now: Instant) throws -> [Deadline.State: Int] {
    let queues = try queues()
    let breached = try passed(.runsOut, by: now)
    let risky = max(try passed(.atRisk, by: now) - breached, 0)
    let counts: [Deadline.State: Int] = [
      .breached: breached, .atRisk: risky, .due: max((queues[.clocked] ?? 0) - breached - risky, 0),
      .paused: queues[.paused] ?? 0, .unclassified: queues[.unclassified] ?? 0,
    ]
    return counts.filter { $0.value > 0 }
  }

  private func queues() throws -> [Appraisal.Queue: Int] {
    guard case .now = source else { return try countedQueues() }
    let command = try db.command("SELECT clocked, paused, unclassified FROM desk")
    return try command.first { [.clocked: $0.count(0), .paused: $0.count(1), .unclassified: $0.count(2)] } ?? [:]
  }

  private func countedQueues() throws -> [Appraisal.Queue: Int] {
    let command = try db.command("SELECT queue, count(*) FROM \(source.table) WHERE queue IS NOT NULL GROUP BY queue")
    source.bind(to: command)
    let pairs = try command.rows { (Appraisal.Queue(rawValue: $0.integer(0)) ?? .unclassified, $0.count(1)) }
    return Dictionary(pairs, uniquingKeysWith: +)
  }

  /// Running clocks whose mark lies at or before `now`.
  private func passed(_ mark: ClockLedger.Mark, by now: Instant) throws -> Int {
    guard case .now = source else { return try counted(mark, from: nil, through: now) }
    let hour = ClockLedger.hour(of: now)
    let whole = try db.command("SELECT coalesce(sum(count), 0) FROM clock_hour WHERE mark = ? AND hour < ?")
    whole.bind(mark.rawValue)
    whole.bind(hour)
    let earlier = try whole.first { $0.count(0) } ?? 0
    return try earlier + counted(mark, from: Instant(milliseconds: hour * 3_600_000), through: now)
  }

  private func counted(_ mark: ClockLedger.Mark, from start: Instant?, through now: Instant) throws -> Int {
    // The key of a running clock in the pending list is its due time, so the list's own index counts it.
    let column = mark == .runsOut ? "wait_key" : "risk_at"
    let command = try db.command(
      "SELECT count(*) FROM \(source.table) WHERE queue = 0 AND \(column) IS NOT NULL AND \(column) BETWEEN ? AND ?")
    source.bind(to: command)
    command.bind(start?.milliseconds ?? .min)
    command.bind(now)
    return try command.first { $0.count(0) } ?? 0
  }
}
