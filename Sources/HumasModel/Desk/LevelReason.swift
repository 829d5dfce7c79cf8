/// Why an issue has its level: the figures, the step they reached, and the step above that they did not.
///
/// The formula: a step is reached when a window holds at least its number of mentions **and** at least its multiple of what
/// was to be expected, **and** chance would do that on fewer than one day in a thousand. The last hour can reach every step,
/// the last six hours Siaga, the last day Waspada. Once an issue is loud, spread over channels and areas, press, tone and
/// sensitivity add points; a whole point is one level more. A level is left only after the hour has stayed below half of
/// what reaches it for an hour. What came by an import is Normal; a campaign is no more than Siaga. All figures are settings.
public struct LevelReason: Sendable, Hashable {
  /// Mentions in the last hour.
  public var observed: Int
  /// What the same hours of earlier days, or, where those are few, the issue's own daily rate, would lead one to
  /// expect.
  public var expected: Double
  /// `observed / expected`; `expected` is never 0.
  public var ratio: Double
  /// How likely so many or more would be by chance, 0…1.
  public var p: Double
  /// Days of history behind `expected`, 0…28. With 0 it is the least that is ever expected, not a measurement.
  public var daysKnown: Int
  /// The level reached, and its step; `nil` at normal.
  public var level: Level
  public var reached: LevelThresholds.Step?
  /// The step to the next level; `nil` at the highest.
  public var next: LevelThresholds.Step?
  /// When the issue became loud (waspada or higher); `nil` at normal. An issue loud for longer than the counts reach
  /// back (25 hours) is given the earliest moment at which they show it so.
  public var loudSince: Instant?
  /// What each window says: the last hour, six hours, day.
  public var windows: [BurstVerdict]
  /// The factors of the formula; their points together, rounded down, are the level before hold, kind and override.
  public var parts: [LevelPart]
  /// The level is that of a short while ago, held so that it does not flap.
  public var isHeld: Bool
  public var kind: KindVerdict
  /// Set by an operator: `level` is theirs, all else stays as the formula has it.
  public var override: LevelOverride?

  public init(
    observed: Int, expected: Double, ratio: Double, p: Double, daysKnown: Int, level: Level,
    reached: LevelThresholds.Step? = nil, next: LevelThresholds.Step? = nil, loudSince: Instant? = nil,
    windows: [BurstVerdict] = [], parts: [LevelPart] = [], isHeld: Bool = false, kind: KindVerdict = KindVerdict(),
    override: LevelOverride? = nil
  ) {
    self.observed = observed
    self.expected = expected
    self.ratio = ratio
    self.p = p
    self.daysKnown = daysKnown
    self.level = level
    self.reached = reached
    self.next = next
    self.loudSince = loudSince
    self.windows = windows
    self.parts = parts
    self.isHeld = isHeld
    self.kind = kind
    self.override = override
  }
}
