/// Why an issue has its level: the figures, the step they reached, and the step above that they did not.
///
/// The formula: a step is reached when the last hour holds at least its number of mentions **and** at least its
/// multiple of what was to be expected, **and** so many mentions would be chance less than once in a thousand hours.
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

  public init(
    observed: Int, expected: Double, ratio: Double, p: Double, daysKnown: Int, level: Level,
    reached: LevelThresholds.Step? = nil, next: LevelThresholds.Step? = nil, loudSince: Instant? = nil
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
  }
}
