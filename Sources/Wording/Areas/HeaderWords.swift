package import HumasModel

/// The two lines at the top: what a person asks at three in the morning.
package protocol HeaderWords {
  /// "Tingkat isu"
  var levelLabel: String { get }
  func word(for level: Level) -> String
  /// In place of the level while every source is silent.
  var levelUnavailable: String { get }
  /// Mentions of the last hour: "1 jam: +87 aduan".
  func lastHour(_ count: Int) -> String
  /// The same for narrow screens: "1 jam +87".
  func lastHourShort(_ count: Int) -> String
  func newIssues(_ count: Int) -> String
  /// The latest figure that may be said, with agency and as-of: "Meninggal 12 (BPBD 14.00 WIB)".
  func figure(_ figure: Snapshot.Figure, in zone: Zone) -> String
  /// What breaks next and how long there is; a negative span = its time is past.
  func next(_ kind: Snapshot.NextBreak.Kind, left: Span) -> String
  func nextShort(_ kind: Snapshot.NextBreak.Kind, left: Span) -> String
  /// A loud issue about which nothing has been said for that long.
  func silent(_ issue: String, for span: Span) -> String
  func operators(_ names: [String]) -> String
  func operatorsShort(_ count: Int) -> String
  func rejected(_ count: Int) -> String
  var nothingToReport: String { get }
  var simulation: String { get }
  var readOnly: String { get }
  var replay: String { get }
  /// The past moment lies before the desk saw anything: shown is what had happened, not what was known.
  var reconstructed: String { get }
  /// Nothing moves on the screen; so many mentions wait behind it.
  func frozen(waiting: Int) -> String
}
