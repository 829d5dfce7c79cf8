public import ArgumentParser
import Glibc
public import HumasDesk
public import HumasModel
import Wording

/// Prints a report, and puts it into `laporan/` unless nothing may be written.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "report", abstract: Manual.words.aboutReport)

  @Argument(help: ArgumentHelp(Manual.words.helpReportKind))
  var kind: ReportKind

  @Option(help: ArgumentHelp(Manual.words.helpSince))
  var since: String?

  @Option(help: ArgumentHelp(Manual.words.helpReportFormat))
  var format = ReportFormat.markdown

  @OptionGroup var options: DeskOptions

  func run() throws {
    // A report leaves the desk: nothing lifts its mask.
    var masked = options
    masked.mask = true
    let open = try OpenDesk(masked)
    defer { open.desk.close() }
    let start = try since.map { try Instant.typed($0, in: open.zone, open.words) }
    let report = try open.ask { () throws(DeskError) in try open.desk.report(kind, since: start, at: open.moment) }
    let json = report.json { MeasureSentence(label: open.words.label(of: $0), formula: open.words.formula(of: $0)) }
    let text = text(of: report, json, open.words)
    FileHandleOutput.write(text, to: STDOUT_FILENO)
    if !options.isReadOnly { try file(report, text, json, open) }
  }

  private func text(of report: Report, _ json: JSON, _ words: any Words) -> String {
    switch format {
    case .markdown: words.paper(of: report).markdown
    case .html: words.paper(of: report).html(language: words.language.rawValue)
    case .json: json.line + "\n"
    }
  }

  private func file(_ report: Report, _ text: String, _ json: JSON, _ open: OpenDesk) throws {
    let path = try open.ask { () throws(DeskError) in
      try open.desk.file(
        report, text: text, as: format, json: json, by: options.operatorOrLogin, at: WallClock.system.now())
    }
    CommandTrouble(open.words.reportWritten(path), status: .fine).printToStandardError()
  }
}

extension ReportKind: ExpressibleByArgument {}
extension ReportFormat: ExpressibleByArgument {}
