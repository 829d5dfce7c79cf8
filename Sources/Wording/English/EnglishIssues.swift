package import HumasModel

extension English {
  package var columnPeople: String { "people" }
  package var columnTone: String { "tone" }
  package var columnKind: String { "kind" }
  package var columnID: String { "no" }
  package var columnInto: String { "into" }
  package var columnLikeness: String { "alike" }

  package func word(for kind: IssueKind) -> String {
    switch kind {
    case .organic: "people"
    case .campaign: "campaign"
    case .artefact: "data import"
    }
  }

  package func people(_ figures: IssueFigures) -> String {
    var parts = [people(figures.people)]
    if figures.unknownPeople > 0 { parts.append("\(count(figures.unknownPeople)) unnamed") }
    if figures.reach > 0 { parts.append("reach \(count(figures.reach))") }
    if figures.copies > 0 { parts.append("\(count(figures.copies)) copies") }
    return parts.joined(separator: " · ")
  }

  package func net(_ tally: ToneTally) -> String { tally.net.map { twoDecimals($0, mark: ".") } ?? "–" }

  package func tone(_ tally: ToneTally) -> String {
    "net \(net(tally)): \(count(tally.positive)) positive, \(count(tally.neutral)) neutral, \(count(tally.negative)) negative, "
      + "\(count(Int((tally.unlabelledShare * 100).rounded())))% unlabelled"
  }

  package func emotions(_ tally: EmotionTally) -> String? {
    let marks = [
      ("anger", tally.anger), ("fear", tally.fear), ("uncertainty", tally.uncertainty),
      ("conflict of interest", tally.conflictOfInterest),
    ].filter { $0.1 > 0 }
    return marks.isEmpty ? nil : marks.map { "\($0.0) \(count($0.1))" }.joined(separator: ", ")
  }

  package var labelPeople: String { "People" }
  package var labelTone: String { "Tone" }
  package var labelEmotions: String { "Emotions" }
  package var labelKind: String { "Kind" }
  package var pinned: String { "pinned" }
  package var ignored: String { "ignored" }

  package func done(_ step: IssueStep) -> String {
    let issue = "Issue \(step.issue)"
    return switch step.verb {
    case .rename: "\(issue) is now called \(step.name ?? "")."
    case .merge: "\(issue) merged into issue \(step.other ?? 0)."
    case .split: "\(count(step.mentions.count)) mentions split from issue \(step.issue) into issue \(step.other ?? 0), \(step.name ?? "")."
    case .move: "\(count(step.mentions.count)) mentions moved from issue \(step.issue) to issue \(step.other ?? 0)."
    case .pin: "\(issue) pinned."
    case .unpin: "\(issue) no longer pinned."
    case .ignore: "\(issue) ignored: its mentions are still gathered."
    case .heed: "\(issue) heeded again."
    case .level: step.level.map { "\(issue) set to \(word(for: $0))." } ?? "Issue \(step.issue) has the level of the formula again."
    }
  }

  package func sentence(for refusal: IssueRefusal) -> String {
    switch refusal {
    case .noSuchIssue(let number): "There is no issue \(number): see kentongan issues for the numbers."
    case .noSuchMention(let number): "There is no mention \(number): see kentongan mentions for the numbers."
    case .nameTaken(let name): "Another issue is called \(name): merge the two, or choose another name."
    case .nameMissing: "The issue's name is missing."
    case .sameIssue: "That is the issue itself: choose another one to go to."
    case .reasonMissing: "A level that is set needs a reason."
    }
  }

  package var incompleteIssueCommand: String { "The issue command is incomplete: see kentongan issue --help." }
  package var aboutIssueCommand: String { "Decides about one issue: rename, merge, split, move, pin, ignore, level." }
  package var helpIssueVerb: String { "The decision." }
  package var helpIssueNumber: String { "Number of the issue." }
  package var helpIssueName: String { "Name of the issue, or of the new one in a split." }
  package var helpIssueInto: String { "Number of the issue that mentions go to." }
  package var helpIssueMentions: String { "Numbers of the mentions that are split off or moved." }
  package var helpIssueLevel: String { "The level that is set; without it, the formula's again." }
  package var aboutProposals: String { "Pairs of issues that grow alike and may be one." }
  package var helpBucket: String { "Width of one count in minutes: a multiple of 5, up to 1440." }
  package var helpBuckets: String { "How many counts back." }
}
