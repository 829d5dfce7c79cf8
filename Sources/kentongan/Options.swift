public import ArgumentParser
import Board
import Glibc
import HumasDesk
public import HumasModel
import Wording

/// What every command understands.
struct DeskOptions: ParsableArguments {
  @Option(help: ArgumentHelp(Manual.words.helpData))
  var data: String?

  @Option(help: ArgumentHelp(Manual.words.helpAt))
  var at: String?

  @Option(help: ArgumentHelp(Manual.words.helpLanguage))
  var lang: Language?

  @Option(help: ArgumentHelp(Manual.words.helpZone))
  var zone: Zone?

  @Option(name: .customLong("operator"), help: ArgumentHelp(Manual.words.helpOperator))
  var operatorName: String?

  @Flag(name: .customLong("read-only"), help: ArgumentHelp(Manual.words.helpReadOnly))
  var isReadOnly = false

  @Flag(inversion: .prefixedNo, help: ArgumentHelp(Manual.words.helpMask))
  var mask = true

  @Option(help: ArgumentHelp(Manual.words.helpTheme))
  var theme: String?

  var directoryPath: String { data ?? environment("KENTONGAN_DATA") ?? "data" }

  /// Masking can be lifted by an operator, never in read-only mode.
  var isMasked: Bool { mask || isReadOnly }

  /// - Throws: ``CommandTrouble`` (usage) for a command that would change something, in read-only mode.
  func mustBeWritable() throws {
    guard isReadOnly else { return }
    throw CommandTrouble((lang ?? .indonesian).words.readOnlyCommand)
  }

  var operatorOrLogin: String {
    operatorName ?? environment("KENTONGAN_OPERATOR") ?? environment("LOGNAME") ?? environment("USER") ?? "operator"
  }
}

/// How a table command prints.
struct TableOptions: ParsableArguments {
  @Flag(help: ArgumentHelp(Manual.words.helpJSON))
  var json = false

  @Flag(help: ArgumentHelp(Manual.words.helpCSV))
  var csv = false

  @Option(help: ArgumentHelp(Manual.words.helpLimit))
  var limit = 0

  func validate() throws {
    guard !(json && csv) else { throw ValidationError(Manual.words.chooseOneFormat) }
    guard limit >= 0 else { throw ValidationError(Manual.words.limitIsNegative) }
  }
}

extension Zone: ExpressibleByArgument {
  public init?(argument: String) { self.init(named: argument) }
}

extension Language: ExpressibleByArgument {}

/// A variable of the environment; `nil` where it is missing or empty.
func environment(_ name: String) -> String? {
  guard let value = getenv(name), value.pointee != 0 else { return nil }
  return String(cString: value)
}
