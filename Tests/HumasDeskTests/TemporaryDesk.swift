import Foundation
import HumasDesk
import HumasModel

/// A data directory of its own for one test, taken away with it.
final class TemporaryDesk {
  let path: String
  let directory: DataDirectory
  let now = Instant(rfc3339: "2026-11-22T14:05:00+07:00")!

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("meja-\(UUID().uuidString)").path
    directory = try DataDirectory(making: path)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to relative: String) throws {
    let url = URL(fileURLWithPath: "\(path)/\(relative)")
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: true, encoding: .utf8)
  }

  func open(at moment: Instant? = nil, now: Instant? = nil) throws -> Desk {
    try Desk(directory: directory, now: now ?? self.now, at: moment)
  }
}
