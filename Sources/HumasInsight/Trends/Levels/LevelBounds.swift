import HumasModel

/// The counts at which one window of one issue enters and leaves each level.
struct LevelBounds {
  private struct Bound {
    let level: Level
    let enter: Int
    let leave: Int
  }

  /// By level, from waspada.
  private let bounds: [Bound]

  /// Of an issue of which too little was heard in the last day to reach or keep any level.
  static func none(mentions: Int, _ thresholds: LevelThresholds) -> LevelBounds? {
    let least = steps(thresholds).map(\.step.mentions).min() ?? 0
    return Double(mentions) < Double(least) * thresholds.leavingShare ? LevelBounds(bounds: []) : nil
  }

  private init(bounds: [Bound]) { self.bounds = bounds }

  init(_ window: BurstWindow, _ expectation: Expectation, _ thresholds: LevelThresholds) {
    let rare = expectation.least(chance: thresholds.chance * Double(window.hours) / 24)
    bounds = LevelBounds.steps(thresholds).filter { $0.level <= window.highest }.map { level, step in
      let multiple = Int(min(1e9, step.ratio * expectation.shown).rounded(.up))
      let floor = Int((Double(step.mentions) * window.floor).rounded(.up))
      let enter = max(1, floor, multiple, rare)
      return Bound(level: level, enter: enter, leave: Int((Double(enter) * thresholds.leavingShare).rounded(.up)))
    }
  }

  static func steps(_ thresholds: LevelThresholds) -> [(level: Level, step: LevelThresholds.Step)] {
    [(.waspada, thresholds.waspada), (.siaga, thresholds.siaga), (.awas, thresholds.awas)]
  }

  /// The level that a count reaches from below.
  func level(reachedBy count: Int) -> Level { bounds.last { count >= $0.enter }?.level ?? .normal }

  /// The level that a count still keeps.
  func level(keptBy count: Int) -> Level { bounds.last { count >= $0.leave }?.level ?? .normal }
}
