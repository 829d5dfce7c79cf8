import HumasText

/// Where the sentences of a text lie.
enum Sentences {
  /// Ranges of tokens, in order, ends at . ! ? and line breaks; the marks belong to the sentence they end.
  static func ranges(in tokens: Tokens) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for index in 0..<tokens.count where isEnd(index, in: tokens) {
      if index > start { ranges.append(start..<index + 1) }
      start = index + 1
    }
    if start < tokens.count { ranges.append(start..<tokens.count) }
    return ranges
  }

  private static func isEnd(_ index: Int, in tokens: Tokens) -> Bool {
    switch tokens[index].kind {
    case .lineBreak: return true
    case .mark where tokens[index].text == "!" || tokens[index].text == "?": return true
    case .mark where tokens[index].text == ".": return !isAbbreviation(tokens.text(at: index - 1))
    default: return false
    }
  }

  private static func isAbbreviation(_ word: String) -> Bool {
    abbreviations.contains(word)
      || word.utf8.count == 3 && word.utf8.dropFirst().first == UInt8(ascii: ".")
  }

  private static let abbreviations: Set<String> = [
    "kec", "kab", "se-kec", "se-kab", "se-kel", "se-prov", "se-kab", "se-kec", "se-prov", "kel", "jl", "jln", "jend", "dr", "drs", "ir", "hj", "h", "st", "sdr", "sdri",
    "no", "plt", "pj",
    "plh",
    "prov", "gg", "ds", "tgl", "tlp", "telp", "hub", "pkl", "pk", "yth", "bpk", "a", "n", "s", "m",
    "rp",
  ]
}
