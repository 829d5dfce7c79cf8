package import HumasModel
import HumasText

/// A public text on harm that says neither what to do, nor whom to call, nor sorry, nor when more will be known.
package struct MissingActionRule: Rule {
  package static let id = "no_action"

  package func findings(in ledger: Ledger) -> [Finding] {
    ledger.within { reading in
      guard isBare(reading) else { return [] }
      let harm = reading.figures.first(where: isHarm)
      let sentence = harm.map { reading.sentences[$0.sentence] } ?? 0..<reading.tokens.count
      return [
        FindingMaker.finding(
          MissingActionRule.id, .missingAction, .warning, subject: harm?.subject ?? "",
          sides: [(reading, sentence, "", nil)])
      ]
    }
  }

  private func isBare(_ reading: Reading) -> Bool {
    reading.statement.status.isPublic && reading.figures.contains(where: isHarm)
      && reading.contacts.isEmpty
      && !reading.tokens.all.indices.contains { isEmergencyNumber($0, in: reading.tokens) }
      && !MissingActionRule.care.stand(in: reading.tokens)
      && !saysWhatToDo(reading.tokens) && !reading.words.stand(.instruction, in: reading.tokens)
      && !reading.sentences.contains { addresses($0, in: reading) }
  }

  /// "darurat 112", but not "118 KK": what is counted is nobody to call.
  private func isEmergencyNumber(_ index: Int, in tokens: Tokens) -> Bool {
    tokens[index].isNumber && MissingActionRule.emergencyNumbers.contains(tokens[index].text)
      && !ObjectWords.isKnown(tokens.text(at: index + 1))
      && MetricWords.metric(at: index + 1, in: tokens) == nil
  }

  /// "Warga mengambil terpal di kantor camat.", "Logistik: GOR Liwa": a sentence on what people do or where they go,
  /// without a figure of harm.
  private func addresses(_ sentence: Range<Int>, in reading: Reading) -> Bool {
    let tokens = reading.tokens
    guard !reading.figures.contains(where: { sentence.contains($0.tokens.lowerBound) }) else {
      return false
    }
    if sentence.contains(where: { ["ya", "yuk", "yaa"].contains(tokens.text(at: $0)) }) {
      return true
    }
    let isParent = tokens.has("orang tua", at: sentence.lowerBound)
    return (isParent || MissingActionRule.addressees.contains(tokens.text(at: sentence.lowerBound)))
      && !MissingActionRule.sufferings.stand(in: sentence, of: tokens)
  }

  private static let addressees: Set<String> = [
    "warga", "masyarakat", "keluarga", "orangtua", "pengendara", "penumpang", "pedagang", "petani",
    "nelayan",
    "pengguna", "pelanggan", "peserta", "siswa", "pembeli", "pasien", "penerima", "pengungsi",
    "logistik", "aduan", "laporan", "kontak", "bantuan",
    "donasi", "bantuan", "terpal", "info", "informasi", "pendaftaran", "layanan", "kendaraan",
    "donatur", "jamaah",
    "wisatawan", "calon", "relawan", "pengaduan", "pertanyaan", "keluhan", "lokasi", "pekerja",
    "pendaki", "aduan", "keluhannya",
  ]

  private static let sufferings: Phrases = [
    "panik", "mengungsi", "meninggal", "terdampak", "luka", "dirawat", "hilang", "terjebak",
    "terisolasi", "berhamburan",
  ]

  private func isHarm(_ figure: Figure) -> Bool {
    figure.quantity.high > 0 && !figure.isDisowned
      && MissingActionRule.harms.contains(figure.metric)
  }

  private func saysWhatToDo(_ tokens: Tokens) -> Bool {
    tokens.all.indices.contains { index in
      isInstruction(tokens.text(at: index)) && !isTold(index, in: tokens)
    }
  }

  /// "tetap", "tetaplah".
  private func isInstruction(_ word: String) -> Bool {
    MissingActionRule.instructions.contains(word)
      || word.hasSuffix("lah") && MissingActionRule.instructions.contains(String(word.dropLast(3)))
  }

  /// "memutus akses", "tidak dapat dilalui", "api tetap menyala": the word tells what is, not what to do.
  private func isTold(_ index: Int, in tokens: Tokens) -> Bool {
    let (word, before, next) = (tokens.text(at: index), tokens.text(at: index - 1), tokens.text(at: index + 1))
    if ["akses", "makan", "minum", "lewat"].contains(word) { return tokens.isWord(at: index - 1) && before != "segera" }
    if ["dapat", "bisa"].contains(word) { return ["tidak", "belum", "tak"].contains(before) || next.hasPrefix("di") }
    return word == "segera" && next.hasPrefix("di")
  }

  private static let harms: Set<String> = [
    "meninggal", "luka", "luka_berat", "luka_ringan", "hilang", "mengungsi", "keracunan",
    "terdampak", "terisolasi",
    "terjebak", "rusak_berat", "rusak_sedang", "rusak_ringan", "rusak", "hanyut", "roboh",
    "terbakar", "tertimbun",
    "terendam",
    "dirawat", "positif",
  ]

  private static let emergencyNumbers: Set<String> = [
    "110", "112", "113", "115", "117", "118", "119", "123", "129", "165",
  ]

  private static let care: Phrases = [
    "duka", "berduka", "dukacita", "belasungkawa", "berbelasungkawa", "prihatin", "doa", "turut",
    "informasi berikutnya",
    "pembaruan", "update berikutnya", "perkembangan", "akan disampaikan", "akan diumumkan",
    "akan kami sampaikan",
    "satu satu dua", "ke puskesmas", "ke rumah sakit", "ke posko", "info keluarga",
    "meja informasi",
    "rilis berikutnya", "informasi lanjutan", "diperbarui",
  ]

  private static let instructions: Set<String> = [
    "hubungi", "hub", "menghubungi", "telepon", "telp", "jauhi", "menjauhi", "hindari",
    "menghindari", "waspada",
    "segera",
    "mohon", "dimohon", "harap", "diharap", "diharapkan", "diimbau", "dihimbau", "imbau",
    "mengimbau", "agar", "jangan",
    "silakan", "silahkan", "gunakan", "pakai", "kenakan", "matikan", "mematikan", "tutup", "rebus",
    "laporkan", "lapor",
    "melapor", "siapkan", "ayo", "yuk", "wajib", "diminta", "disarankan", "kunjungi", "cek", "bawa",
    "tampung", "lewat",
    "ikuti", "amankan", "pantau", "kurangi", "cuci", "periksa", "tetap", "posko", "hotline",
    "tenang", "mari", "dapat",
    "bisa",
    "gratis", "ganti", "ambil", "lobi", "dialihkan", "dilarang", "daftar", "hentikan", "selamatkan",
    "kuras", "lengkapi",
    "bersihkan", "mengikuti", "rawat", "lihat", "datang",
    "datangi", "baca", "unduh",
    "manfaatkan", "bantu", "donasi", "rekening", "dibuka", "kumpulkan", "tunda", "menunda",
    "pastikan", "ingat",
    "putar", "alternatif", "vaksinasi", "imunisasi", "waspadai", "bijak", "sabar", "dianjurkan",
    "hati-hati", "utamakan", "jaga", "simpan", "evakuasikan", "mengungsilah", "ungsikan",
    "hadir",
  ]
}
