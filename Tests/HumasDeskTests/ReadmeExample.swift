import HumasDesk
import HumasModel

// example:begin
/// Another front end: what waits for an answer, one line a case.
func waiting(in path: String, now: Instant) throws -> [String] {
  let desk = try Desk(directory: DataDirectory(existing: path), now: now)
  defer { desk.close() }
  try desk.takeIn(seen: now)
  return try desk.snapshot(at: now).pending.rows.map { row in
    let due = row.clock.due?.rfc3339(in: desk.settings.zone) ?? "no deadline"
    return "\(row.mention.mention.channel) \(row.clock.state.rawValue) \(due)"
  }
}
// example:end
