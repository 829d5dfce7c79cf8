import Glibc
import HumasDesk
import HumasModel
import Scenario

/// A data directory filled with plausible mentions, made for a benchmark and taken away after it.
struct BenchDesk {
  let path: String
  let file: String
  let mentions: Int
  /// Bytes of the mentions written.
  let bytes: Int
  /// The moment up to which mentions are dated.
  let end: Instant

  /// Writes `mentions` records as desk JSON Lines; nothing is taken in yet.
  init(mentions: Int, seed: UInt64 = 7) throws {
    var template = Array("/tmp/kentongan-bench-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw DeskError.system(path: "/tmp", problem: "mkdtemp") }
    let made = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    path = "\(made)/data"
    self.mentions = mentions
    file = "\(path)/masuk/curah/curah.jsonl"
    end = Stopwatch.moment
    _ = try DataDirectory(making: path)
    try PrivateFile.makeDirectory("\(path)/masuk/curah")
    var written = 0
    for chunk in Bulk(seed: seed, count: mentions, until: end) {
      try PrivateFile.append(file, chunk)
      written += chunk.count
    }
    bytes = written
  }

  func desk() throws -> Desk { try Desk(directory: DataDirectory(existing: path), now: Stopwatch.moment) }

  func remove() { PrivateFile.removeTree(String(path.dropLast("/data".count))) }
}

/// Memory of a process, from the kernel.
enum Memory {
  /// MiB resident now.
  static func resident(of process: String = "self") -> Double { field("VmRSS:", of: process) }
  /// MiB resident at most so far.
  static func peak(of process: String = "self") -> Double { field("VmHWM:", of: process) }

  private static func field(_ name: String, of process: String) -> Double {
    guard let bytes = try? PrivateFile.read("/proc/\(process)/status") else { return .nan }
    let line = String(decoding: bytes, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix(name) }
    let kibibytes = line?.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first.flatMap { Double($0) }
    return (kibibytes ?? .nan) / 1024
  }
}
