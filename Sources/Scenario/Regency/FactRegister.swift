import HumasModel

/// `acuan/fakta.csv`: the figures that the desk has registered as true.
enum FactRegister {
  static let path = "acuan/fakta.csv"

  static func empty() -> [UInt8] { DelimitedRow.bytes(header) }

  static func early(_ clock: StoryClock) -> [UInt8] {
    bytes([
      row("f-001", "meninggal", "4", "orang", per: 2, clock), row("f-002", "mengungsi", "320", "jiwa", per: 2, clock),
    ])
  }

  static func secondMorning(_ clock: StoryClock) -> [UInt8] {
    bytes([
      row("f-001", "meninggal", "4", "orang", per: 2, clock), row("f-002", "mengungsi", "320", "jiwa", per: 2, clock),
      row("f-003", "meninggal", "12", "orang", per: 3, clock), row("f-004", "meninggal", "15", "orang", per: 6, clock),
      row("f-005", "mengungsi", "1240", "jiwa", per: 6, clock),
      row("f-006", "meninggal", "18", "orang", per: 17, clock),
      row("f-007", "mengungsi", "1640", "jiwa", per: 17, clock),
    ])
  }

  private static let header = ["id", "isu", "ukuran", "nilai", "satuan", "tempat", "per", "sumber"]

  private static func bytes(_ rows: [[String]]) -> [UInt8] { ([header] + rows).flatMap(DelimitedRow.bytes) }

  private static func row(
    _ id: String, _ metric: String, _ value: String, _ unit: String, per hour: Double, _ clock: StoryClock
  ) -> [String] {
    [
      id, WatchedTopic.flood.rawValue, metric, value, unit, "Kabupaten Wanasari",
      clock.fullHour(hour).rfc3339(in: clock.zone), "BPBD Kabupaten Wanasari",
    ]
  }
}
