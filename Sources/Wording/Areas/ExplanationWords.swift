package import HumasModel

/// How a figure came about: formula, what was counted, where it was read.
package protocol ExplanationWords {
  /// The formula of an issue's level in words and numbers, one paragraph each: what was counted, what was to be expected,
  /// which steps were reached.
  func level(of issue: IssueRow, thresholds: LevelThresholds) -> [String]
  /// What the panel counts, and what it leaves out.
  func figure(of panel: PanelName, snapshot: Snapshot) -> [String]
  /// How the level of the whole desk follows from the issues.
  func deskLevel(_ attention: Snapshot.Attention) -> String
}
