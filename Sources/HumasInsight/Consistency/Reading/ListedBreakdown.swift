import HumasText

/// A total in one line and its parts in the lines below, each behind a bullet.
enum ListedBreakdown {
  static func all(in reading: Reading, quantities: [Quantity]) -> [Breakdown] {
    reading.sentences.indices.compactMap { number in
      breakdown(under: number, in: reading, quantities: quantities)
        ?? breakdown(above: number, in: reading, quantities: quantities)
    }
  }

  /// "Desa A 60 paket, Desa B 45 paket. Seluruhnya 150 paket.": the total stands behind its parts.
  private static func breakdown(above closing: Int, in reading: Reading, quantities: [Quantity]) -> Breakdown? {
    let tokens = reading.tokens
    let line = reading.sentences[closing]
    guard closing > 0, let total = only(in: line, quantities), total.tokens.lowerBound - line.lowerBound <= 2,
      (line.lowerBound..<total.tokens.lowerBound).contains(where: { sums.contains(tokens.text(at: $0)) })
    else { return nil }
    let above = reading.sentences[closing - 1]
    let noun = tokens.text(at: total.tokens.upperBound)
    let parts = quantities.filter { above.contains($0.tokens.lowerBound) && isPart($0, noun: noun, in: tokens) }
    guard parts.count >= 2, parts.allSatisfy({ $0.isExact && $0.isMoney == total.isMoney }) else { return nil }
    return Breakdown(total: total, parts: parts, tokens: parts[0].tokens.lowerBound..<total.tokens.upperBound)
  }

  /// "60 paket", or "Ngadirasa 9" without a noun; "tiga kecamatan" counts something else.
  private static func isPart(_ quantity: Quantity, noun: String, in tokens: Tokens) -> Bool {
    let end = quantity.tokens.upperBound
    return [noun, "dan"].contains(tokens.text(at: end)) || !tokens.isWord(at: end)
  }

  private static let sums: Set<String> = ["seluruhnya", "totalnya", "total", "jumlahnya", "semuanya", "jadi"]

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
