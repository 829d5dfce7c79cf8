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
      return shares && !isElsewhere(sentence, of: later) && Promise.done.stand(in: sentence, of: later.tokens)
    }
  }

  /// "Tenda SDN Bendosari 1 sudah berdiri" keeps no promise for SDN Kaliurip 2: each sentence has a name of its own.
  private func isElsewhere(_ sentence: Range<Int>, of later: Reading) -> Bool {
    let promised = reading.places.filter { reading.sentence(at: tokens.lowerBound).contains($0.tokens.lowerBound) }
    let done = later.places.filter { sentence.contains($0.tokens.lowerBound) }
    return !promised.isEmpty && !done.isEmpty
      && promised.allSatisfy { place in done.allSatisfy { place.relation(to: $0) == .different } }
  }

  static func all(in reading: Reading, holidays: [Holiday]) -> [Promise] {
    guard reading.statement.status != .draft, let published = reading.publishedAt else { return [] }
    return reading.sentences.compactMap { sentence in
      let tokens = reading.tokens
      let isUpdate = updates.stand(in: sentence, of: tokens)
      guard
        let verb = sentence.first(where: { deeds.contains(tokens.text(at: $0)) })
          ?? ownDeed(in: sentence, tokens: tokens) ?? boundDeed(in: sentence, tokens: tokens)
          ?? (isUpdate ? sentence.lowerBound : nil),
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

  private static func boundDeed(in sentence: Range<Int>, tokens: Tokens) -> Int? {
    guard limits.stand(in: sentence, of: tokens), !readersDuties.stand(in: sentence, of: tokens) else { return nil }
    return sentence.first { boundDeeds.contains(tokens.text(at: $0)) }
  }

  /// Passive verbs of the office's own doing: "hasilnya kami sampaikan dalam lima hari".
  private static let ownVerbs: Set<String> = [
    "sampaikan", "umumkan", "kirim", "kirimkan", "perbaiki", "tuntaskan", "selesaikan", "bagikan",
    "salurkan", "bayarkan",
    "bayar", "pulihkan", "buka", "terbitkan", "rilis", "jawab", "pasang", "targetkan", "pastikan",
    "siapkan", "cairkan",
    "laporkan", "tindaklanjuti", "ganti", "kembalikan", "janjikan", "upayakan", "aktifkan",
    "nyalakan", "serahkan", "dirikan", "bangun", "sambung", "sambungkan", "alirkan", "transfer", "antar", "jemput",
    "evaluasi", "periksa", "tinjau", "verifikasi", "perbarui", "unggah", "publikasikan", "jelaskan", "penuhi",
    "lengkapi", "tertibkan", "bersihkan", "angkut", "tambal", "rampungkan", "tambah", "kerahkan", "datangkan",
    "berikan", "informasikan", "kabarkan", "beritahukan", "balas", "respons", "tanggapi", "tangani", "putuskan",
    "tetapkan", "operasikan", "normalkan", "keringkan", "pompa", "sedot", "distribusikan", "bagi",
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
    "didirikan", "terpasang", "terhubung", "teraliri", "dioperasikan", "diaktifkan", "terkirim",
    "tersalurkan", "terbayar", "ditransfer", "dikembalikan", "terlayani", "terpenuhi", "dipenuhi",
    "dilengkapi", "dikeringkan", "dipompa", "disedot", "diangkut", "terangkut", "didatangkan",
    "dilaporkan", "dipublikasikan", "diunggah", "dipulihkan", "dinormalkan", "disambung",
    "disambungkan", "dihidupkan", "dirampungkan", "dijelaskan", "terjawab", "diputuskan", "diteruskan",
    "dialirkan",
    "dituntaskan", "diselesaikan", "tiba", "dibersihkan", "ditambal", "berfungsi", "diganti",
    "ditindaklanjuti",
  ]

  /// Deeds that are as often announced as promised: they bind only where the sentence sets itself a limit.
  private static let boundDeeds: Set<String> = [
    "berdiri", "beroperasi", "aktif", "diverifikasi", "diperiksa", "dievaluasi", "ditinjau", "dibuka",
    "digelar", "dimulai", "siap", "surut", "dikerahkan", "ditayangkan", "diberikan", "diterima", "ditukar",
    "padam", "dipadamkan", "dievakuasi", "dipindahkan", "dijemput", "diantar", "ditetapkan", "dilalui",
    "dilintasi", "diakses", "kering", "dibangun", "ditertibkan",
  ]

  private static let limits: Phrases = [
    "paling lambat", "paling lama", "selambatnya", "selambat-lambatnya", "maksimal", "dalam waktu", "ditargetkan",
    "menargetkan", "target", "targetnya", "dijanjikan", "berjanji", "janji", "berkomitmen", "komitmen", "kami pastikan",
    "dipastikan", "memastikan", "diupayakan", "kami upayakan", "dijamin", "menjamin", "kami janjikan", "tenggat",
    "sudah harus", "tidak lebih dari",
  ]

  /// A limit set for those who read it: "pendaftaran dibuka paling lambat Jumat".
  private static let readersDuties: Phrases = [
    "pendaftaran", "daftar", "mendaftar", "batas", "peserta", "pemohon", "pelamar", "wajib", "warga mengambil",
    "pengambilan", "pelunasan",
  ]

  private static let updates: Phrases = [
    "informasi berikutnya", "pembaruan berikutnya", "update berikutnya", "rilis berikutnya",
    "keterangan berikutnya",
    "laporan berikutnya", "perkembangan berikutnya", "informasi selanjutnya",
    "pembaruan selanjutnya",
    "update selanjutnya",
    "data berikutnya", "kabar berikutnya", "kabar selanjutnya", "keterangan selanjutnya", "rilis selanjutnya",
    "laporan selanjutnya", "data selanjutnya", "info berikutnya", "info selanjutnya", "info lanjutan", "update lagi",
    "informasi lanjutan", "keterangan lanjutan", "pembaruan lagi", "perkembangan selanjutnya", "konferensi pers berikutnya",
    "jumpa pers berikutnya", "siaran berikutnya", "buletin berikutnya",
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
