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

  /// The same clock time of the event, or the same count of the same thing.
  private func isOneEvent(_ a: Site, _ older: Reading, _ b: Site, _ newer: Reading) -> Bool {
    if a.isPoint { return a.context.intersection(b.context).count >= 2 }
    let clocks = { (reading: Reading) in
      Set(
        reading.times.filter { $0.role == .other }.compactMap { time in
          time.minuteOfDay.map { [time.date?.dayNumber ?? 0, $0] }
        })
    }
    if !clocks(older).isDisjoint(with: clocks(newer)) { return true }
    return older.figures.contains { figure in
      figure.quantity.low >= 2
        && newer.figures.contains {
          $0.key == figure.key && $0.quantity.low == figure.quantity.low && !figure.metric.isEmpty
        }
    }
  }

}
