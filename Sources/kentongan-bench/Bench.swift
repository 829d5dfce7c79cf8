import ArgumentParser
import Glibc
import HumasModel

/// Benchmarks and evaluations. Tables for people; `consistency` and `pairs` write JSON Lines.
@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kentongan-bench", abstract: "Measures the desk, as ratios against a floor or a peer in the same run.",
    subcommands: [
      DeskBench.self, CaseBench.self, TerminalBench.self, ConsistencyEvaluation.self, PairsEvaluation.self, ConsistencySpeed.self,
      Evaluations.self, Trainings.self,
    ])
}

/// Time for measuring; only this floor asks a clock.
enum Stopwatch {
  /// Nanoseconds since the machine started.
  static var now: UInt64 { time(CLOCK_MONOTONIC) }
  /// Nanoseconds of processor time of this process, all threads.
  static var processor: UInt64 { time(CLOCK_PROCESS_CPUTIME_ID) }

  /// Milliseconds that `work` takes.
  static func milliseconds<Result>(_ work: () throws -> Result) rethrows -> (Double, Result) {
    let start = now
    let result = try work()
    return (Double(now - start) / 1e6, result)
  }

  /// The present moment, for records that need one.
  static var moment: Instant { Instant(milliseconds: Int64(time(CLOCK_REALTIME) / 1_000_000)) }

  private static func time(_ clock: clockid_t) -> UInt64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}

/// Measurements of one thing.
struct Sample {
  private(set) var values: [Double] = []

  mutating func add(_ value: Double) { values.append(value) }

  var median: Double { quantile(0.5) }
  var p95: Double { quantile(0.95) }
  var count: Int { values.count }

  private func quantile(_ share: Double) -> Double {
    guard !values.isEmpty else { return .nan }
    let sorted = values.sorted()
    return sorted[min(sorted.count - 1, Int((Double(sorted.count) * share).rounded(.down)))]
  }
}
