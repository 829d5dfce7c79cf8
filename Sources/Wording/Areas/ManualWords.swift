/// What `--help` says of the program, its commands and their options, and what is wrong with the words typed after it.
package protocol ManualWords {
  // The program and its commands.
  var aboutProgram: String { get }
  var aboutImport: String { get }
  var aboutMentions: String { get }
  var aboutIssues: String { get }
  var aboutTrends: String { get }
  var aboutPending: String { get }
  var aboutStatements: String { get }
  var aboutFindings: String { get }
  var aboutRejects: String { get }
  var aboutSources: String { get }
  var aboutLog: String { get }
  var aboutBoard: String { get }
  var aboutScreen: String { get }
  var aboutDemo: String { get }
  var aboutRebuild: String { get }
  var aboutDoctor: String { get }
  var aboutInit: String { get }
  var aboutMaskFilter: String { get }
  var aboutStemFilter: String { get }
  var aboutNormaliseFilter: String { get }
  var aboutToneFilter: String { get }
  var aboutClaims: String { get }
  var aboutGroup: String { get }
  var aboutBursts: String { get }
  var aboutCheck: String { get }

  // Options and arguments.
  var helpData: String { get }
  var helpAt: String { get }
  var helpLanguage: String { get }
  var helpZone: String { get }
  var helpOperator: String { get }
  var helpReadOnly: String { get }
  var helpMask: String { get }
  var helpTheme: String { get }
  var helpJSON: String { get }
  var helpCSV: String { get }
  var helpLimit: String { get }
  var helpImportPaths: String { get }
  var helpImportJSON: String { get }
  var helpStrict: String { get }
  var helpSearch: String { get }
  var helpFilter: String { get }
  var helpAllCases: String { get }
  var helpOnce: String { get }
  var helpKiosk: String { get }
  var helpASCII: String { get }
  var helpNoMouse: String { get }
  var helpSize: String { get }
  var helpKeys: String { get }
  var helpScreenForm: String { get }
  var helpSeed: String { get }
  var helpSpeed: String { get }
  var helpHours: String { get }
  var helpReplay: String { get }
  var helpInitPath: String { get }
  var helpDrafts: String { get }

  // Usage errors.
  var chooseOneFormat: String { get }
  var limitIsNegative: String { get }
  var speedIsWrong: String { get }
  var hoursAreWrong: String { get }
}
