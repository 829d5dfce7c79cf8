import HumasModel
import HumasText

/// "hasilnya keluar dalam tiga hari", "air mengalir besok pukul 08.00", "informasi berikutnya pukul 18.00".
struct Promise {
  var reading: Reading
  var due: Instant
  /// Content words of the clause: what was promised.
  var deeds: Set<String>
  /// Only a further statement was promised.
  var isUpdate: Bool
  var tokens: Range<Int>

  /// A later statement that speaks of the deed as done, put off, or that is the promised word itself.
  func isKept(by later: Reading) -> Bool {
    guard let published = later.publishedAt, let made = reading.publishedAt, published > made else {
      return false
    }
    if isUpdate { return published + .minutes(60) >= due }
    return later.sentences.contains { sentence in
      let words = ContentWords.set(of: later.tokens, sentence)
      let shares = deeds.contains { deed in words.contains { ContentWords.areAlike($0, deed) } }
      return shares && Promise.done.stand(in: sentence, of: later.tokens)
    }
  }

  static func all(in reading: Reading, holidays: [Holiday]) -> [Promise] {
    guard reading.statement.status != .draft, let published = reading.publishedAt else { return [] }
    return reading.sentences.compactMap { sentence in
      let tokens = reading.tokens
      let isUpdate = updates.stand(in: sentence, of: tokens)
      guard
        let verb = sentence.first(where: { deeds.contains(tokens.text(at: $0)) }) ?? ownDeed(
          in: sentence, tokens: tokens) ?? (isUpdate ? sentence.lowerBound : nil),
        isUpdate || !isDone(verb, in: sentence, tokens: tokens),
        let (due, span) = PromiseDeadline(
          reading: reading, published: published, holidays: holidays
        ).due(in: sentence)
      else { return nil }
      let words = ContentWords.set(of: tokens, clause(verb, in: sentence, tokens: tokens))
        .subtracting(fillers)
      guard isUpdate || !words.isEmpty else { return nil }
      return Promise(
        reading: reading, due: due, deeds: words, isUpdate: isUpdate,
        tokens: min(verb, span.lowerBound)..<max(verb + 1, span.upperBound))
    }
  }

  /// "akan kami tambal", "kami akan kirim": whatever the office says that it will do itself.
  private static func ownDeed(in sentence: Range<Int>, tokens: Tokens) -> Int? {
    sentence.first { index in
      tokens.isWord(at: index)
        && (tokens.has("akan kami", at: index - 2) || tokens.has("kami akan", at: index - 2)
          || tokens.text(at: index - 1) == "kami" && ownVerbs.contains(tokens.text(at: index)))
    }
  }

  /// Passive verbs of the office's own doing: "hasilnya kami sampaikan dalam lima hari".
  private static let ownVerbs: Set<String> = [
    "sampaikan", "umumkan", "kirim", "kirimkan", "perbaiki", "tuntaskan", "selesaikan", "bagikan",
    "salurkan", "bayarkan",
    "bayar", "pulihkan", "buka", "terbitkan", "rilis", "jawab", "pasang", "targetkan", "pastikan",
    "siapkan", "cairkan",
    "laporkan", "tindaklanjuti", "ganti", "kembalikan", "janjikan", "upayakan", "aktifkan",
    "nyalakan", "serahkan",
  ]

  private static func isDone(_ verb: Int, in sentence: Range<Int>, tokens: Tokens) -> Bool {
    (max(sentence.lowerBound, verb - 4)..<verb).contains {
      ["sudah", "telah", "belum", "tidak", "usai", "setelah", "sejak"].contains(tokens.text(at: $0))
    }
  }

  private static func clause(_ verb: Int, in sentence: Range<Int>, tokens: Tokens) -> Range<Int> {
    let isEnd = { (index: Int) in [",", ";"].contains(tokens.text(at: index)) }
    let start = (sentence.lowerBound..<verb).last(where: isEnd) ?? sentence.lowerBound
    let end = (verb..<sentence.upperBound).first(where: isEnd) ?? sentence.upperBound
    return max(sentence.lowerBound, start == sentence.lowerBound ? start : start - 6)..<end
  }

  private static let deeds: Set<String> = [
    "keluar", "hasilnya", "diumumkan", "disampaikan", "tersedia", "mengalir", "selesai", "rampung",
    "tuntas", "cair",
    "dicairkan",
    "disalurkan", "dibagikan", "dikirim", "diperbaiki", "pulih", "normal", "menyala", "dijawab",
    "dibayar",
    "dibayarkan",
    "diserahkan", "dipasang", "tersambung", "dirilis", "difungsikan", "ditangani", "dilayani",
    "terbit", "diterbitkan",
    "dituntaskan", "diselesaikan", "tiba", "dibersihkan", "ditambal", "berfungsi", "diganti",
    "ditindaklanjuti",
  ]

  private static let updates: Phrases = [
    "informasi berikutnya", "pembaruan berikutnya", "update berikutnya", "rilis berikutnya",
    "keterangan berikutnya",
    "laporan berikutnya", "perkembangan berikutnya", "informasi selanjutnya",
    "pembaruan selanjutnya",
    "update selanjutnya",
    "data berikutnya", "kabar berikutnya",
  ]

  private static let done: Phrases = [
    "sudah", "telah", "selesai", "rampung", "keluar", "berikut", "hasil", "diundur", "ditunda",
    "mundur",
    "dijadwalkan ulang",
    "diperpanjang", "kembali", "tuntas", "disalurkan", "tersedia", "cair", "normal", "terhitung",
    "tiba", "menyala",
    "mengalir",
  ]

  private static let fillers: Set<String> = [
    "paling", "lambat", "selambat-lambatnya", "akan", "wib", "wita", "jam", "hari", "kerja",
  ]
}
