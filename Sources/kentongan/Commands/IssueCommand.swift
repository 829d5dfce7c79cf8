public import ArgumentParser
import Glibc
import HumasDesk
public import HumasModel
import Wording

/// A decision about one issue, taken without a screen: the same log as on the dashboard.
struct IssueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "issue", abstract: Manual.words.aboutIssueCommand)

  @Argument(help: ArgumentHelp(Manual.words.helpIssueVerb))
  var verb: IssueVerb

  @Argument(help: ArgumentHelp(Manual.words.helpIssueNumber))
  var issue: Int64

  @Argument(help: ArgumentHelp(Manual.words.helpIssueName))
  var name: String?

  @Option(help: ArgumentHelp(Manual.words.helpIssueInto))
  var into: Int64?

  @Option(parsing: .upToNextOption, help: ArgumentHelp(Manual.words.helpIssueMentions))
  var mentions: [Int64] = []

  @Option(help: ArgumentHelp(Manual.words.helpIssueLevel))
  var level: Level?

  @Option(help: ArgumentHelp(Manual.words.helpReason))
  var reason: String?

  @OptionGroup var options: DeskOptions

  func run() throws {
    try options.mustBeWritable()
    let open = try OpenDesk(options, takesIn: false)
    defer { open.desk.close() }
    guard isComplete else { throw CommandTrouble(open.words.incompleteIssueCommand, status: .usage) }
    let wish = IssueStep(
      at: open.moment, operatorName: options.operatorOrLogin, verb: verb, issue: issue, other: into, name: name,
      mentions: mentions, level: level, reason: reason)
    switch try open.ask({ () throws(DeskError) in try open.desk.act(wish) }) {
    case .success(let step): FileHandleOutput.write(Printable.line(open.words.done(step)) + "\n", to: STDOUT_FILENO)
    case .failure(let refusal): throw CommandTrouble(open.words.sentence(for: refusal), status: .found)
    }
  }

  private var isComplete: Bool {
    switch verb {
    case .rename: name != nil
    case .merge: into != nil
    case .split: name != nil && !mentions.isEmpty
    case .move: into != nil && !mentions.isEmpty
    case .pin, .unpin, .ignore, .heed, .level: true
    }
  }
}

/// Decisions are typed as the log calls them, without its "isu_", or by their English names.
extension IssueVerb: ExpressibleByArgument {
  public init?(argument: String) {
    guard let verb = IssueVerb(rawValue: "isu_\(argument)") ?? IssueVerb(called: argument) else { return nil }
    self = verb
  }
  public static var allValueStrings: [String] { allCases.map { String($0.rawValue.dropFirst("isu_".count)) } }
}

extension Level: ExpressibleByArgument {
  public init?(argument: String) { self.init(called: argument) }
  public static var allValueStrings: [String] { names }
}

extension CaseIterable {
  fileprivate static var names: [String] { allCases.map { "\($0)" } }

  init?(called name: String) {
    guard let found = Self.allCases.first(where: { "\($0)" == name }) else { return nil }
    self = found
  }
}

/// Issues that may be one.
struct ProposalsCommand: TableCommand {
  static let configuration = CommandConfiguration(commandName: "proposals", abstract: Manual.words.aboutProposals)

  @OptionGroup var table: TableOptions
  @OptionGroup var options: DeskOptions

  func rows(_ open: OpenDesk) throws -> [IssuePair] {
    try open.ask { () throws(DeskError) in try open.desk.mergeProposals(at: open.moment) }
  }

  func layout(_ open: OpenDesk) -> Table<IssuePair> {
    let words = open.words
    return Table(
      columns: [
        .init(title: words.columnID, isNumber: true) { String($0.issue) },
        .init(title: words.columnIssue) { $0.name },
        .init(title: words.columnID, isNumber: true) { String($0.into) },
        .init(title: words.columnInto) { $0.nameOfOther },
        .init(title: words.columnLikeness, isNumber: true) { words.decimal($0.likeness) },
      ],
      json: { $0.json })
  }
}
