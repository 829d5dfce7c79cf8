import ArgumentParser
import HumasDesk
import HumasInsight
import HumasModel
import HumasStore
import Synchronization

/// Cases: their deadlines counted, and how soon a claim of one process is seen by another.
struct CaseBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cases", abstract: "Deadlines of many open cases; a claim seen by another dashboard.")

  @Option(help: "Open cases whose deadlines are counted.")
  var cases = 100_000

  @Option(help: "Claims.")
  var claims = 40

  func run() throws {
    var report = Report()
    try measureDeadlines(into: &report)
    try measureClaims(into: &report)
    report.print()
  }

  /// The clocks alone, over cases received through four years, a third of them with a pause.
  private func measureDeadlines(into report: inout Report) throws {
    let policy = try policy()
    let start = Stopwatch.moment - .days(1460)
    let mentions = (0..<cases).map { number in
      Mention(
        identity: Identity(text: "k\(number)"), source: "lapor", channel: "LAPOR",
        classification: Classification.allCases[number % 7], text: "",
        at: start + .minutes(Int64(number) * 21), status: number % 3 == 0 ? .waitingForReporter : .verified)
    }
    let (wall, waiting) = Stopwatch.milliseconds {
      mentions.reduce(0) { $0 + (policy.clocks.schedule(for: $1).queue == nil ? 0 : 1) }
    }
    report.note("open cases", "\(waiting)")
    report.most("deadlines of all of them", wall * 100_000 / Double(cases), "ms/100,000", 100)
  }

  private func policy() throws -> DeskPolicy {
    let bench = try BenchDesk(mentions: 1)
    defer { bench.remove() }
    let desk = try bench.desk()
    defer { desk.close() }
    return desk.policy
  }

  /// From before the claim to the other dashboard's news of it.
  private func measureClaims(into report: inout Report) throws {
    let bench = try BenchDesk(mentions: 2_000)
    defer { bench.remove() }
    let own = try bench.desk()
    defer { own.close() }
    _ = try own.takeIn(seen: bench.end)
    let other = try LiveDesk<Snapshot?>(
      desk: try bench.desk(), operatorName: "Budi", clock: { Stopwatch.moment }, news: { $0 },
      refused: { _ in nil })
    other.start()
    defer { other.stop() }
    wait(on: other) { !$0.pending.rows.isEmpty }
    var sample = Sample()
    for row in try own.pendingRows(limit: claims, at: bench.end) {
      sample.add(try claim(row.mention.number, on: own, seenBy: other))
    }
    report.most("a claim is seen by another dashboard, median", sample.median, "ms", 100)
    report.most("a claim is seen by another dashboard, p95", sample.p95, "ms", 100)
  }

  private func claim(_ number: Int64, on desk: Desk, seenBy other: LiveDesk<Snapshot?>) throws -> Double {
    let (time, _) = try Stopwatch.milliseconds {
      let request = CaseRequest(action: .claim, cases: try desk.sights(of: [number]))
      _ = try desk.act(request, by: "Ana", at: Stopwatch.moment)
      wait(on: other) { news in news.pending.rows.contains { $0.mention.number == number && $0.mention.caseState != nil } }
    }
    // The next claim meets a desk at rest.
    other.letters.bell.wait(milliseconds: 250)
    _ = other.letters.collect()
    return time
  }

  private func wait(on live: LiveDesk<Snapshot?>, until isThere: (Snapshot) -> Bool) {
    while true {
      if live.letters.collect().contains(where: { $0.map(isThere) ?? false }) { return }
      live.letters.bell.wait(milliseconds: 5_000)
    }
  }
}
