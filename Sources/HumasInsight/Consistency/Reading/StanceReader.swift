import HumasText

/// Finds the sentences of a text that say of something how it is.
struct StanceReader {
  let reading: Reading

  /// How far before a word its negation may stand: "tak satu pun kios punya".
  private static let reach = 4

  private var tokens: Tokens { reading.tokens }

  func stances() -> [Stance] { reading.sentences.compactMap(stance) }

  private func stance(_ sentence: Range<Int>) -> Stance? {
    guard !StanceReader.unsettled.stand(in: sentence, of: tokens) else { return nil }
    let words = sentence.filter { isContent($0) }
    let denied = words.filter { !StanceReader.carriers.contains(tokens.text(at: $0)) && isDenied($0, in: sentence) }
    let sides = sides(of: words, in: sentence)
    guard !sides.isEmpty || !denied.isEmpty else { return nil }
    let deniedWords = Set(denied.map { tokens.text(at: $0) })
    let all = Set(words.flatMap { parts($0) })
    return Stance(
      tokens: sentence, sides: sides, denied: deniedWords, affirmed: all.subtracting(deniedWords),
      subject: all.filter { PolarWords.side(of: $0) == nil && !StanceReader.fillers.contains($0) },
      names: names(in: sentence), tellsOfChange: StanceReader.changing.stand(in: sentence, of: tokens),
      since: since(in: sentence))
  }

  private func since(in sentence: Range<Int>) -> AsOf? {
    reading.times.first { sentence.contains($0.phrase.tokens.lowerBound) && $0.role == .from }.flatMap { time in
      time.date.map { AsOf(date: $0, minuteOfDay: time.minuteOfDay, zone: time.zone) }
    }
  }

  private func isContent(_ index: Int) -> Bool {
    tokens[index].isWord && (ContentWords.isContent(tokens.text(at: index)) || PolarWords.side(of: tokens.text(at: index)) != nil)
  }

  private func parts(_ index: Int) -> [String] {
    let word = tokens.text(at: index)
    let halves = word.split(separator: "-").map(String.init)
    return tokens[index].isCapitalised && halves.count == 2 ? halves : [word]
  }

  /// The first word of content behind a negation.
  private func isDenied(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard let negation = negation(before: index, in: sentence, within: 3) else { return false }
    return (negation + 1..<index).allSatisfy {
      StanceReader.carriers.contains(tokens.text(at: $0)) || ParallelWords.auxiliaries.contains(tokens.text(at: $0))
        || ParallelWords.grammar.contains(tokens.text(at: $0))
    }
  }

  private func negation(before index: Int, in sentence: Range<Int>, within reach: Int) -> Int? {
    (max(sentence.lowerBound, index - reach)..<index).last { place in
      PolarWords.negations.contains(tokens.text(at: place))
        && !ParallelWords.softeners.contains(tokens.text(at: place + 1))
        && !(place..<index).contains { [",", ";", "tetapi", "tapi", "namun"].contains(tokens.text(at: $0)) }
    }
  }

  private func sides(of words: [Int], in sentence: Range<Int>) -> [String: Bool] {
    var sides: [String: Bool] = [:]
    var mixed: Set<String> = []
    for index in words {
      guard let (matter, isPositive) = PolarWords.side(of: tokens.text(at: index)) else { continue }
      let isTurned = negation(before: index, in: sentence, within: StanceReader.reach) != nil
      if let known = sides[matter], known != (isPositive != isTurned) { mixed.insert(matter) }
      sides[matter] = isPositive != isTurned
    }
    return sides.filter { !mixed.contains($0.key) }
  }

  private func names(in sentence: Range<Int>) -> Set<String> {
    let inner = sentence.dropFirst().filter { index in
      tokens[index].isWord && tokens[index].isCapitalised && tokens[index - 1].kind != .mark
        && CalendarWords.month(tokens.text(at: index)) == nil && !StanceReader.fillers.contains(tokens.text(at: index))
    }
    return Set(inner.flatMap(parts))
  }

  /// Finding and being: behind them stands what is denied.
  private static let carriers: Set<String> = [
    "ditemukan", "menemukan", "terdapat", "terdeteksi", "mendeteksi", "terjadi", "ada", "adanya", "mengalami",
    "terbukti", "tercatat", "menunjukkan", "indikasi", "tanda", "satu", "pun", "yang",
  ]

  /// The sentence tells people what to do, passes on what others say, asks, supposes, limits or plans.
  private static let unsettled: Phrases =
    CueWords.disowning + [
      "jangan", "agar", "diimbau", "dimohon", "mohon", "harap", "diminta", "hindari", "jauhi", "dilarang masuk",
      "larangan", "dugaan", "diduga", "isu", "kemungkinan", "mencegah", "cegah", "apakah", "bila", "jika", "apabila",
      "kalau", "sempat", "risiko", "rawan", "supaya", "mungkin", "menyelidiki", "diselidiki", "sebelumnya", "kecuali",
      "khusus", "terbatas", "bergantian", "satu lajur", "satu arah", "roda dua", "roda empat", "sepeda motor", "truk",
      "kendaraan berat", "kendaraan besar", "mobil pribadi", "buka tutup", "akan", "rencana", "target", "mulai besok",
      "hanya", "tidak mencakup", "belum mencakup", "tidak termasuk", "ternyata", "tiap pukul", "setiap", "masing-masing",
      "sebagian besar", "lainnya", "selain", "roda 4", "roda 2", "?",
    ]

  private static let changing: Phrases = [
    "kini", "sekarang", "kembali", "lagi", "sejak", "sudah", "telah", "akhirnya", "menjadi", "terbaru", "terkini",
    "update", "perkembangan", "mulai pukul", "berubah", "beralih",
  ]

  private static let fillers: Set<String> = [
    "warga", "masyarakat", "hari", "pukul", "pkl", "jam", "wib", "wita", "wit", "senin", "selasa", "rabu", "kamis",
    "jumat", "sabtu", "minggu", "pagi", "siang", "sore", "malam", "kami", "info", "informasi", "lapor", "hubungi",
    "hasil", "petugas", "semua", "seluruh", "kabupaten", "kota", "kecamatan", "desa", "dinas", "kantor",
  ]
}
