package import HumasModel

extension English {
  package func level(of issue: IssueRow, thresholds: LevelThresholds) -> [String] {
    [
      "\(count(issue.lastHour)) mentions in the last hour." + " " + expectation(of: issue),
      "A level is reached when count and ratio both are, and chance is less than 1 in 1,000:",
      step(.waspada, thresholds.waspada, reached: issue.level >= .waspada),
      step(.siaga, thresholds.siaga, reached: issue.level >= .siaga),
      step(.awas, thresholds.awas, reached: issue.level >= .awas),
      "The thresholds are set in meja.yaml.",
    ]
  }

  private func expectation(of issue: IssueRow) -> String {
    guard let reason = issue.reason else { return "There is no history for this hour yet, so nothing to compare with." }
    let usual =
      reason.daysKnown > 0
      ? "By the \(reason.daysKnown) days before, this hour usually brings \(decimal(reason.expected)): it is now \(ratio(reason.ratio))."
      : "There is no history yet, so the least of \(decimal(reason.expected)) is expected: it is now \(ratio(reason.ratio))."
    return usual + " " + "That so many came by chance: \(chance(reason.p))."
  }

  private func chance(_ p: Double) -> String {
    p < 0.000001 ? "less than 1 in 1,000,000" : "1 in \(count(Int((1 / p).rounded())))"
  }

  private func step(_ level: Level, _ step: LevelThresholds.Step, reached: Bool) -> String {
    "\(reached ? "✓" : "·") \(word(for: level)): at least \(count(step.mentions)) mentions an hour and \(ratio(step.ratio))"
  }

  package func figure(of panel: PanelName, snapshot: Snapshot) -> [String] {
    switch panel {
    case .incoming:
      [
        "\(count(snapshot.incoming.total)) = all mentions the desk has received; what is sent again counts once.",
        "\(undated(snapshot.incoming.undated)): listed by when they were read, and in no curve.",
        "\(count(snapshot.attention.lastHour)) in the last hour, \(count(snapshot.attention.hourBefore)) in the hour before.",
      ]
    case .trends:
      [
        "\(count(snapshot.trends.total)) issues. Mentions are grouped by watched topic (acuan/isu.csv), else by their "
          + "source's category, else by key phrase. This grouping is provisional.",
        "×6.2 means: 6.2 times as many in the last hour as in the same hour of earlier days; below 5 an hour it reads –.",
        "A curve holds 24 hours, the newest on the right; undated mentions are in none.",
      ]
    case .pending:
      [
        "\(count(snapshot.pending.total)) reports are open in channels that expect an answer."
      ]
        + Deadline.State.allCases.compactMap { state in
          snapshot.pending.counts[state].map { "\(word(for: state)): \(count($0))" }
        } + ["Deadlines are counted in working days by acuan/libur.csv and meja.yaml; Enter explains each count."]
    case .consistency:
      [
        "\(count(snapshot.consistency.findings.count)) findings in \(count(snapshot.consistency.statements)) statements; "
          + "\(count(snapshot.consistency.agreeing)) statements without one.",
        "Compared are: counts with the same metric, place and as-of time; states of one object; contacts with the "
          + "approved list. Drafts are checked too.",
      ]
    }
  }

  package func deskLevel(_ attention: Snapshot.Attention) -> String {
    guard let issue = attention.levelIssue else { return "The desk's level is Normal: no issue passes a threshold." }
    return "The desk's level is \(word(for: attention.level)), that of its highest issue: \(issue.name)."
  }
}
