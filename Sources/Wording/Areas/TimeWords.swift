package import HumasModel

/// Moments and lengths of time.
package protocol TimeWords {
  /// Two units at most, for tables: `3 dtk`, `4 mnt`, `2 j 10 mnt`, `1 hr 2 j`. A negative span counts as none.
  func short(_ span: Span) -> String
  /// The same with the units written out, for sentences.
  func long(_ span: Span) -> String
  /// `14.05`
  func clockFace(_ moment: Instant, in zone: Zone) -> String
  /// `14.05 WIB`
  func clock(_ moment: Instant, in zone: Zone) -> String
  /// `14.05.32 WIB`
  func clockWithSeconds(_ moment: Instant, in zone: Zone) -> String
  /// `22 Nov`
  func dayAndMonth(_ date: CivilDate) -> String
  /// `Min 22 Nov 2026`
  func date(_ date: CivilDate) -> String
}

extension TimeWords {
  /// Day, time and zone: what details show, so that nothing is left to guess.
  package func moment(_ moment: Instant, in zone: Zone) -> String {
    "\(date(moment.civil(in: zone).date)) \(clockWithSeconds(moment, in: zone))"
  }

  /// The same to the minute, for narrow columns.
  package func minute(_ moment: Instant, in zone: Zone) -> String {
    "\(date(moment.civil(in: zone).date)) \(clock(moment, in: zone))"
  }

  /// Clock face of a moment of today, else with its day before it.
  package func dayAndClock(_ moment: Instant, now: Instant, in zone: Zone) -> String {
    let day = moment.civil(in: zone).date
    let face = clockFace(moment, in: zone)
    return day == now.civil(in: zone).date ? face : "\(dayAndMonth(day)) \(face)"
  }

  /// Clock face of a moment of today, else its day.
  package func recent(_ moment: Instant, now: Instant, in zone: Zone) -> String {
    let day = moment.civil(in: zone).date
    return day == now.civil(in: zone).date ? clockFace(moment, in: zone) : dayAndMonth(day)
  }
}
