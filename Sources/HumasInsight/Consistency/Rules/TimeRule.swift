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
        (isClash(a, b) || isToldAlike(a, b) && first.count == 1 && second.count == 1)
          && (isZoneSlip(a, b) || !isLaterEvent(b, newer, than: a, older))
          && !first.contains { $0.isSame(as: b) }
          && !second.contains { $0.isSame(as: a) }
      }
      .map { b in
        FindingMaker.finding(
          TimeRule.id, .contradiction, .warning, subject: a.anchor ?? b.anchor ?? "",
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
    guard a.anchor != nil, a.anchor == b.anchor, a.isAftershock == b.isAftershock else { return false }
    let shared = a.context.intersection(b.context).count + (sharesPlace(a, b) ? 3 : 0)
    if a.time.date != b.time.date { return isOtherDay(a, b, shared: shared) }
    if a.time.minuteOfDay == b.time.minuteOfDay { return isZoneSlip(a, b) && shared >= 1 }
    if let first = a.time.zone, let second = b.time.zone, first != second { return false }
    return shared >= 2 && !tellsApart(a, b)
  }

  /// No table says what happens, but the sentences do, in nearly the same words.
  private func isToldAlike(_ a: EventTime, _ b: EventTime) -> Bool {
    guard a.anchor == nil || b.anchor == nil, a.isAftershock == b.isAftershock, !tellsApart(a, b)
    else { return false }
    let shared = a.keys.intersection(b.keys).count
    guard shared >= 3, shared * 2 >= min(a.keys.count, b.keys.count) else { return false }
    if a.time.date != b.time.date { return isOtherDay(a, b, shared: shared) }
    if a.time.minuteOfDay == b.time.minuteOfDay { return isZoneSlip(a, b) }
    return a.time.zone == nil || b.time.zone == nil || a.time.zone == b.time.zone
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
    if isOneNight(a, b) { return shared >= 2 && !tellsApart(a, b) }
    return a.isDated && b.isDated && a.time.minuteOfDay == b.time.minuteOfDay && shared >= 3
      && !tellsApart(a, b)
  }

  /// Of one thing that happened, one text says late in the evening and the other early in the morning.
  private func isOneNight(_ a: EventTime, _ b: EventTime) -> Bool {
    guard let first = a.time.instant(assuming: .wib), let second = b.time.instant(assuming: .wib),
      let anchor = a.anchor, anchor == b.anchor, EventWords.contains(anchor)
    else { return false }
    return (first < second ? second - first : first - second) <= .hours(8)
  }

  /// Each has a name or an ordinal that the other lacks: two ships, two fires.
  private func tellsApart(_ a: EventTime, _ b: EventTime) -> Bool {
    !a.names.subtracting(b.names).isEmpty && !b.names.subtracting(a.names).isEmpty
  }
}
