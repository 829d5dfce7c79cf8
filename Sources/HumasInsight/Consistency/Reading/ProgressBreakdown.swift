import HumasText

/// "Dari 40 buruh, 22 sudah pulang, 15 masih diobservasi, serta 5 dirujuk": what has been done and what is still being
/// done with one lot cannot be more than the lot; where nobody is left out, it cannot be less either.
enum ProgressBreakdown {
  static func breakdown(of sentence: Range<Int>, in reading: Reading, quantities: [Quantity])
    -> Breakdown?
  {
    let tokens = reading.tokens
    let own = quantities.filter { sentence.contains($0.tokens.lowerBound) && !$0.isMoney }
    guard let total = own.first, own.count >= 3, own.allSatisfy({ $0.isExact && !$0.isPercent }),
      isFollowedByList(total, own[1], in: tokens), !open.stand(in: sentence, of: tokens)
    else { return nil }
    let parts = Array(own.dropFirst())
    guard parts.allSatisfy({ isState($0.tokens.upperBound, in: tokens) }) else { return nil }
    let isClosed = closing.stand(in: sentence, of: tokens)
    let found = Breakdown(
      total: total, parts: parts,
      tokens: total.tokens.lowerBound..<min(parts[parts.count - 1].tokens.upperBound + 1, sentence.upperBound))
    return isProgress(parts, in: sentence, of: tokens) && (isClosed || found.sum > total.low) ? found : nil
  }

  private static func isFollowedByList(_ total: Quantity, _ first: Quantity, in tokens: Tokens) -> Bool {
    let between = total.tokens.upperBound..<first.tokens.lowerBound
    return tokens.isWord(at: between.lowerBound) && between.count <= 9
      && between.contains { [",", ":"].contains(tokens.text(at: $0)) }
  }

  /// What stands behind a part is a state, no noun of its own.
  private static func isState(_ index: Int, in tokens: Tokens) -> Bool {
    let places = [index, index + 1].filter { tokens.isWord(at: $0) }
    return places.contains { steps.contains(tokens.text(at: $0)) }
      || places.contains { MetricWords.metric(at: $0, in: tokens) != nil }
      || tokens.text(at: index).hasPrefix("di") && tokens.text(at: index).utf8.count >= 6
  }

  private static func isProgress(_ parts: [Quantity], in sentence: Range<Int>, of tokens: Tokens) -> Bool {
    parts.contains { part in
      (part.tokens.upperBound..<part.tokens.upperBound + 2).contains { steps.contains(tokens.text(at: $0)) }
    } || closing.stand(in: sentence, of: tokens)
  }

  private static let steps: Set<String> = [
    "sudah", "telah", "masih", "belum", "selesai", "sisanya", "tuntas", "sedang", "selamat", "pulang",
    "sembuh", "rampung",
  ]
  /// Nobody is left over.
  private static let closing: Phrases = [
    "nihil yang", "tidak ada yang masih", "tidak ada lagi", "tak ada lagi", "semua ditemukan",
    "tidak ada yang hilang", "seluruhnya ditemukan",
  ]
  private static let open: Phrases = [
    "di antaranya", "diantaranya", "antara lain", "termasuk", "sisanya", "selebihnya", "lainnya", "tambahan",
  ]
}
