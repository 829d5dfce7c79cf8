import ArgumentParser

/// Benchmarks and evaluations; prints tables.
@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "kentongan-bench", subcommands: [])
}
