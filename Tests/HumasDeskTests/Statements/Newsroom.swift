import Foundation
import HumasDesk
import HumasModel

/// A desk that has read these files, for one test.
struct Newsroom {
  let folder: TemporaryDesk
  let desk: Desk
  var now: Instant { folder.now }

  init(_ files: [String: String]) throws {
    folder = try TemporaryDesk()
    // Registers and settings are there before anything is judged by them.
    for (path, text) in files { try folder.write(text, to: path) }
    desk = try folder.open()
    try desk.takeIn(seen: folder.now)
  }

  /// A statement of the office on the flood, published at this minute of two o'clock.
  static func statement(
    _ id: String, _ text: String, channel: String = "situs", status: String = "terbit", minute: Int = 0, more: String = ""
  ) -> String {
    """
    ---
    id: \(id)
    channel: \(channel)
    status: \(status)
    published_at: 2026-11-22T13:\(minute < 10 ? "0" : "")\(minute):00+07:00
    issue: Banjir
    \(more)
    ---

    \(text)

    """
  }

  /// Two statements that cannot both be true.
  static let clash = [
    "pernyataan/s1.md": statement("s1", "Per pukul 12.00 WIB 12 orang meninggal. Hubungi 112."),
    "pernyataan/s2.md": statement("s2", "Per pukul 12.00 WIB 15 orang meninggal. Hubungi 112.", channel: "IG", minute: 5),
  ]

  func read(_ files: [String: String]) throws {
    for (path, text) in files { try folder.write(text, to: path) }
    try desk.takeIn(seen: now)
  }

  func shown() throws -> Snapshot.Consistency { try desk.consistency(at: now) }

  func row(_ id: String) throws -> StatementRow? { try shown().papers.first { $0.statement.id == id } }

  func act(_ request: StatementRequest, by name: String = "Rini") throws -> Result<StatementOutcome, StatementRefusal> {
    try desk.act(request, by: name, at: now)
  }
}
