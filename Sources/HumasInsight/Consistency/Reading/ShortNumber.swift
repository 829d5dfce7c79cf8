import HumasText

/// A service number of three to five digits, "PLN 123", or one of the form 1500-330, with the words it is given for.
struct ShortNumber: Sendable {
  var digits: String
  /// Words close before it.
  var service: Set<String>
  var tokens: Range<Int>

  /// How far before a number its service is named.
  private static let reach = 6

  static func all(in reading: Reading) -> [ShortNumber] {
    let tokens = reading.tokens
    let written = tokens.all.indices.filter { isServiceNumber($0, in: tokens) }.map {
      (digits: tokens.text(at: $0).filter(\.isNumber), tokens: $0..<$0 + 1)
    }
    let spoken = SpokenNumbers(tokens).ranges(longerThan: 2).filter { $0.digits.utf8.count <= 5 }
    return (written + spoken).compactMap { number in
      let sentence = reading.sentence(at: number.tokens.lowerBound)
      let start = max(sentence.lowerBound, number.tokens.lowerBound - reach)
      let words = ContentWords.set(of: tokens, start..<number.tokens.lowerBound)
      guard (start..<number.tokens.lowerBound).contains(where: { calls.contains(tokens.text(at: $0)) }) else {
        return nil
      }
      return ShortNumber(digits: number.digits, service: words, tokens: number.tokens)
    }
  }

  /// Begins with 1 as all of them do, and counts nothing.
  private static func isServiceNumber(_ index: Int, in tokens: Tokens) -> Bool {
    guard tokens[index].isNumber, tokens[index].text.utf8.first == UInt8(ascii: "1") else { return false }
    let digits = tokens[index].text.utf8.filter { $0 >= 0x30 && $0 <= 0x39 }.count
    let isPlain = digits == tokens[index].text.utf8.count || tokens[index].text.contains("-")
    let next = tokens.text(at: index + 1)
    return isPlain && (3...8).contains(digits) && !ObjectWords.isKnown(next)
      && MeasureWords.unit(at: index + 1, in: tokens) == nil && MetricWords.metric(at: index + 1, in: tokens) == nil
  }

  private static let calls: Set<String> = [
    "telepon", "telp", "tlp", "hubungi", "menghubungi", "hub", "panggil", "memanggil", "nomor", "no",
    "call", "center", "hotline", "lapor", "laporkan", "melapor", "kontak", "sms", "darurat", "ambulans",
    "damkar", "pln", "polisi", "sar", "pdam", "layanan", "aduan", "pengaduan", "bantuan", "kontak",
    "pusdalops", "halo", "info",
  ]
}
