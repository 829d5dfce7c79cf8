package import HumasModel

/// What is said of issues beside their counts: people, tone, kind, and what operators decide about them.
package protocol IssueWords {
  var columnPeople: String { get }
  var columnTone: String { get }
  var columnKind: String { get }
  var columnID: String { get }
  var columnInto: String { get }
  var columnLikeness: String { get }
  func word(for kind: IssueKind) -> String
  /// "31 orang · 12 tanpa nama · jangkauan 4.100 · 8 salinan"
  func people(_ figures: IssueFigures) -> String
  /// "−0,42"
  func net(_ tally: ToneTally) -> String
  /// "bersih −0,42: 3 positif, 10 netral, 40 negatif, 12 % tanpa label"
  func tone(_ tally: ToneTally) -> String
  /// "marah 8, takut 2"; `nil` where no text marks any.
  func emotions(_ tally: EmotionTally) -> String?
  var labelPeople: String { get }
  var labelTone: String { get }
  var labelEmotions: String { get }
  var labelKind: String { get }
  var pinned: String { get }
  var ignored: String { get }
  func done(_ step: IssueStep) -> String
  func sentence(for refusal: IssueRefusal) -> String
  var incompleteIssueCommand: String { get }
  var aboutIssueCommand: String { get }
  var helpIssueVerb: String { get }
  var helpIssueNumber: String { get }
  var helpIssueName: String { get }
  var helpIssueInto: String { get }
  var helpIssueMentions: String { get }
  var helpIssueLevel: String { get }
  var aboutProposals: String { get }
  var helpBucket: String { get }
  var helpBuckets: String { get }
}
