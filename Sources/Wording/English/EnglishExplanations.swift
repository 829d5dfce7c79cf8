package import HumasModel

extension English {
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
        "\(count(snapshot.trends.total)) issues. Mentions go to the watched topic they name (acuan/isu.csv); all others are "
          + "grouped by what they say as they arrive. Names, merges and splits that operators decide stay.",
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
