package import HumasModel
import HumasText

/// One event, or one service point, at two places.
package struct PlaceRule: Rule {
  package static let id = "place"

  package func findings(in ledger: Ledger) -> [Finding] {
    ledger.between(where: { !$0.sites.isEmpty }, clashes)
  }

  private func clashes(_ older: Reading, _ newer: Reading) -> [Finding] {
    guard !newer.isCorrection, !older.cues.namesSeveralPlaces, !newer.cues.namesSeveralPlaces
    else { return [] }
    return older.sites.flatMap { a in
      newer.sites.filter { b in
        a.clashes(with: b) && isOneEvent(a, older, b, newer)
          && !newer.places.contains { $0.relation(to: a.place) == .same }
          && !older.places.contains { $0.relation(to: b.place) == .same }
      }.map { b in
        FindingMaker.finding(
          PlaceRule.id, .contradiction, .warning, subject: a.anchor, place: b.place,
          sides: [
            (older, a.tokens, older.tokens.written(a.place.tokens), nil),
            (newer, b.tokens, newer.tokens.written(b.place.tokens), nil),
          ])
      }
    }
  }

  /// Told with the same particulars, or with the same clock time, or with the same count of the same thing.
  private func isOneEvent(_ a: Site, _ older: Reading, _ b: Site, _ newer: Reading) -> Bool {
    let likeness = a.likeness(to: b)
    let (then, now) = (clocks(older), clocks(newer))
    if a.isPoint && b.isPoint {
      let isTimed = !then.isDisjoint(with: now)
      return likeness >= (!isTimed && PlaceRule.loosePoints.contains(a.anchor) ? 3 : 2)
    }
    if !then.isDisjoint(with: now) { return true }
    if isSameCount(older, newer) { return true }
    guard then.isEmpty || now.isEmpty, isNear(older, newer) else { return false }
    return likeness >= (a.isCommon || b.isCommon ? 6 : 3)
  }

  /// What is handed out or looked after at several places at once.
  private static let loosePoints: Set<String> = [
    "posko", "dirawat", "dirujuk", "pelayanan", "pembagian", "vaksinasi", "pemeriksaan", "pengungsian",
    "penggantian",
  ]

  private func clocks(_ reading: Reading) -> Set<[Int]> {
    Set(
      reading.times.filter { $0.role == .other }.compactMap { time in
        time.minuteOfDay.map { [time.date?.dayNumber ?? 0, $0] }
      })
  }

  private func isSameCount(_ older: Reading, _ newer: Reading) -> Bool {
    older.figures.contains { figure in
      figure.quantity.low >= 2
        && newer.figures.contains {
          $0.key == figure.key && $0.quantity.low == figure.quantity.low && !figure.metric.isEmpty
        }
    }
  }

  private func isNear(_ older: Reading, _ newer: Reading) -> Bool {
    guard let a = older.publishedAt, let b = newer.publishedAt else { return false }
    return b - a <= .hours(24)
  }
}
