import Glibc
import HumasModel

/// The clock on the wall, and the faster one of a demo. Only this floor asks what time it is.
struct WallClock: Sendable {
  /// Moment of the desk at `startedAt`, and how many times faster than the wall it runs.
  private let origin: Instant
  private let startedAt: Instant
  private let speed: Double

  static let system = WallClock(origin: systemNow(), startedAt: systemNow(), speed: 1, isSystem: true)

  /// A clock that shows `origin` now and runs `speed` times as fast as the wall.
  static func scaled(from origin: Instant, speed: Double) -> WallClock {
    WallClock(origin: origin, startedAt: systemNow(), speed: speed, isSystem: false)
  }

  private let isSystem: Bool

  private init(origin: Instant, startedAt: Instant, speed: Double, isSystem: Bool) {
    self.origin = origin
    self.startedAt = startedAt
    self.speed = speed
    self.isSystem = isSystem
  }

  func now() -> Instant {
    let wall = WallClock.systemNow()
    guard !isSystem else { return wall }
    let passed = Double((wall - startedAt).milliseconds) * speed
    return origin + Span(milliseconds: Int64(passed))
  }

  /// Wall milliseconds until this clock shows `moment`; 0 where it is past.
  func wallMilliseconds(until moment: Instant) -> Int64 {
    max(0, Int64(Double((moment - now()).milliseconds) / speed))
  }

  private static func systemNow() -> Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }
}
