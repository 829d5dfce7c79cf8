internal import HumasModel
internal import Wording

extension Words {
  /// How many times as loud as usual an issue is. Of a few mentions a ratio says nothing, and of none at all "×0,0" is
  /// noise: both read "–".
  func loudness(of issue: IssueRow) -> String {
    guard issue.lastHour >= LoudnessRatio.fewest, let ratio = issue.ratio else { return "–" }
    return ratio >= 10 ? "×\(count(Int(min(ratio, 9999).rounded())))" : self.ratio(ratio)
  }
}

private enum LoudnessRatio {
  /// Mentions in the last hour from which on a ratio is worth reading.
  static let fewest = 5
}
