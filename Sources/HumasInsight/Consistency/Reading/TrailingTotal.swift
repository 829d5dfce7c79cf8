import HumasText

/// Parts first and their total after them: "Desa A 60 paket, Desa B 45 paket. Seluruhnya 150 paket."
enum TrailingTotal {
  static func all(in reading: Reading, quantities: [Quantity]) -> [Breakdown] {
    quantities.compactMap { breakdown(endingWith: $0, in: reading, quantities: quantities) }
  }

  private static func breakdown(endingWith total: Quantity, in reading: Reading, quantities: [Quantity])
    -> Breakdown?
  {
    let tokens = reading.tokens
    guard total.isExact, !total.isPercent, let cue = cue(before: total, in: tokens) else { return nil }
    let sentence = reading.sentence(at: total.tokens.lowerBound)
    let own = cue > sentence.lowerBound + 1 ? sentence.lowerBound..<cue : above(sentence, in: reading)
    let parts = quantities.filter {
      own.contains($0.tokens.lowerBound) && !["di", "dari", "ke"].contains(tokens.text(at: $0.tokens.lowerBound - 1))
    }
    let noun = tokens.text(at: total.tokens.upperBound)
    guard parts.count >= 2, parts.allSatisfy({ $0.isExact && !$0.isPercent && $0.isMoney == total.isMoney }),
      parts.allSatisfy({ isPart($0, of: noun, in: tokens) }), !hasOwnTotal(own, in: tokens)
    else { return nil }
    return Breakdown(
      total: total, parts: parts,
      tokens: parts[0].tokens.lowerBound..<min(total.tokens.upperBound + 1, sentence.upperBound))
  }

  /// "seluruhnya", "jadi total": the word just before a number that closes a list.
  private static func cue(before total: Quantity, in tokens: Tokens) -> Int? {
    let reach = max(0, total.tokens.lowerBound - 3)..<total.tokens.lowerBound
    return reach.first { closing.begin(at: $0, in: tokens) }
  }

  private static func above(_ sentence: Range<Int>, in reading: Reading) -> Range<Int> {
    reading.sentences.last { $0.upperBound <= sentence.lowerBound } ?? 0..<0
  }

  /// The same noun, or none: "Wadasan 14, dan Kalibeji 6".
  private static func isPart(_ part: Quantity, of noun: String, in tokens: Tokens) -> Bool {
    let end = part.tokens.upperBound
    return part.isMoney || tokens.text(at: end) == noun || !tokens.isWord(at: end) || tokens.text(at: end) == "dan"
  }

  private static func hasOwnTotal(_ range: Range<Int>, in tokens: Tokens) -> Bool {
    range.contains { ["total", "jumlah", "termasuk", "sisanya"].contains(tokens.text(at: $0)) }
  }

  private static let closing: Phrases = [
    "seluruhnya", "keseluruhan", "keseluruhannya", "totalnya", "jumlahnya", "jadi total", "jadi",
    "semuanya", "total",
  ]
}
