import HumasText

/// A total in one line and its parts in the lines below, each behind a bullet.
enum ListedBreakdown {
  static func all(in reading: Reading, quantities: [Quantity]) -> [Breakdown] {
    reading.sentences.indices.compactMap {
      breakdown(under: $0, in: reading, quantities: quantities)
    }
  }

  private static func breakdown(under heading: Int, in reading: Reading, quantities: [Quantity])
    -> Breakdown?
  {
    let tokens = reading.tokens
    let line = reading.sentences[heading]
    guard line.contains(where: { ["total", "jumlah"].contains(tokens.text(at: $0)) }),
      let total = only(in: line, quantities)
    else { return nil }
    let noun = tokens.text(at: total.tokens.upperBound)
    var parts: [Quantity] = []
    for sentence in reading.sentences[(heading + 1)...] {
      guard isBullet(sentence.lowerBound, in: tokens), let part = only(in: sentence, quantities),
        tokens.text(at: part.tokens.upperBound) == noun
      else { break }
      parts.append(part)
    }
    guard parts.count >= 2, let last = parts.last else { return nil }
    return Breakdown(
      total: total, parts: parts, tokens: total.tokens.lowerBound..<last.tokens.upperBound + 1)
  }

  private static func isBullet(_ index: Int, in tokens: Tokens) -> Bool {
    ["-", "•", "*", "–", "·", "▪", "➡"].contains(tokens.text(at: index))
  }

  /// The one exact quantity of a line.
  private static func only(in line: Range<Int>, _ quantities: [Quantity]) -> Quantity? {
    let own = quantities.filter { line.contains($0.tokens.lowerBound) }
    guard own.count == 1, own[0].isExact, !own[0].isPercent else { return nil }
    return own[0]
  }
}
