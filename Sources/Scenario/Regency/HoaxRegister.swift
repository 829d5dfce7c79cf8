import HumasModel

/// `acuan/hoaks.csv`: false reports that the desk has examined.
enum HoaxRegister {
  static let path = "acuan/hoaks.csv"

  static func empty() -> [UInt8] { DelimitedRow.bytes(header) }

  /// The burst dam, registered at this hour of the story.
  static func damBurst(_ clock: StoryClock, registeredAt hour: Double) -> [UInt8] {
    empty()
      + DelimitedRow.bytes([
        "h-001", "Tanggul Lumbir jebol", "hoaks", clock.at(hour).rfc3339(in: clock.zone),
        "Pemeriksaan petugas pintu air Karangsoka",
      ])
  }

  private static let header = ["id", "klaim", "putusan", "dicatat", "bukti"]
}
