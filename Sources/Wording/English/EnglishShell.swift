package import HumasModel

extension English {
  package func sentence(for error: DeskError) -> String {
    switch error {
    case .noSuchDirectory(let path):
      "there is no data directory \"\(path)\". Make one with: kentongan init \"\(path)\""
    case .notADataDirectory(let path):
      "\"\(path)\" is not a data directory (no meja.yaml, masuk/, pernyataan/). Make one with: kentongan init \"\(path)\""
    case .notPermitted(let path, let problem):
      "\"\(path)\" cannot be opened: \(problem). Check its owner and permissions."
    case .alreadyADataDirectory(let path):
      "\"\(path)\" already holds a desk; nothing was changed. Choose another directory."
    case .storeUnusable(let path, let problem):
      "the store \"\(path)\" cannot be used: \(problem). Run: kentongan doctor"
    case .storeLocked(let path):
      "the store \"\(path)\" is in use by another program. Wait a moment and try again."
    case .diskFull(let path):
      "no space left for \"\(path)\". Free some and try again; nothing is lost."
    case .cannotTakeIn(let path, let problem):
      "\"\(path)\" cannot be taken in: \(problem). Check its name and permissions."
    case .system(let path, let problem):
      "\"\(path)\": \(problem)"
    }
  }

  package func badMoment(_ text: String) -> String {
    "cannot read the time \"\(text)\". Example: 2026-11-22T14:05:00+07:00 or \"2026-11-22 14.05\""
  }
  package func badSize(_ text: String) -> String { "cannot read the size \"\(text)\". Example: 120x40" }
  package func badKeys(_ text: String) -> String { "unknown key \"\(text)\". Example: \"3 j <Enter>\"" }
  package func badFilter(_ text: String) -> String {
    "cannot read the filter \"\(text)\". Example: kanal:WA !status:selesai tempat:Bunut"
  }
  package func noSuchTheme(_ name: String, known: [String]) -> String {
    "there is no theme \"\(name)\". Known: \(known.joined(separator: ", ")); or name a base16/base24 file."
  }
  package func badTheme(_ name: String, problem: String) -> String { "the theme \"\(name)\" cannot be used: \(problem)" }

  package func directoryMade(_ path: String) -> String {
    "The data directory is ready: \(path)\nDrop complaints into masuk/, statements into pernyataan/, then open: kentongan --data \"\(path)\""
  }
  package func importSummary(_ count: IntakeCount) -> String {
    "read \(count.read): \(count.accepted) new, \(count.updated) updated, \(count.duplicate) duplicate, \(count.rejected) rejected"
  }
  package func rebuilt(_ mentions: Int, _ issues: Int) -> String { "Rebuilt from \(mentions) mentions: \(issues) issues." }

  package var columnFile: String { "file" }
  package var columnPosition: String { "line" }
  package var columnReason: String { "reason" }
  package var columnExcerpt: String { "excerpt" }
  package var columnFormat: String { "format" }
  package var columnRead: String { "read" }
  package var columnAccepted: String { "new" }
  package var columnUpdated: String { "updated" }
  package var columnDuplicate: String { "duplicate" }
  package var columnRejected: String { "rejected" }
  package var columnNumber: String { "no" }
  package var columnTime: String { "time" }
  package var columnChannel: String { "channel" }
  package var columnClass: String { "class" }
  package var columnPlace: String { "place" }
  package var columnStatus: String { "status" }
  package var columnText: String { "text" }
  package var columnIssue: String { "issue" }
  package var columnLevel: String { "level" }
  package var columnMentions: String { "mentions" }
  package var columnLastHour: String { "1 hour" }
  package var columnExpected: String { "expected" }
  package var columnRatio: String { "times" }
  package var columnBasis: String { "basis" }
  package var columnDeadline: String { "deadline" }
  package var columnLeft: String { "left" }
  package var columnState: String { "state" }
  package var columnVerdict: String { "verdict" }
  package var columnWhy: String { "why" }
  package var columnStatements: String { "statements" }
  package var columnAgency: String { "agency" }
  package var columnAsOf: String { "as of" }
  package var columnSource: String { "source" }
  package var columnLastRead: String { "last read" }
  package var columnSilent: String { "silent since" }
  package var columnOperator: String { "operator" }
  package var columnAction: String { "action" }
  package var columnSubject: String { "subject" }

  package func noTerminal(_ problem: String) -> String {
    "the dashboard needs a terminal: \(problem). Without one use: kentongan screen --size 120x40"
  }
  package var notATerminal: String { "input or output is not a terminal" }
  package func unknownTerminal(_ type: String) -> String {
    type.isEmpty ? "TERM is not set; try: TERM=xterm-256color" : "unknown terminal type \"\(type)\"; try: TERM=xterm-256color"
  }
  package func dumbTerminal(_ type: String) -> String { "the terminal \"\(type)\" cannot draw a full screen" }
  package func themeColourMissing(_ key: String) -> String { "the colour \(key) is missing" }
  package func themeColourBad(_ value: String) -> String { "cannot read the value \"\(value)\"" }
  package func themeKeyUnknown(_ key: String) -> String { "unknown key \(key)" }
  package func demoRefusesDirectory(_ path: String) -> String {
    "\"\(path)\" was not made by the demo and is left alone. Choose a directory that does not exist yet."
  }
  package func replayed(_ file: String) -> String { "Replay of \(file)" }
  package func replayUnreadable(_ path: String, _ problem: String) -> String {
    "cannot replay \"\(path)\": \(problem). It takes JSON Lines or CSV with a text and a time column."
  }
  package func badSeriesLine(_ line: Int) -> String { "cannot read input line \(line): a time and a number, with a comma between, are wanted" }
  package func badInputLine(_ line: Int) -> String { "cannot read input line \(line): a JSON object with \"text\" is wanted" }
  package var readOnlyCommand: String { "this command changes data; run it without --read-only." }
  package var nothingFound: String { "Nothing found." }

  package var doctorDirectory: String { "data directory" }
  package var doctorPermissions: String { "permissions" }
  package func doctorOpenToOthers(_ path: String) -> String { "\(path) is open to others; run: chmod go= \"\(path)\"" }
  package var doctorSettings: String { "settings and registers" }
  package func doctorHolidays(_ years: [Int]) -> String {
    years.isEmpty ? "holiday calendar: empty" : "holiday calendar: \(years.map(String.init).joined(separator: ", "))"
  }
  package func doctorHolidaysMissing(_ year: Int) -> String {
    "no holidays for \(year) in acuan/libur.csv; deadlines in that year may be off"
  }
  package var doctorStore: String { "store" }
  package func doctorStoreDamaged(_ problem: String) -> String { "the store is damaged: \(problem)" }
  package func doctorLog(_ entries: Int64, _ hash: String) -> String {
    "log of decisions: \(entries) entries, latest hash \(hash)"
  }
  package func doctorLogShortened(_ report: String) -> String {
    "the log of decisions was shortened or written anew: \(report) names an entry that is no longer there"
  }
  package func doctorTextsAltered(_ count: Int) -> String { "the words of \(count) kept answers were changed after they were logged" }
  package func doctorFolderClosed(_ path: String) -> String { "\(path): the folder cannot be opened; allow reading it" }
  package func doctorLogBroken(_ number: Int64) -> String { "the log of decisions is broken at entry \(number)" }
  package func doctorLocale(isUTF8: Bool) -> String {
    isUTF8 ? "locale: UTF-8" : "the locale is not UTF-8; the screen uses ASCII lines"
  }
  package func doctorTerminal(_ name: String?) -> String { name.map { "terminal: \($0)" } ?? "TERM is not set" }
  package var doctorFine: String { "All is well." }
  package func doctorFound(_ problems: Int) -> String { "\(problems) things want mending." }
}
