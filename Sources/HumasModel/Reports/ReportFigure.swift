/// One figure of a report, with what it rests on.
public struct ReportFigure: Sendable, Hashable {
  public var measure: Measure
  /// In the measure's own unit; `nil` = not available, never a guess.
  public var value: Double?
  /// Out of how many, for shares, means and quantiles; `nil` for plain counts.
  public var base: Int?
  /// The widest gap between two looks at a source in which a moment that counts here is hidden.
  public var gap: Span?
  /// The value lies at or beyond this: a quantile that the open cases keep from being reached, in the measure's unit.
  public var atLeast: Double?
  /// The same figure in the report before; `nil` where there was none.
  public var before: Double?

  public init(
    _ measure: Measure, _ value: Double?, of base: Int? = nil, gap: Span? = nil, atLeast: Double? = nil,
    before: Double? = nil
  ) {
    self.measure = measure
    self.value = value
    self.base = base
    self.gap = gap
    self.atLeast = atLeast
    self.before = before
  }

  public init(_ measure: Measure, count: Int) { self.init(measure, Double(count)) }

  /// Part of whole in per cent; not available where the whole is empty.
  public init(_ measure: Measure, share part: Int, of whole: Int) {
    self.init(measure, whole > 0 ? Double(part) / Double(whole) * 100 : nil, of: whole)
  }

  /// By how much it changed since the report before.
  public var change: Double? {
    guard let value, let before else { return nil }
    return value - before
  }
}
