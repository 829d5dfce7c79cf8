/// What one window of time says of an issue: how many, how many were to be expected, and whether chance explains it.
public struct BurstVerdict: Sendable, Hashable {
  /// The length of the window, which ends now: 1, 6 or 24 hours.
  public var window: Span
  /// Mentions with a known time in the window.
  public var observed: Int
  /// What the issue's own past would lead one to expect in it; at least 0.5.
  public var expected: Double
  /// How likely so many or more would be by chance, 0…1, with all that is uncertain about a short past.
  public var p: Double
  /// The highest step that the window reaches; `nil` where it is not loud.
  public var level: Level?

  public init(window: Span, observed: Int, expected: Double, p: Double, level: Level? = nil) {
    self.window = window
    self.observed = observed
    self.expected = expected
    self.p = p
    self.level = level
  }

  /// Observed over expected.
  public var ratio: Double { Double(observed) / expected }
}
