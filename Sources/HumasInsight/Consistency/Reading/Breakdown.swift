import HumasModel
import HumasText

/// "64 orang, terdiri atas 41 laki-laki, 19 perempuan, dan 6 anak balita".
struct Breakdown: Sendable {
  var total: Quantity
  var parts: [Quantity]
  var tokens: Range<Int>

  var sum: Double { parts.reduce(0) { $0 + $1.low } }
  var addsUp: Bool { abs(sum - total.low) < 0.5 }

  static func all(in reading: Reading) -> [Breakdown] {
    let quantities = Quantities(reading.tokens).all { token in
      reading.times.contains { $0.phrase.tokens.contains(token) }
        || reading.contacts.contains { $0.tokens.contains(token) }
    }
    return reading.sentences.flatMap { sentence in
      let named = sentence.compactMap { index in
        breakdown(from: index, in: sentence, quantities: quantities, reading: reading)
      }
      return named.isEmpty
        ? [
          partition(of: sentence, quantities: quantities, reading: reading)
            ?? ProgressBreakdown.breakdown(of: sentence, in: reading, quantities: quantities)
        ].compactMap { $0 }
        : named
    } + ListedBreakdown.all(in: reading, quantities: quantities)
      + TrailingTotal.all(in: reading, quantities: quantities)
  }

  /// "Dari 88 kasus, 51 laki-laki dan 47 perempuan": no word says that the list is whole, but its kinds leave nobody out.
  private static func partition(of sentence: Range<Int>, quantities: [Quantity], reading: Reading)
    -> Breakdown?
  {
    let tokens = reading.tokens
    let own = quantities.filter { sentence.contains($0.tokens.lowerBound) && !$0.isMoney }
    guard let total = own.first, own.count >= 3, own.allSatisfy({ $0.isExact && !$0.isPercent }),
      !open.stand(in: sentence, of: tokens), total.tokens.upperBound + 9 > own[1].tokens.lowerBound,
      (total.tokens.upperBound..<own[1].tokens.lowerBound).contains(where: {
        [",", ":"].contains(tokens.text(at: $0))
      })
    else { return nil }
    let parts = Array(own.dropFirst())
    let nouns = parts.map { tokens.text(at: $0.tokens.upperBound) }
    guard isWhole(nouns) || isSharedOut(parts, of: total, in: sentence, tokens: tokens) else { return nil }
    let last = parts[parts.count - 1].tokens.upperBound
    return Breakdown(total: total, parts: parts, tokens: total.tokens.lowerBound..<last + 1)
  }

  private static func isWhole(_ nouns: [String]) -> Bool {
    partitions.contains(where: { whole in whole.allSatisfy { !$0.isDisjoint(with: nouns) } })
      && nouns.allSatisfy({ noun in partitions.joined().contains { $0.contains(noun) } })
  }

  /// "Dari 40 buruh, 22 sudah pulang, 15 masih diobservasi, serta 5 dirujuk": a closed list, near enough to its total.
  private static func isSharedOut(_ parts: [Quantity], of total: Quantity, in sentence: Range<Int>, tokens: Tokens)
    -> Bool
  {
    guard tokens.text(at: total.tokens.lowerBound - 1) == "dari",
      total.tokens.lowerBound - 1 == sentence.lowerBound,
      ["dan", "serta"].contains(tokens.text(at: parts[parts.count - 1].tokens.lowerBound - 1))
    else { return false }
    let sum = parts.reduce(0) { $0 + $1.low }
    return abs(sum - total.low) <= 0.3 * total.low
  }

  /// Kinds that together are everybody, by their words.
  private static let partitions: [[Set<String>]] = [
    [["laki-laki", "pria", "putra"], ["perempuan", "wanita", "putri"]],
    [["luka", "luka-luka", "meninggal", "ditemukan", "tewas", "hilang", "dirawat"], ["selamat"]],
  ]

  private static func breakdown(
    from index: Int, in sentence: Range<Int>, quantities: [Quantity], reading: Reading
  ) -> Breakdown? {
    let tokens = reading.tokens
    guard let introducer = introducers.first(where: { tokens.has($0, at: index) }) else {
      return nil
    }
    let isBracket = introducer == "("
    let isOwnSentence = index == sentence.lowerBound && introducer.hasPrefix("rinci")
    let start = index + introducer.split(separator: " ").count
    let end =
      isBracket
      ? (start..<sentence.upperBound).first { tokens.text(at: $0) == ")" } ?? start
      : sentence.upperBound
    guard
      let total = quantities.last(where: {
        isTotal($0, before: index, in: sentence, tokens: tokens)
          || isOwnSentence && isTotal($0, above: index, in: reading)
      }),
      !open.stand(in: sentence, of: tokens)
    else { return nil }
    let parts = quantities.filter { (start..<end).contains($0.tokens.lowerBound) }
    // "untuk" leads a list of parts only of money.
    guard introducer != "untuk" || total.isMoney else { return nil }
    let isStrict = introducer != "(" && (introducer != ":" || isBareList(parts, after: index, of: total, in: tokens))
    guard parts.count >= 2,
      parts.allSatisfy({ $0.isExact && $0.isMoney == total.isMoney && !$0.isPercent }),
      parts.allSatisfy({ isPart($0, of: total, tokens: tokens, isStrict: isStrict) })
    else { return nil }
    let last = parts[parts.count - 1].tokens.upperBound
    let tail = nounEnd(from: last, until: end, in: tokens)
    return Breakdown(total: total, parts: parts, tokens: total.tokens.lowerBound..<tail)
  }

  /// The end of what the last part counts: "6 anak balita laki-laki".
  private static func nounEnd(from start: Int, until end: Int, in tokens: Tokens) -> Int {
    var tail = start
    while tail < min(end, start + 3), tokens.isWord(at: tail),
      !["dan", "serta", "yang", "dengan"].contains(tokens.text(at: tail))
    { tail += 1 }
    return tail
  }

  /// The number just before the list; nothing but its own noun and state stands between.
  private static func isTotal(
    _ quantity: Quantity, before index: Int, in sentence: Range<Int>, tokens: Tokens
  ) -> Bool {
    let isNamed = quantity.isMoney || tokens.isWord(at: quantity.tokens.upperBound)
    guard quantity.isExact, isNamed, !quantity.isPercent,
      sentence.contains(quantity.tokens.lowerBound),
      quantity.tokens.upperBound <= index, index - quantity.tokens.upperBound <= 8
    else { return false }
    return !(quantity.tokens.upperBound..<index).contains {
      tokens[$0].isNumber || [";", "."].contains(tokens.text(at: $0))
    }
  }

  /// "Total 48 rumah rusak. Rinciannya: …": the total stands alone in the sentence above.
  private static func isTotal(_ quantity: Quantity, above index: Int, in reading: Reading) -> Bool {
    guard let above = reading.sentences.last(where: { $0.upperBound <= index }) else {
      return false
    }
    return quantity.isExact && above.contains(quantity.tokens.lowerBound)
      && above.count { reading.tokens[$0].isNumber } == 1
  }

  /// What a part counts must be a kind of what the total counts; an exhaustive list is taken at its word.
  private static func isPart(_ part: Quantity, of total: Quantity, tokens: Tokens, isStrict: Bool)
    -> Bool
  {
    let noun = tokens.text(at: part.tokens.upperBound)
    if MeasureWords.unit(at: part.tokens.upperBound, in: tokens) != nil { return false }
    if isStrict || part.isMoney { return true }
    let whole = ObjectWords.normal(tokens.text(at: total.tokens.upperBound))
    if noun == "di" || ObjectWords.normal(noun) == whole || kinds.contains(noun) { return true }
    if MetricWords.metric(at: part.tokens.upperBound, in: tokens) != nil { return true }
    // "(rusak berat 20, rusak sedang 31)": the label stands before.
    return (part.tokens.lowerBound - 2..<part.tokens.lowerBound).contains {
      MetricWords.metric(at: $0, in: tokens).map { found in found.metric.name.contains("_") } ?? false
    }
  }

  /// "23 orang: 15 siswa, 5 guru, dan 1 pengemudi": nothing stands between the parts but their own nouns, and the list
  /// follows its total at once.
  private static func isBareList(_ parts: [Quantity], after colon: Int, of total: Quantity, in tokens: Tokens) -> Bool {
    guard colon - total.tokens.upperBound <= 2, parts.first?.tokens.lowerBound == colon + 1 else { return false }
    let unit = ObjectWords.normal(tokens.text(at: total.tokens.upperBound))
    let nouns = parts.map { ObjectWords.normal(tokens.text(at: $0.tokens.upperBound)) }
    return zip(parts, parts.dropFirst()).allSatisfy { $1.tokens.lowerBound - $0.tokens.upperBound <= 5 }
      && nouns.allSatisfy { $0 == unit || !ObjectWords.isCountingUnit($0) }
  }

  private static let introducers = [
    "terdiri atas", "terdiri dari", "terdiri", "yakni", "yaitu", "dengan rincian", "rinciannya",
    "rincian",
    "masing-masing", "terbagi untuk", "terbagi atas", "terbagi", "dibagi untuk", "dibagi", "meliputi",
    "mencakup", "dirinci", "dengan perincian", "perinciannya", "digunakan untuk", "dialokasikan untuk",
    "dipakai untuk", "untuk", "(", ":",
  ]

  /// Words that leave the list open.
  private static let open: Phrases = [
    "di antaranya", "diantaranya", "antara lain", "termasuk", "sisanya", "selebihnya", "lainnya",
    "sebagian",
    "mayoritas",
  ]

  private static let kinds: Set<String> = [
    "siswa", "guru", "pengemudi", "sopir", "penumpang", "awak", "abk", "warga", "pekerja", "petugas", "pegawai",
    "santri", "mahasiswa", "dosen", "pelajar", "murid", "kondektur", "nelayan", "karyawan", "pasien", "pengunjung",
    "laki-laki", "perempuan", "pria", "wanita", "anak", "anak-anak", "balita", "dewasa", "lansia",
    "bayi", "remaja",
  ]
}
