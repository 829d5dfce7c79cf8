/// The words in a hashtag: #BanjirBandang, #jalanrusak, #PSBB_Lokal2026.
struct Hashtag: Sendable {
  private let words = Roots.standard.words

  /// - Parameter tag: letters, digits and underscores as written, without the #.
  func split(_ tag: [UInt8]) -> [[UInt8]] {
    Hashtag.pieces(of: tag).flatMap { piece in
      let folded = piece.map { $0.isLetter ? $0 | 0x20 : $0 }
      return pair(folded) ?? [folded]
    }
  }

  /// Cuts before a capital that follows a small letter, between letters and digits, and at underscores.
  private static func pieces(of tag: [UInt8]) -> [[UInt8]] {
    var pieces: [[UInt8]] = [[]]
    for byte in tag {
      if byte == UInt8(ascii: "_") {
        pieces.append([])
      } else {
        if let last = pieces.last?.last, isBorder(last, byte) { pieces.append([]) }
        pieces[pieces.count - 1].append(byte)
      }
    }
    return pieces.filter { !$0.isEmpty }
  }

  private static func isBorder(_ left: UInt8, _ right: UInt8) -> Bool {
    left.isDigit != right.isDigit || (left.isLetter && left & 0x20 != 0 && right.isLetter && right & 0x20 == 0)
  }

  /// Two known words written as one; of several ways the one with the longer first word.
  private func pair(_ piece: [UInt8]) -> [[UInt8]]? {
    guard piece.count >= 2 * Hashtag.shortestPart, !words.contains(WordHash.of(piece)) else { return nil }
    for cut in (Hashtag.shortestPart...(piece.count - Hashtag.shortestPart)).reversed() {
      let (left, right) = (Array(piece[..<cut]), Array(piece[cut...]))
      if words.contains(WordHash.of(left)), words.contains(WordHash.of(right)) { return [left, right] }
    }
    return nil
  }

  private static let shortestPart = 4
}
