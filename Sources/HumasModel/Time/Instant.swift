/// A moment in time, to the millisecond, without a zone.
///
/// Range: any `Int64` of milliseconds since 1970-01-01T00:00:00Z. A moment that is not known is `nil`, never a stand-in.
public struct Instant: Hashable, Comparable, Sendable, Codable {
  public var milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }
  public init(seconds: Int64) { self.milliseconds = seconds * 1000 }

  /// Whole seconds since the epoch, rounded down.
  public var seconds: Int64 { milliseconds.flooredQuotient(by: 1000) }

  public static func < (a: Instant, b: Instant) -> Bool { a.milliseconds < b.milliseconds }
  public static func + (a: Instant, b: Span) -> Instant { Instant(milliseconds: a.milliseconds + b.milliseconds) }
  public static func - (a: Instant, b: Span) -> Instant { Instant(milliseconds: a.milliseconds - b.milliseconds) }
  public static func - (a: Instant, b: Instant) -> Span { Span(milliseconds: a.milliseconds - b.milliseconds) }
}

/// A length of time in milliseconds; may be negative.
public struct Span: Hashable, Comparable, Sendable, Codable {
  public var milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }
  public static func seconds(_ n: Int64) -> Span { Span(milliseconds: n * 1000) }
  public static func minutes(_ n: Int64) -> Span { Span(milliseconds: n * 60_000) }
  public static func hours(_ n: Int64) -> Span { Span(milliseconds: n * 3_600_000) }
  public static func days(_ n: Int64) -> Span { Span(milliseconds: n * 86_400_000) }

  public var seconds: Int64 { milliseconds.flooredQuotient(by: 1000) }
  public var minutes: Int64 { milliseconds.flooredQuotient(by: 60_000) }

  public static func < (a: Span, b: Span) -> Bool { a.milliseconds < b.milliseconds }
  public static prefix func - (a: Span) -> Span { Span(milliseconds: -a.milliseconds) }
}

extension Int64 {
  /// Division rounding towards minus infinity, so that moments before 1970 fall into the right bucket.
  public func flooredQuotient(by divisor: Int64) -> Int64 {
    let quotient = self / divisor
    return (self % divisor != 0 && (self < 0) != (divisor < 0)) ? quotient - 1 : quotient
  }
}
