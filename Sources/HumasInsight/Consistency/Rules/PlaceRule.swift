package import HumasModel
import HumasText

/// One event, or one service point, at two places.
package struct PlaceRule: Rule {
  package static let id = "place"

  package func findings(in ledger: Ledger) -> [Finding] {
    ledger.comparable.flatMap { readings in
      readings.indices.flatMap { second in
        readings[..<second].flatMap { older in clashes(older, readings[second]) }
      }
    }
  }

  private func clashes(_ older: Reading, _ newer: Reading) -> [Finding] {
    guard !newer.isCorrection, !speaksOfSeveral(older), !speaksOfSeveral(newer) else { return [] }
    let first = Site.all(in: older), second = Site.all(in: newer)
    return first.flatMap { a in
      second.filter { b in
        a.clashes(with: b) && isOneEvent(a, older, b, newer) && !newer.places.contains { $0.relation(to: a.place) == .same }
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
      Set(reading.times.filter { $0.role == .other }.compactMap { time in time.minuteOfDay.map { [time.date?.dayNumber ?? 0, $0] } })
    }
    if !clocks(older).isDisjoint(with: clocks(newer)) { return true }
    return older.figures.contains { figure in
      figure.quantity.low >= 2
        && newer.figures.contains { $0.key == figure.key && $0.quantity.low == figure.quantity.low && !figure.metric.isEmpty }
    }
  }

  private func speaksOfSeveral(_ reading: Reading) -> Bool {
    CueWords.contains(
      ["dua titik", "tiga titik", "beberapa titik", "susulan", "selain itu", "juga terjadi", "titik lain", "lokasi lain", "dipindah", "dipindahkan", "pindah"],
      in: reading.tokens, 0..<reading.tokens.count)
  }
}

/// Where a text says that something happened or is to be found.
private struct Site {
  /// `kejadian` for events, the word itself for service points.
  var anchor: String
  var isPoint: Bool
  var place: PlaceMention
  var context: Set<String>
  var tokens: Range<Int>

  func clashes(with other: Site) -> Bool { anchor == other.anchor && place.relation(to: other.place) == .different }

  static func all(in reading: Reading) -> [Site] {
    reading.places.compactMap { place in
      let sentence = reading.sentence(at: place.tokens.lowerBound)
      let before = max(sentence.lowerBound, place.tokens.lowerBound - 6)..<place.tokens.lowerBound
      guard reading.tokens.text(at: place.tokens.lowerBound - 1) == "di" || before.contains(where: { reading.tokens.text(at: $0) == "melanda" }),
        let word = before.first(where: { points.contains(reading.tokens.text(at: $0)) })
          ?? before.last(where: { isAnchor(reading.tokens.text(at: $0)) })
      else { return nil }
      let text = reading.tokens.text(at: word)
      let isPoint = points.contains(text)
      return Site(
        anchor: isPoint ? text : "kejadian", isPoint: isPoint, place: place,
        context: ContentWords.set(of: reading.tokens, sentence).subtracting([text]), tokens: word..<place.tokens.upperBound)
    }
  }

  private static func isAnchor(_ word: String) -> Bool {
    points.contains(word) || EventWords.contains(word) || ["terjadi", "melanda", "menimpa"].contains(word)
  }

  private static let points: Set<String> = ["posko", "pengungsian", "dipusatkan", "bertempat", "berlokasi", "dapur"]
}
