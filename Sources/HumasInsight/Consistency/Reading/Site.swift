import HumasModel
import HumasText

/// Where a text says that something happened or is to be found.
struct Site: Sendable {
  /// `kejadian` for events, the word itself for service points.
  var anchor: String
  var isPoint: Bool
  var place: PlaceMention
  var context: Set<String>
  var tokens: Range<Int>

  func clashes(with other: Site) -> Bool {
    anchor == other.anchor && place.relation(to: other.place) == .different
  }

  static func all(in reading: Reading) -> [Site] {
    reading.places.compactMap { place in
      let sentence = reading.sentence(at: place.tokens.lowerBound)
      let before = max(sentence.lowerBound, place.tokens.lowerBound - 10)..<place.tokens.lowerBound
      guard
        ["di", ":", "adalah", "ialah", "yaitu", "kita"].contains(reading.tokens.text(at: place.tokens.lowerBound - 1))
          || before.contains(where: { reading.tokens.text(at: $0) == "melanda" }),
        let word = before.first(where: { points.contains(reading.tokens.text(at: $0)) })
          ?? before.last(where: { isAnchor(reading.tokens.text(at: $0)) })
      else { return nil }
      let text = reading.tokens.text(at: word)
      let isPoint = points.contains(text)
      return Site(
        anchor: isPoint ? text : "kejadian", isPoint: isPoint, place: place,
        context: ContentWords.set(of: reading.tokens, sentence).subtracting([text]),
        tokens: word..<place.tokens.upperBound)
    }
  }

  private static func isAnchor(_ word: String) -> Bool {
    points.contains(word) || EventWords.contains(word)
      || ["terjadi", "melanda", "menimpa", "terparah", "berpusat", "berlokasi", "titiknya", "lokasinya", "lokasi"]
        .contains(word)
  }

  private static let points: Set<String> = [
    "posko", "pengungsian", "dipusatkan", "bertempat", "dapur", "kumpul", "loket",
    "vaksinasi", "pengobatan",
  ]
}
