public import ArgumentParser
import Glibc
import HumasDesk
public import HumasModel
import Wording

/// A decision about cases, taken without a screen: the same law, log and outbox as on the dashboard.
struct CaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "case", abstract: Manual.words.aboutCase)

  @Argument(help: ArgumentHelp(Manual.words.helpVerb))
  var verb: CaseVerb

  @Argument(help: ArgumentHelp(Manual.words.helpCases))
  var numbers: [Int64] = []

  @Option(name: .customLong("to"), help: ArgumentHelp(Manual.words.helpPerson))
  var person: String?

  @Option(name: .customLong("class"), help: ArgumentHelp(Manual.words.helpClass))
  var classification: Classification?

  @Option(help: ArgumentHelp(Manual.words.helpAnswer))
  var text: String?

  @Option(help: ArgumentHelp(Manual.words.helpReason))
  var reason: String?

  @Flag(help: ArgumentHelp(Manual.words.helpDespite))
  var despite = false

  @Flag(help: ArgumentHelp(Manual.words.helpJSON))
  var json = false

  @OptionGroup var options: DeskOptions

  func run() throws {
    try options.mustBeWritable()
    guard options.at == nil else { throw CommandTrouble((options.lang ?? .indonesian).words.casesAreDecidedNow) }
    let open = try OpenDesk(options, takesIn: false)
    defer { open.desk.close() }
    let name = options.operatorOrLogin
    let verdict = try open.ask { () throws(DeskError) -> Result<CaseOutcome, CaseRefusal>? in
      if verb == .undo { return try open.desk.undo(by: name, at: open.moment) }
      guard let action else { return nil }
      let request = CaseRequest(action: action, cases: try open.desk.sights(of: numbers))
      return try open.desk.act(request, by: name, at: open.moment)
    }
    guard let verdict else { throw CommandTrouble(open.words.incompleteCaseCommand) }
    try report(verdict, open)
  }

  /// `nil` where something is missing, or the verb is not an operator's.
  private var action: CaseAction? {
    guard !numbers.isEmpty else { return nil }
    return switch verb {
    case .claim: .claim
    case .release: .release
    case .assign: person.map { .assign(to: $0) }
    case .handOver: person.map { .handOver(to: $0) }
    case .classify: classification.map { .classify($0) }
    case .draft: text.map { .draft($0) }
    case .approve: .approve
    case .send: .send(text, despite: despite)
    case .close: reason.map { .close(reason: $0) }
    case .reopen: reason.map { .reopen(reason: $0) }
    case .delivered, .failed, .undo: nil
    }
  }

  private func report(_ verdict: Result<CaseOutcome, CaseRefusal>, _ open: OpenDesk) throws {
    switch verdict {
    case .success(let outcome):
      let line = json ? outcome.json.line : Printable.line(open.words.done(outcome))
      FileHandleOutput.write(line + "\n", to: STDOUT_FILENO)
    case .failure(let refusal):
      let status: ExitStatus = refusal == .unusableName ? .usage : .found
      throw CommandTrouble(open.words.sentence(for: refusal, in: open.zone), status: status)
    }
  }
}

/// Decisions are typed as the log calls them, or by their English names.
extension CaseVerb: ExpressibleByArgument {
  public init?(argument: String) {
    guard let verb = CaseVerb(rawValue: argument) ?? CaseVerb(called: argument) else { return nil }
    self = verb
  }
}
extension Classification: ExpressibleByArgument {}
