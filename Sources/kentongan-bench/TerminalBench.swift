import ArgumentParser
import Glibc
import HumasDesk
import HumasModel
import Pseudoterminal

/// The real program on a real terminal, seen from outside, beside the floor program and, where it is installed, lnav.
struct TerminalBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terminal",
    abstract: "Start, keys, arrivals, rest and memory of the dashboard, beside the floor program and lnav.")

  @Option(help: "Mentions in the store.")
  var mentions = 1_000_000

  @Option(help: "Seconds of watching the dashboard at rest.")
  var rest = 20

  func run() throws {
    let bench = try BenchDesk(mentions: mentions)
    defer { bench.remove() }
    let desk = try bench.desk()
    _ = try desk.takeIn(seen: bench.end)
    desk.close()
    var report = Report()
    let size = ScreenSize(columns: 120, rows: 40)
    let programs = Programs(bench: bench, size: size)
    let start = try programs.starts()
    report.most("start to first full paint, median", start.dashboard.median, "ms", 50)
    report.note("the floor's", "\(Report.text(start.floor.median)) ms")
    if let peer = start.peer { report.note("lnav's, until the last line is shown", "\(Report.text(peer.median)) ms") }
    try measure(programs, into: &report)
    report.print()
  }

  private func measure(_ programs: Programs, into report: inout Report) throws {
    let keys = try programs.keys()
    report.note("Down, from key to last byte, median", "\(Report.text(keys.dashboard.median)) ms")
    report.note("the floor's", "\(Report.text(keys.floor.median)) ms")
    report.most("Down, as a multiple of the floor's", keys.dashboard.median / keys.floor.median, "×", 4)
    report.most("bytes a Down", keys.bytes.median, "B", 200)
    let arrivals = try programs.arrivals()
    report.most("line appended to line on the screen, median", arrivals.dashboard.median, "ms", 10)
    report.note("p95", "\(Report.text(arrivals.dashboard.p95)) ms")
    report.note("the floor's", "\(Report.text(arrivals.floor.median)) ms")
    let calm = try programs.rest(seconds: rest)
    report.most("wake-ups a second at rest", calm.wakeUps, "/s", 1.05)
    report.most("bytes a second at rest", calm.bytes, "B/s", 40)
    report.most("processor at rest", calm.processor, "%", 0.2)
    report.most("resident at rest", calm.resident, "MiB", 80)
  }
}
