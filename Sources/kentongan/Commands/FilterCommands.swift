import ArgumentParser
import Glibc
import HumasDesk
import HumasModel
import Wording

/// Answers every line of standard input with one line.
private func filterLines(_ answer: (String) -> String) {
  var output = LineOutput()
  for line in InputLines() { output.line(answer(line)) }
}

struct MaskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mask", abstract: Manual.words.aboutMaskFilter)

  @OptionGroup var options: DeskOptions

  func run() throws {
    filterLines(try TextFilters.masking(options))
  }
}

struct StemCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "stem", abstract: Manual.words.aboutStemFilter)

  @OptionGroup var options: DeskOptions

  func run() { filterLines(TextFilters.stemmed) }
}

struct NormaliseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "normalise", abstract: Manual.words.aboutNormaliseFilter)

  @OptionGroup var options: DeskOptions

  func run() { filterLines(TextFilters.normalised) }
}

struct ToneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "tone", abstract: Manual.words.aboutToneFilter)

  @OptionGroup var options: DeskOptions

  func run() { filterLines(TextFilters.toneLine) }
}

struct ClaimsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claims",
    abstract: Manual.words.aboutClaims)

  @OptionGroup var options: DeskOptions

  func run() throws {
    let words = (options.lang ?? .indonesian).words
    let claims = try TextFilters.claims(options)
    var output = LineOutput()
    for (index, line) in InputLines().enumerated() where !line.isEmpty {
      guard let answer = claims(line) else {
        CommandTrouble(words.badInputLine(index + 1)).printToStandardError()
        continue
      }
      output.line(answer.line)
    }
  }
}

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: Manual.words.aboutCheck)

  @Argument(help: ArgumentHelp(Manual.words.helpDrafts))
  var files: [String] = []

  @OptionGroup var table: TableOptions
  @OptionGroup var options: DeskOptions

  func run() throws {
    let open = try OpenDesk(options)
    defer { open.desk.close() }
    let findings = try open.ask { () throws(DeskError) in
      try files.isEmpty
        ? open.desk.findings(at: open.moment)
        : open.desk.findings(inDrafts: drafts(), at: open.moment)
    }
    Table<Finding>.findings(open).print(findings, as: table)
    // Remarks on how a text reads keep nothing back.
    guard findings.allSatisfy({ $0.severity == .notice }) else { throw ExitStatus.found }
    if findings.isEmpty, !table.json, !table.csv { FileHandleOutput.write(open.words.nothingFound + "\n", to: STDERR_FILENO) }
  }

  private func drafts() throws(DeskError) -> [Draft] {
    var drafts: [Draft] = []
    for file in files { drafts.append(try Draft(path: file)) }
    return drafts
  }
}

extension TextFilters {
  /// The masker of the desk at hand, or of none: without a data directory nothing is exempt.
  fileprivate static func masking(_ options: DeskOptions) throws -> (String) -> String {
    guard options.data != nil || environment("KENTONGAN_DATA") != nil else { return { masked($0) } }
    let open = try OpenDesk(options, takesIn: false)
    return { open.desk.masked($0) }
  }

  /// Answers a line with its claims; `nil` for a line that is no statement.
  fileprivate static func claims(_ options: DeskOptions) throws -> (String) -> JSON? {
    let zone = options.zone ?? .wib
    return { line in
      guard let statement = statement(inLine: line) else { return nil }
      let claims = claims(in: statement.text, published: statement.publishedAt, zone: zone)
      return .object([.init("id", .string(statement.id)), .init("claims", .array(claims.map { $0.json(in: zone) }))])
    }
  }
}

extension Draft {
  /// The draft in a file, or on standard input for `-`.
  fileprivate init(path: String) throws(DeskError) {
    guard path == "-" else {
      self.init(name: String(path.split(separator: "/").last ?? ""), bytes: try PrivateFile.read(path))
      return
    }
    self.init(name: "konsep.md", bytes: PrivateFile.readStandardInput())
  }
}
