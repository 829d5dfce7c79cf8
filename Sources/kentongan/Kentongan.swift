import ArgumentParser
import Glibc

/// The program. `kentongan` alone opens the dashboard.
@main
struct Kentongan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kentongan",
    abstract: Manual.words.aboutProgram,
    version: "0.1.0",
    subcommands: [
      BoardCommand.self, InitCommand.self, DemoCommand.self, ImportCommand.self, RejectsCommand.self,
      ScreenCommand.self, MentionsCommand.self, IssuesCommand.self, TrendsCommand.self, PendingCommand.self,
      StatementsCommand.self, FindingsCommand.self, SourcesCommand.self, LogCommand.self, CheckCommand.self,
      RebuildCommand.self, DoctorCommand.self, MaskCommand.self, ClaimsCommand.self, StemCommand.self,
      NormaliseCommand.self, ToneCommand.self, GroupCommand.self,
      BurstsCommand.self, IssueCommand.self, ProposalsCommand.self,
      CaseCommand.self, ReportCommand.self,
    ],
    defaultSubcommand: BoardCommand.self)

  /// Parses, runs, and ends with the exit status of COMMANDS: usage errors are 2 here, not the library's 64.
  static func main() {
    var leave: Int32 = 0
    do {
      var command = try parseAsRoot(CommandLineOrder.normalised(Array(CommandLine.arguments.dropFirst())))
      try command.run()
    } catch let status as ExitStatus {
      leave = status.rawValue
    } catch let trouble as CommandTrouble {
      trouble.printToStandardError()
      leave = trouble.status.rawValue
    } catch {
      let text = fullMessage(for: error)
      let isHelp = exitCode(for: error).isSuccess
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Printable.line(String($0)) }
      FileHandleOutput.write(
        lines.joined(separator: "\n") + "\n", to: isHelp ? STDOUT_FILENO : STDERR_FILENO)
      leave = isHelp ? 0 : ExitStatus.usage.rawValue
    }
    Glibc.exit(leave)
  }
}

/// Exit statuses, part of the contract with scripts.
enum ExitStatus: Int32, Error {
  case fine = 0
  /// A check found something.
  case found = 1
  case usage = 2
  /// The data directory cannot be used.
  case unusable = 3
  /// Some input was rejected, with `--strict`.
  case rejected = 4
}
