import ArgumentParser
import Board
import HumasDesk
import HumasModel
import TerminalGrid
import Wording

/// Intake, store, search and snapshots, inside the program.
struct DeskBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "desk", abstract: "Intake, search, snapshots and keys over many mentions, inside the program.")

  @Option(help: "Mentions in the large store.")
  var mentions = 1_000_000

  @Option(help: "Mentions in the small store that the large one is compared with.")
  var small = 10_000

  func run() throws {
    var report = Report()
    let smallCost = try intakeCost(of: small)
    let bench = try BenchDesk(mentions: mentions)
    defer { bench.remove() }
    let desk = try bench.desk()
    defer { desk.close() }
    try measureIntake(desk, bench, smallCost: smallCost, into: &report)
    try measureSearch(desk, into: &report)
    try measureKeys(desk, into: &report)
    report.print()
  }

  /// Microseconds of processor time a mention.
  private func intakeCost(of count: Int) throws -> Double {
    let bench = try BenchDesk(mentions: count)
    defer { bench.remove() }
    let desk = try bench.desk()
    defer { desk.close() }
    let start = Stopwatch.processor
    _ = try desk.takeIn(seen: bench.end)
    return Double(Stopwatch.processor - start) / 1e3 / Double(count)
  }

  private func measureIntake(_ desk: Desk, _ bench: BenchDesk, smallCost: Double, into report: inout Report) throws {
    let processor = Stopwatch.processor
    let (wall, summary) = try Stopwatch.milliseconds { try desk.takeIn(seen: bench.end) }
    let used = Double(Stopwatch.processor - processor) / 1e9
    let count = Double(summary.total.read)
    report.note("mentions taken in", "\(summary.total.accepted) of \(summary.total.read), \(bench.bytes >> 20) MiB")
    report.least("intake, mentions a second of processor time", count / used, "/s", 60_000)
    report.note("intake, mentions a second on the wall", Report.text(count / wall * 1000))
    report.most("cost a mention at \(mentions) over \(small)", used * 1e6 / count / smallCost, "×", 3)
    report.most("resident during intake, at most", Memory.peak(), "MiB", 200)
  }

  private func measureSearch(_ desk: Desk, into report: inout Report) throws {
    for (name, words) in [("rare", "wa-000017"), ("common", "air"), ("two words", "air bersih"), ("none", "zzyzx")] {
      var sample = Sample()
      for _ in 0..<15 {
        sample.add(
          try Stopwatch.milliseconds {
            try desk.mentions(MentionFilter(search: words), anchor: .top, limit: 200)
          }.0)
      }
      report.most("search, \(name) word, median", sample.median, "ms", 100)
    }
    var pages = Sample()
    for _ in 0..<30 {
      pages.add(try Stopwatch.milliseconds { try desk.mentions(.all, anchor: .top, limit: 200) }.0)
    }
    report.note("page of 200 rows, median", "\(Report.text(pages.median)) ms")
  }

  private func measureKeys(_ desk: Desk, into report: inout Report) throws {
    let now = Stopwatch.moment
    var snapshots = Sample()
    for _ in 0..<15 { snapshots.add(try Stopwatch.milliseconds { try desk.snapshot(at: now) }.0) }
    report.note("snapshot, median", "\(Report.text(snapshots.median)) ms")
    let keys = try KeyRun(desk: desk, now: now, size: Size(columns: 120, rows: 40))
    defer { keys.close() }
    let times = keys.press(500)
    report.most("key to finished paint, median", times.median, "ms", 1)
    report.most("key to finished paint, p95", times.p95, "ms", 2)
    report.most("writes a frame", keys.writesPerFrame, "", 1)
    report.most("bytes a key, mean", keys.bytesPerFrame, "B", 200)
  }
}
