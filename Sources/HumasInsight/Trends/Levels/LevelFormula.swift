import HumasModel

/// Makes a level of counts and signs. See ``LevelReason`` for the formula in words.
struct LevelFormula: Sendable {
  let thresholds: LevelThresholds

  func reason(for tally: IssueTally, now: Instant) -> LevelReason {
    let look = look(at: tally, now: now)
    let factors = LevelFactors(tally, thresholds.weights)
    let burst = LevelPart(.burst, value: Double(look.held.rawValue), weight: 1)
    let kind = tally.signs.arrival.map(ArrivalJudge.verdict) ?? KindVerdict()
    let raised = look.held > .normal && factors.raise ? look.held.raised : look.held
    let judged = min(raised, highest(of: kind.kind))
    let level = tally.signs.override?.level ?? judged
    let steps = LevelBounds.steps(thresholds)
    let hour = look.windows[0]
    return LevelReason(
      observed: hour.observed, expected: hour.expected, ratio: hour.ratio, p: hour.p, daysKnown: tally.daysKnown,
      level: level, reached: steps.last { $0.level == level }?.step, next: steps.first { $0.level > level }?.step,
      loudSince: level > .normal ? look.loudSince ?? now : nil, windows: look.windows, parts: [burst] + factors.parts,
      isHeld: look.held > look.present, kind: kind, override: tally.signs.override)
  }

  private struct Look {
    var windows: [BurstVerdict] = []
    /// By the counts as they are now, and as they have been a short while ago.
    var present = Level.normal
    var held = Level.normal
    var loudSince: Instant?
  }

  private func look(at tally: IssueTally, now: Instant) -> Look {
    let curve = LevelCurve(of: tally, now: now)
    let silent = LevelBounds.none(mentions: curve.mentions, thresholds)
    var look = Look()
    for window in BurstWindow.allCases {
      let expectation = Expectation(of: tally, hours: window.hours)
      let bounds = silent ?? LevelBounds(window, expectation, thresholds)
      let verdict = verdict(of: window, tally, expectation, bounds)
      let course = curve.course(window, holdMinutes: thresholds.holdMinutes, bounds)
      look.windows.append(verdict)
      look.present = max(look.present, verdict.level ?? .normal)
      look.held = max(look.held, course.level, verdict.level ?? .normal)
      if let beginning = course.beginning.map(curve.moment) { look.loudSince = min(look.loudSince ?? beginning, beginning) }
    }
    return look
  }

  private func verdict(
    of window: BurstWindow, _ tally: IssueTally, _ expectation: Expectation, _ bounds: LevelBounds
  ) -> BurstVerdict {
    let observed = window.observed(in: tally)
    let level = bounds.level(reachedBy: observed)
    return BurstVerdict(
      window: .hours(Int64(window.hours)), observed: observed, expected: expectation.shown,
      p: expectation.chance(ofAtLeast: observed), level: level > .normal ? level : nil)
  }

  private func highest(of kind: IssueKind) -> Level {
    switch kind {
    case .organic: .awas
    case .campaign: thresholds.campaignHighest
    case .artefact: .normal
    }
  }
}

extension Level {
  /// The next higher one; the highest itself.
  fileprivate var raised: Level { Level(rawValue: rawValue + 1) ?? self }
}
