package import HumasModel

extension English {
  package func level(of issue: IssueRow, thresholds: LevelThresholds) -> [String] {
    var lines = ["\(count(issue.lastHour)) mentions in the last hour." + " " + expectation(of: issue)]
    lines += issue.reason.map(windows) ?? []
    lines += [
      "A level is reached when count and ratio both are, and chance brings that about less than once in "
        + "\(count(Int((1 / thresholds.chance).rounded()))) days:",
      step(.waspada, thresholds.waspada, reached: issue.level >= .waspada),
      step(.siaga, thresholds.siaga, reached: issue.level >= .siaga),
      step(.awas, thresholds.awas, reached: issue.level >= .awas),
    ]
    lines += issue.reason.map { adjustments($0, thresholds) } ?? []
    return lines + ["The thresholds are set in meja.yaml."]
  }

  private func expectation(of issue: IssueRow) -> String {
    guard let reason = issue.reason else { return "There is no history for this hour yet, so nothing to compare with." }
    let usual =
      reason.daysKnown > 0
      ? "By the \(reason.daysKnown) days before, this hour usually brings \(decimal(reason.expected)): it is now \(ratio(reason.ratio))."
      : "There is no history yet, so the least of \(decimal(reason.expected)) is expected: it is now \(ratio(reason.ratio))."
    return usual + " " + "That so many came by chance: \(chance(reason.p))."
  }

  private func windows(_ reason: LevelReason) -> [String] {
    reason.windows.dropFirst().map {
      "Last \($0.window.milliseconds / 3_600_000) hours: \(count($0.observed)), usually \(decimal($0.expected)), "
        + "\(ratio($0.ratio)); by chance \(chance($0.p))."
    }
  }

  /// What moved the level besides the counts.
  private func adjustments(_ reason: LevelReason, _ thresholds: LevelThresholds) -> [String] {
    let parts = reason.parts.filter { $0.factor != .burst && $0.points > 0 }
    var lines: [String] = []
    if !parts.isEmpty {
      lines.append("What adds to it (a whole point is one level more): \(parts.map(factor).joined(separator: ", ")).")
    }
    if reason.isHeld { lines.append("It has calmed down; the level is held for \(thresholds.holdMinutes) minutes so that it does not flap.") }
    lines += reason.kind.reasons.isEmpty ? [] : ["Kind: \(kind(reason.kind))."]
    if let set = reason.override {
      lines.append("Set by \(set.operatorName): \(word(for: set.level)), because \(set.reason).")
    }
    return lines
  }

  private func factor(_ part: LevelPart) -> String {
    let name =
      switch part.factor {
      case .burst: "burst"
      case .channels: "spread over channels"
      case .areas: "spread over areas"
      case .press: "taken up by the press"
      case .tone: "negative tone"
      case .sensitivity: "sensitive issue"
      }
    return "\(name) \(decimal(part.points))"
  }

  private func kind(_ verdict: KindVerdict) -> String {
    let name =
      switch verdict.kind {
      case .organic: "people"
      case .campaign: "a copy-paste campaign, Siaga at most"
      case .artefact: "old data arriving at once, no burst"
      }
    return "\(name) (\(verdict.reasons.map { sign($0.sign) }.joined(separator: ", ")))"
  }

  private func sign(_ sign: KindVerdict.Sign) -> String {
    switch sign {
    case .copies: "many copies"
    case .fewPeople: "few people"
    case .busyAccounts: "some accounts very busy"
    case .evenGaps: "evenly spaced"
    case .backlog: "many old ones arriving at once"
    case .oneMoment: "all with the same time"
    }
  }

  private func chance(_ p: Double) -> String {
    p < 0.000001 ? "less than 1 in 1,000,000" : "1 in \(count(Int((1 / p).rounded())))"
  }

  private func step(_ level: Level, _ step: LevelThresholds.Step, reached: Bool) -> String {
    "\(reached ? "✓" : "·") \(word(for: level)): at least \(count(step.mentions)) mentions an hour and \(ratio(step.ratio))"
  }
}
