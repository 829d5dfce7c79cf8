package import HumasModel
import HumasText

/// A guess at a cause or at someone to blame, said in the office's own voice.
package struct SpeculationRule: Rule {
  package static let id = "speculation"

  package func findings(in ledger: Ledger) -> [Finding] {
    ledger.within { reading in
      reading.sentences.filter { isGuess($0, in: reading) }.map { sentence in
        FindingMaker.finding(
          SpeculationRule.id, .speculation, .warning, subject: reading.statement.issue ?? "",
          sides: [(reading, sentence, "", nil)])
      }
    }
  }

  private func isGuess(_ sentence: Range<Int>, in reading: Reading) -> Bool {
    let tokens = reading.tokens
    guard !SpeculationRule.fenced.stand(in: sentence, of: tokens), !isQuoted(sentence, tokens)
    else { return false }
    if SpeculationRule.guesses.stand(in: sentence, of: tokens) || reading.words.stand(.guess, in: sentence, of: tokens)
    {
      return true
    }
    if sentence.contains(where: { isBlame($0, in: tokens) }) { return true }
    let isStrong = SpeculationRule.strongSuppositions.stand(in: sentence, of: tokens)
    if isStrong, !SpeculationRule.forecasts.stand(in: sentence, of: tokens), !SpeculationRule.inquiry.stand(in: tokens) {
      return true
    }
    let isSupposed = SpeculationRule.suppositions.stand(in: sentence, of: tokens)
    return isSupposed && SpeculationRule.causes.stand(in: sentence, of: tokens)
      && !SpeculationRule.inquiry.stand(in: tokens)
  }

  /// "gara-gara warga"; "gara-gara banjir" blames nobody.
  private func isBlame(_ index: Int, in tokens: Tokens) -> Bool {
    guard tokens.text(at: index) == "gara-gara" else { return false }
    let next = tokens.text(at: index + 1)
    return !EventWords.contains(next)
      && !["hujan", "angin", "cuaca", "air", "arus", "asap", "kabut", "gelombang"].contains(next)
  }

  private func isQuoted(_ sentence: Range<Int>, _ tokens: Tokens) -> Bool {
    sentence.contains { ["\"", "“", "”"].contains(tokens.text(at: $0)) }
  }

  /// Guesses by themselves.
  private static let guesses: Phrases = [
    "kami menduga", "kami duga", "kami curiga", "kami mencurigai", "mungkin karena",
    "mungkin akibat",
    "mungkin disebabkan",
    "mungkin gara-gara", "kemungkinan besar karena", "kemungkinan besar akibat",
    "kemungkinan karena",
    "sepertinya karena",
    "sepertinya akibat", "tampaknya karena", "barangkali karena", "pasti karena", "pasti ulah",
    "akibat ulah",
    "karena ulah",
    "biang keladi", "biang keroknya", "pasti pelakunya", "kami yakin pelakunya",
    "disinyalir",
    "diduga kuat", "diduga sengaja", "menurut dugaan kami", "firasat", "feeling kami",
    "bukan tidak mungkin", "tak menutup kemungkinan", "permainan orang dalam",
    "pasti ada yang bermain", "ada yang bermain", "ulah siapa lagi", "siapa lagi kalau bukan",
    "kami kira penyebabnya", "kami rasa penyebabnya", "paling-paling", "paling karena",
    "paling gara-gara", "besar kemungkinan karena", "besar kemungkinan akibat",
    "kayaknya gara-gara", "kayaknya karena", "kayaknya ulah", "tampaknya ulah", "tampaknya akibat",
    "kelihatannya karena", "agaknya karena", "kami menuding", "kami tuding", "biang kerok",
    "dugaan sementara kami", "asumsi kami", "kami berasumsi", "kami menyimpulkan sendiri",
    "kami menyalahkan", "kami curigai", "tak lain ulah", "tidak lain ulah",
    "menduga kuat", "sepertinya ulah", "mungkin ulah",
  ]

  /// Words of guessing that no official text needs unless it looks ahead.
  private static let strongSuppositions: Phrases = [
    "besar kemungkinan", "kemungkinan besar", "boleh jadi", "bisa jadi", "jangan-jangan", "sepertinya", "kayaknya",
    "kelihatannya", "tampaknya", "agaknya", "barangkali", "kami rasa", "kami kira", "firasat kami", "kami curiga",
    "feeling kami", "patut dicurigai", "patut diduga", "kuat dugaan", "mungkin saja", "bisa saja",
  ]

  /// The sentence looks ahead or at the weather.
  private static let forecasts: Phrases = [
    "akan", "besok", "nanti", "hujan", "cuaca", "prakiraan", "bmkg", "pulih", "surut", "dibuka", "jadwal", "bertambah",
    "meningkat", "turun", "naik", "selesai", "berlanjut", "hingga", "sampai", "pekan depan", "lusa", "malam ini",
    "tertunda", "ditunda", "terlambat", "lama", "macet", "bila", "jika", "apabila", "normal", "kembali",
  ]

  /// Guesses only where they name a cause.
  private static let suppositions: Phrases = [
    "diduga", "dugaan kami", "sepertinya", "tampaknya", "kayaknya", "mungkin", "kemungkinan besar",
    "barangkali",
    "agaknya", "rasanya", "patut diduga", "besar kemungkinan", "mungkin saja", "diperkirakan ada", "kuat dugaan",
    "bisa jadi", "boleh jadi", "kelihatannya",
    "jangan-jangan",
    "besar kemungkinan", "kuat kemungkinan", "kemungkinannya", "kalau menurut kami",
    "kalau kami lihat", "hemat kami", "kesan kami", "kami nilai", "kami menilai", "kami pikir",
    "kami anggap", "kami menganggap", "ditengarai", "perkiraan kami", "mungkin saja",
    "bisa saja", "sangat mungkin", "tak diragukan", "kami percaya", "asumsi",
    "dugaan sementara", "terindikasi", "indikasinya", "sinyalemen", "menurut kami", "kami rasa", "kami kira", "kami yakin", "pasti", "entah",
    "curiga",
  ]

  private static let causes: Phrases = [
    "karena", "akibat", "disebabkan", "penyebab", "penyebabnya", "dipicu", "ulah", "pelaku",
    "pelakunya", "lantaran",
    "kelalaian", "disengaja", "sabotase", "sengaja", "lalai", "ceroboh", "teledor", "oknum",
    "provokator", "dalang", "warga yang", "nakhoda", "nakhodanya", "pedagang", "sopir", "pengemudi", "dibawa",
    "mengantuk", "pihak tertentu", "permainan", "orang dalam", "ada yang",
    "demi", "salah", "dibakar", "bermula dari", "berawal dari", "menyebabkan",
    "provokator", "dalang",
    "permainan", "orang dalam", "mafia", "penimbun", "dimainkan", "main mata", "kongkalikong",
    "dibekingi", "beking", "pihak tertentu", "kelompok tertentu", "oknum-oknum", "korsleting",
    "arus pendek", "puntung", "human error", "kesalahan", "ngebut", "mengantuk", "mabuk", "rem blong",
    "kualitas buruk", "dikorupsi", "korupsi", "suap", "disuap", "kurang hati-hati", "tidak becus",
    "tidak dirawat", "kurang perawatan", "dicuri", "pencuri", "pembalak", "pembakar", "diracun",
    "disusupi", "penyusup", "hacker", "peretas", "peladang", "kecerobohan", "keteledoran", "biangnya",
    "membakar", "ditimbun", "menimbun", "menggoreng", "bermain", "gara-gara", "demi", "salah", "dibakar", "bermula dari", "berawal dari", "menyebabkan",
    "dibayar", "ditunggangi",
  ]

  /// The guess is somebody else's, forbidden, or denied.
  private static let fenced: Phrases = [
    "jangan berspekulasi", "tidak berspekulasi", "spekulasi", "hoaks", "tidak benar",
    "belum dapat dipastikan",
    "bukan karena",
    "gara-gara banjir", "gara-gara hujan", "gara-gara longsor", "gara-gara gempa", "gara-gara angin",
    "gara-gara kemarau", "gara-gara kekeringan", "gara-gara cuaca", "gara-gara rob", "gara-gara gelombang",
    "masih dugaan", "tidak mau menduga", "tidak ingin menduga", "enggan menduga", "tidak akan menduga",
    "jangan menduga-duga", "tidak boleh menduga", "belum bisa memastikan", "belum dapat memastikan",
    "belum bisa dipastikan", "belum diketahui", "tidak menutup kemungkinan hujan", "menurut bmkg",
    "menurut penyidik", "menurut hasil", "menurut knkt", "menurut labfor", "prakiraan",
    "jangan menduga", "beredar", "menurut polisi", "hasil penyelidikan", "hasil pemeriksaan",
    "hasil investigasi",
    "berdasarkan hasil", "tidak menduga",
  ]

  /// An inquiry is under way and said to be.
  private static let inquiry: Phrases = [
    "diselidiki", "penyelidikan", "didalami", "diperiksa", "pemeriksaan", "investigasi",
    "menunggu hasil", "labfor",
    "olah tkp",
    "diteliti", "dipastikan",
  ]
}
