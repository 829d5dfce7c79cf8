internal import HumasModel

extension Wanasari {
  static let flood = issue(
    1, "Banjir Kali Lumbir", .awas, 412, hour: 87, expected: 14, [1, 1, 2, 2, 3, 5, 9, 14, 22, 36, 61, 87],
    said: now - .minutes(95))
  static let water = issue(
    2, "Air bersih", .siaga, 138, hour: 31, expected: 10, [1, 1, 1, 2, 3, 3, 5, 9, 14, 19, 26, 31],
    silent: now - .minutes(130))

  static let trends = Snapshot.Trends(
    issues: [
      flood, water,
      issue(3, "Isu tanggul jebol", .waspada, 96, hour: 9, expected: 3.1, [0, 0, 0, 0, 0, 0, 0, 2, 60, 18, 7, 9]),
      issue(4, "Bantuan sosial", .normal, 41, hour: 3, expected: 3, [3, 2, 3, 3, 2, 3, 3, 2, 3, 4, 3, 3]),
      issue(5, "Jalan Wanasari–Bunut", .normal, 12, hour: 1, expected: 1.1, [1, 0, 1, 0, 0, 1, 0, 1, 0, 1, 0, 1]),
    ], total: 5, computedAt: now)

  /// - Parameter late: the last twelve hours; the twelve before them were quiet.
  static func issue(
    _ id: Int64, _ name: String, _ level: Level, _ mentions: Int, hour: Int, expected: Double, _ late: [Int],
    said: Instant? = nil, silent: Instant? = nil
  ) -> IssueRow {
    IssueRow(
      id: id, name: name, level: level, basis: id < 4 ? .watched : .category, mentions: mentions,
      undated: id == 1 ? 4 : 0, first: now - .hours(30), last: now - .minutes(1), lastHour: hour, expected: expected,
      hours: Array(repeating: late[0], count: 12) + late, channels: ["WA", "X", "LAPOR"], lastStatement: said,
      silentSince: silent,
      reason: LevelReason(
        observed: hour, expected: expected, ratio: Double(hour) / expected, p: level == .normal ? 0.4 : 1e-9,
        daysKnown: 21, level: level))
  }

  static let attention = Snapshot.Attention(
    level: .awas, levelIssue: flood, lastHour: 131, hourBefore: 84, newIssues: 1,
    next: Snapshot.NextBreak(kind: .holdingStatement("Isu tanggul jebol"), due: now + .minutes(3)), silent: water,
    figure: Snapshot.Figure(
      metric: "meninggal", value: "12", agency: "BPBD", asOf: Instant(rfc3339: "2026-11-22T14:00:00+07:00"),
      source: "s-014"))

  static func sources(laporSilent: Bool) -> [SourceRow] {
    [
      SourceRow(
        name: "wa", format: "jsonl", count: IntakeCount(accepted: 611, duplicate: 12), lastRead: now - .seconds(3),
        expectedEvery: .minutes(30), silentSince: nil),
      SourceRow(
        name: "lapor", format: "lapor-csv", count: IntakeCount(accepted: 402, updated: 57, duplicate: 380, rejected: 2),
        lastRead: now - .hours(14), expectedEvery: .hours(12), silentSince: laporSilent ? now - .hours(2) : nil),
      SourceRow(
        name: "x", format: "jsonl", count: IntakeCount(accepted: 271), lastRead: now - .minutes(1), expectedEvery: nil,
        silentSince: nil),
    ]
  }
}
