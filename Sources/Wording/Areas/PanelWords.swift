package import HumasModel

/// Titles, rows and empty rooms of the panels.
package protocol PanelWords {
  func title(of panel: PanelName) -> String
  /// For tabs: one word.
  func shortTitle(of panel: PanelName) -> String
  /// What would stand here, and how to make it appear: one paragraph each.
  func emptiness(of panel: PanelName) -> [String]
  /// The filter leaves nothing; `key` clears it.
  func nothingMatches(key: String) -> [String]
  var loading: String { get }
  /// "12 baru"
  func new(_ count: Int) -> String
  /// Beside a single row: "baru".
  var newMark: String { get }
  /// "1 lewat"
  func breached(_ count: Int) -> String
  /// "LAPOR diam 2 j"
  func silent(source: String, for span: Span) -> String
  func silent(sources: Int, for span: Span) -> String
  var neverFed: String { get }
  /// "24 jam"
  var lastDay: String { get }
  var perHour: String { get }
  func people(_ count: Int) -> String
  func undated(_ count: Int) -> String
  /// "belum ada pernyataan · 2 j 10 mnt"
  func noStatement(for span: Span) -> String
  /// The 24/7 clock of the first statement, as the first line of the answers panel: "Pernyataan awal".
  var holdingStatement: String { get }
  func statementAgo(_ span: Span) -> String
  func basis(_ basis: IssueRow.Basis) -> String
  func suggestion(_ classification: Classification) -> String
  /// "31 pernyataan selaras · 4 ralat hari ini"
  func agreement(agreeing: Int, corrections: Int) -> String
  /// The list holds only the nearest deadlines: "200 dari 1.240, tenggat terdekat".
  func mostUrgent(_ shown: Int, of total: Int) -> String
  func shown(_ shown: Int, of total: Int) -> String
  func filtered(_ filter: String) -> String
  var following: String { get }
  /// Captions under the tall numerals of a zoomed panel.
  var captionLastHour: String { get }
  var captionTotal: String { get }
  var captionRatio: String { get }
  var captionBreached: String { get }
  var captionAtRisk: String { get }
  var captionPending: String { get }
  var captionContradictions: String { get }
  var captionStatements: String { get }
  var captionAgreeing: String { get }
  /// Less than ten seconds ago.
  var now: String { get }
}
