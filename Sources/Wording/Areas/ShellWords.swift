package import HumasModel

/// Sentences of the command line.
package protocol ShellWords: Sendable {
  /// What happened, where, what to do.
  func sentence(for error: DeskError) -> String

  func badMoment(_ text: String) -> String
  func badSize(_ text: String) -> String
  func badKeys(_ text: String) -> String
  func badFilter(_ text: String) -> String
  func noSuchTheme(_ name: String, known: [String]) -> String
  func badTheme(_ name: String, problem: String) -> String

  func directoryMade(_ path: String) -> String
  func importSummary(_ count: IntakeCount) -> String
  func rebuilt(_ mentions: Int, _ issues: Int) -> String

  /// Headings of the tables.
  var columnFile: String { get }
  var columnPosition: String { get }
  var columnReason: String { get }
  var columnExcerpt: String { get }
  var columnFormat: String { get }
  var columnRead: String { get }
  var columnAccepted: String { get }
  var columnUpdated: String { get }
  var columnDuplicate: String { get }
  var columnRejected: String { get }
  var columnNumber: String { get }
  var columnTime: String { get }
  var columnChannel: String { get }
  var columnClass: String { get }
  var columnPlace: String { get }
  var columnStatus: String { get }
  var columnText: String { get }
  var columnIssue: String { get }
  var columnLevel: String { get }
  var columnMentions: String { get }
  var columnLastHour: String { get }
  var columnExpected: String { get }
  var columnRatio: String { get }
  var columnBasis: String { get }
  var columnDeadline: String { get }
  var columnLeft: String { get }
  var columnState: String { get }
  var columnVerdict: String { get }
  var columnWhy: String { get }
  var columnStatements: String { get }
  var columnAgency: String { get }
  var columnAsOf: String { get }
  var columnSource: String { get }
  var columnLastRead: String { get }
  var columnSilent: String { get }
  var columnOperator: String { get }
  var columnAction: String { get }
  var columnSubject: String { get }

  /// The dashboard needs a terminal.
  func noTerminal(_ problem: String) -> String
  var notATerminal: String { get }
  func unknownTerminal(_ type: String) -> String
  func dumbTerminal(_ type: String) -> String
  func themeColourMissing(_ key: String) -> String
  func themeColourBad(_ value: String) -> String
  func themeKeyUnknown(_ key: String) -> String
  func demoRefusesDirectory(_ path: String) -> String
  /// Whose desk a replayed file makes.
  func replayed(_ file: String) -> String
  func replayUnreadable(_ path: String, _ problem: String) -> String
  func badInputLine(_ line: Int) -> String
  func badSeriesLine(_ line: Int) -> String
  var readOnlyCommand: String { get }
  var nothingFound: String { get }

  /// Lines of `doctor`: what was looked at, and how it stands.
  var doctorDirectory: String { get }
  var doctorPermissions: String { get }
  func doctorOpenToOthers(_ path: String) -> String
  var doctorSettings: String { get }
  func doctorHolidays(_ years: [Int]) -> String
  func doctorHolidaysMissing(_ year: Int) -> String
  var doctorStore: String { get }
  func doctorStoreDamaged(_ problem: String) -> String
  func doctorLog(_ entries: Int64, _ hash: String) -> String
  func doctorLogBroken(_ number: Int64) -> String
  func doctorLogShortened(_ report: String) -> String
  func doctorTextsAltered(_ count: Int) -> String
  func doctorFolderClosed(_ path: String) -> String
  func doctorLocale(isUTF8: Bool) -> String
  func doctorTerminal(_ name: String?) -> String
  var doctorFine: String { get }
  func doctorFound(_ problems: Int) -> String
}
