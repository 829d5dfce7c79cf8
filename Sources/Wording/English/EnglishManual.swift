/// What `--help` says, in English.
extension English {
  package var aboutProgram: String {
    "A desk for crisis communication: incoming reports, issue trends, pending responses, message consistency."
  }
  package var aboutImport: String {
    "Reads what is new now, without a dashboard; files outside the data directory are taken in first."
  }
  package var aboutMentions: String { "Reports and posts, the newest first." }
  package var aboutIssues: String { "Issues, the loudest first." }
  package var aboutTrends: String { "Reports of each issue by the hour, over the last 24 hours." }
  package var aboutPending: String { "What waits for a response, the nearest deadline first." }
  package var aboutStatements: String { "Statements on all channels." }
  package var aboutFindings: String { "Statements that contradict, are out of date or carry a risk; the worst first." }
  package var aboutRejects: String { "Records that could not be read, and why." }
  package var aboutSources: String { "Sources of data, and which are silent." }
  package var aboutLog: String { "The log of the desk's decisions, the latest first." }
  package var aboutBoard: String { "Opens the dashboard on this terminal (the default without a command)." }
  package var aboutScreen: String { "Paints the dashboard's screen once, without a terminal." }
  package var aboutDemo: String { "SIMULATION: plays a fictional crisis (or a dated file) on the dashboard." }
  package var aboutRebuild: String {
    "Makes everything derived (issues, counts, deadlines, word index) anew from the records."
  }
  package var aboutDoctor: String {
    "Examines terminal, permissions, settings, calendar, store, and the chain of the log."
  }
  package var aboutInit: String { "Makes a data directory: folders, commented settings, calendar, registers." }
  package var aboutMaskFilter: String { "Hides personal data: one text a line, from input to output." }
  package var aboutStemFilter: String { "Brings words back to their roots: one text a line, from input to output." }
  package var aboutNormaliseFilter: String {
    "Spells chat words as the dictionary does: one text a line, from input to output."
  }
  package var aboutToneFilter: String {
    "Judges the tone of texts: one text a line becomes positive, neutral or negative, a tab, and a confidence of 0 to 1."
  }
  package var aboutClaims: String {
    "Figures, states and contacts in statements: lines {\"id\",\"text\",\"published_at\"} become {\"id\",\"claims\"}."
  }
  package var aboutGroup: String {
    "Groups texts into issues as they come: lines {\"id\",\"text\",\"at\"?} become {\"id\",\"issue\"}."
  }
  package var aboutBursts: String {
    "Judges a series of counts as it comes: CSV timestamp,value becomes timestamp,value,expected,score with a score of 0 to 1."
  }
  package var aboutCheck: String {
    "Checks drafts against statements, registers and rules, offline. Status 1 where something is found."
  }
  package var helpData: String { "Data directory. Default: $KENTONGAN_DATA, then ./data." }
  package var helpAt: String {
    "The desk as it stood at that moment (RFC 3339, or \"2026-11-22 14.05\" in the desk's zone)."
  }
  package var helpLanguage: String { "Language: id or en." }
  package var helpZone: String { "Time zone: WIB, WITA or WIT." }
  package var helpOperator: String { "Name of the operator at this desk." }
  package var helpReadOnly: String { "Read only: nothing can be changed or unmasked." }
  package var helpMask: String { "Hide personal data in every output." }
  package var helpTheme: String { "Colour theme: a name in themes/, or a base16/base24 file." }
  package var helpJSON: String { "JSON Lines: one object a line." }
  package var helpCSV: String { "CSV for spreadsheets; formulas are neutralised." }
  package var helpLimit: String { "At most so many rows; 0 = all." }
  package var helpImportPaths: String { "Files or folders; without any: all that lies in the data directory." }
  package var helpImportJSON: String { "JSON: one object with the summary." }
  package var helpStrict: String { "Ends with status 4 where something was rejected." }
  package var helpSearch: String { "Words to find (beginnings of words); all must stand." }
  package var helpFilter: String { "A filter as on the dashboard: \"kanal:WA !status:selesai\"." }
  package var helpAllCases: String { "Those responded to as well." }
  package var helpOnce: String { "Paints the screen once, in the size of this terminal, and ends." }
  package var helpKiosk: String {
    "A public screen: no shell, no unmasking; q goes back to the first view. Only SIGTERM closes it."
  }
  package var helpASCII: String { "Lines and signs in ASCII only." }
  package var helpNoMouse: String { "Leaves the mouse to the terminal." }
  package var helpSize: String { "Columns x rows, for example 120x40." }
  package var helpKeys: String { "Keys pressed first, for example \"3 j <Enter>\"." }
  package var helpScreenForm: String { "Form of the output." }
  package var helpSeed: String { "Seed: the same seed plays the same story." }
  package var helpSpeed: String { "How many times faster than real time." }
  package var helpHours: String { "Length of the story in hours." }
  package var helpReplay: String { "A dated JSON Lines or CSV file to be replayed instead." }
  package var helpInitPath: String { "The directory to make." }
  package var helpDrafts: String { "Files of drafts; - for standard input." }
  package var chooseOneFormat: String { "Choose one: --json or --csv." }
  package var limitIsNegative: String { "--limit must not be negative." }
  package var speedIsWrong: String { "--speed must be more than 0." }
  package var hoursAreWrong: String { "--hours must be 1 to 10000." }
}
