/// Indonesia's three zones; none has daylight saving.
public enum Zone: String, Sendable, Codable, CaseIterable {
  case wib = "WIB"
  case wita = "WITA"
  case wit = "WIT"

  /// Minutes east of UTC.
  public var offsetMinutes: Int {
    switch self {
    case .wib: 420
    case .wita: 480
    case .wit: 540
    }
  }

  /// Reads the name in any case; `nil` for another word.
  public init?(named name: some StringProtocol) { self.init(rawValue: name.uppercased()) }
}

/// Day and clock face, as read on a wall in some zone.
public struct CivilTime: Hashable, Sendable {
  public var date: CivilDate
  /// Minutes since midnight, 0…1439.
  public var minuteOfDay: Int
  /// Milliseconds within the minute, 0…59 999.
  public var millisecondOfMinute: Int

  public init(date: CivilDate, minuteOfDay: Int, millisecondOfMinute: Int = 0) {
    self.date = date
    self.minuteOfDay = minuteOfDay
    self.millisecondOfMinute = millisecondOfMinute
  }

  public var hour: Int { minuteOfDay / 60 }
  public var minute: Int { minuteOfDay % 60 }
  public var second: Int { millisecondOfMinute / 1000 }
}

extension Instant {
  /// What the wall clock of `zone` shows at this moment.
  public func civil(in zone: Zone) -> CivilTime { civil(offsetMinutes: zone.offsetMinutes) }

  public func civil(offsetMinutes: Int) -> CivilTime {
    let local = milliseconds + Int64(offsetMinutes) * 60_000
    let day = local.flooredQuotient(by: 86_400_000)
    let rest = Int(local - day * 86_400_000)
    return CivilTime(
      date: CivilDate(dayNumber: Int(day)), minuteOfDay: rest / 60_000, millisecondOfMinute: rest % 60_000)
  }

  public init(_ civil: CivilTime, in zone: Zone) { self.init(civil, offsetMinutes: zone.offsetMinutes) }

  public init(_ civil: CivilTime, offsetMinutes: Int) {
    self.init(
      milliseconds: Int64(civil.date.dayNumber) * 86_400_000 + Int64(civil.minuteOfDay - offsetMinutes) * 60_000
        + Int64(civil.millisecondOfMinute))
  }

  /// RFC 3339 in the zone's offset, seconds precision: `2026-11-22T14:05:32+07:00`.
  public func rfc3339(in zone: Zone) -> String {
    let local = civil(in: zone)
    return "\(local.date)T\(padded(local.hour, 2)):\(padded(local.minute, 2)):\(padded(local.second, 2))"
      + "+\(padded(zone.offsetMinutes / 60, 2)):00"
  }
}
