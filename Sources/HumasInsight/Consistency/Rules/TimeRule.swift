package import HumasModel
import HumasText

/// One event at two times: the same clock face in two zones, two clock faces, or a weekday that the calendar does not
/// give.
package struct TimeRule: Rule {
  package static let id = "time"

  package func findings(in ledger: Ledger) -> [Finding] {
    ledger.within(wrongWeekdays) + ledger.between(where: { !$0.eventTimes.isEmpty }, clashes)
  }

  private func wrongWeekdays(_ reading: Reading) -> [Finding] {
    reading.times.filter { time in
      guard let weekday = time.phrase.weekday, time.phrase.day != nil, let date = time.date else {
        return false
      }
      return date.weekday.rawValue != weekday
    }.map { time in
      FindingMaker.finding(
        TimeRule.id, .contradiction, .warning, subject: reading.tokens.written(time.phrase.tokens),
        sides: [(reading, time.phrase.tokens, time.date?.description ?? "", nil)])
    }
  }

  private func clashes(_ older: Reading, _ newer: Reading) -> [Finding] {
    guard !newer.isCorrection, !newer.cues.reschedules else { return [] }
    let first = older.eventTimes
    let second = newer.eventTimes
    return first.flatMap { a in
      second.filter { b in
        isClash(a, b) && (isZoneSlip(a, b) || !isLaterEvent(b, newer, than: a, older))
          && !first.contains { $0.isSame(as: b) }
          && !second.contains { $0.isSame(as: a) }
      }
      .map { b in
        FindingMaker.finding(
          TimeRule.id, .contradiction, .warning, subject: a.anchor,
          sides: [
            (older, a.tokens, older.tokens.written(a.time.phrase.tokens), nil),
            (newer, b.tokens, newer.tokens.written(b.time.phrase.tokens), nil),
          ])
      }
    }
  }

  /// The newer event came after the older text, and the older event before the newer text: one followed the other.
  private func isLaterEvent(_ b: EventTime, _ newer: Reading, than a: EventTime, _ older: Reading)
    -> Bool
  {
    guard let first = a.time.instant(assuming: older.zone),
      let second = b.time.instant(assuming: newer.zone),
      let before = older.publishedAt, let after = newer.publishedAt
    else { return false }
    return second > before && first < after
  }

  /// Same thing, same day; the same face in two zones needs less to tell the thing than two faces do.
  private func isClash(_ a: EventTime, _ b: EventTime) -> Bool {
    guard a.anchor == b.anchor, a.isAftershock == b.isAftershock else { return false }
    let shared = a.context.intersection(b.context).count + (sharesPlace(a, b) ? 3 : 0)
    if a.time.date != b.time.date { return isOtherDay(a, b, shared: shared) }
    if a.time.minuteOfDay == b.time.minuteOfDay { return isZoneSlip(a, b) && shared >= 1 }
    if let first = a.time.zone, let second = b.time.zone, first != second { return false }
    return shared >= 2 && !tellsApart(a, b)
  }

  /// One clock face in two zones.
  private func isZoneSlip(_ a: EventTime, _ b: EventTime) -> Bool {
    guard let first = a.time.zone, let second = b.time.zone else { return false }
    return first != second && a.time.date == b.time.date && a.time.minuteOfDay == b.time.minuteOfDay
  }

  private func sharesPlace(_ a: EventTime, _ b: EventTime) -> Bool {
    guard let first = a.place, let second = b.place else { return false }
    return first.relation(to: second) == .same || !Set(first.names).isDisjoint(with: second.names)
  }

  /// The same clock on another day, named in both: a date that slipped, where the rest is told alike.
  private func isOtherDay(_ a: EventTime, _ b: EventTime, shared: Int) -> Bool {
    a.isDated && b.isDated && a.time.minuteOfDay == b.time.minuteOfDay && shared >= 3
      && !tellsApart(a, b)
  }

  /// Each has a name or an ordinal that the other lacks: two ships, two fires.
  private func tellsApart(_ a: EventTime, _ b: EventTime) -> Bool {
    !a.names.subtracting(b.names).isEmpty && !b.names.subtracting(a.names).isEmpty
  }
}
