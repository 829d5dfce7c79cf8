import ArgumentParser
import HumasDesk
import HumasModel

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: Manual.words.aboutImport)

  @Argument(help: ArgumentHelp(Manual.words.helpImportPaths))
  var paths: [String] = []

  @Flag(help: ArgumentHelp(Manual.words.helpImportJSON))
  var json = false

  @Flag(help: ArgumentHelp(Manual.words.helpStrict))
  var strict = false

  @OptionGroup var options: DeskOptions

  func run() throws {
    try options.mustBeWritable()
    let open = try OpenDesk(options, takesIn: false)
    defer { open.desk.close() }
    let summary = try open.ask { () throws(DeskError) in
      try open.desk.takeIn(seen: open.moment, paths: paths)
    }
    FileHandleOutput.write(text(of: summary, open) + "\n", to: 1)
    if strict, summary.total.rejected > 0 { throw ExitStatus.rejected }
  }

  private func text(of summary: IntakeSummary, _ open: OpenDesk) -> String {
    guard !json else { return summary.json.line }
    return ([open.words.importSummary(summary.total)]
      + summary.sources.map { "  \(Printable.line($0.path)) (\($0.format)): \(open.words.importSummary($0.count))" })
      .joined(separator: "\n")
  }
}
