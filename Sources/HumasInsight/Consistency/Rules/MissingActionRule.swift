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
    reading.statement.status.isPublic && reading.figures.contains(where: isHarm) && reading.contacts.isEmpty
      && !reading.tokens.all.contains { $0.isNumber && MissingActionRule.emergencyNumbers.contains($0.text) }
      && !MissingActionRule.care.stand(in: reading.tokens)
      && !saysWhatToDo(reading.tokens)
  }

  private func isHarm(_ figure: Figure) -> Bool {
    figure.quantity.high > 0 && !figure.isDisowned && MissingActionRule.harms.contains(figure.metric)
  }

  private func saysWhatToDo(_ tokens: Tokens) -> Bool {
    tokens.all.contains { MissingActionRule.instructions.contains($0.text) }
  }

  private static let harms: Set<String> = [
    "meninggal", "luka", "luka_berat", "luka_ringan", "hilang", "mengungsi", "keracunan", "terdampak", "terisolasi",
    "terjebak", "rusak_berat", "rusak_sedang", "rusak_ringan", "rusak", "hanyut", "roboh", "terbakar", "tertimbun",
    "terendam",
    "dirawat", "positif",
  ]

  private static let emergencyNumbers: Set<String> = [
    "110", "112", "113", "115", "117", "118", "119", "123", "129", "165",
  ]

  private static let care: Phrases = [
    "duka", "berduka", "dukacita", "belasungkawa", "berbelasungkawa", "prihatin", "doa", "turut",
    "informasi berikutnya",
    "pembaruan", "update berikutnya", "perkembangan", "akan disampaikan", "akan diumumkan", "akan kami sampaikan",
    "satu satu dua", "ke puskesmas", "ke rumah sakit", "ke posko", "info keluarga", "meja informasi",
    "rilis berikutnya", "informasi lanjutan", "diperbarui",
  ]

  private static let instructions: Set<String> = [
    "hubungi", "hub", "menghubungi", "telepon", "telp", "jauhi", "menjauhi", "hindari", "menghindari", "waspada",
    "segera",
    "mohon", "dimohon", "harap", "diharap", "diharapkan", "diimbau", "dihimbau", "imbau", "mengimbau", "agar", "jangan",
    "silakan", "silahkan", "gunakan", "pakai", "kenakan", "matikan", "mematikan", "tutup", "rebus", "laporkan", "lapor",
    "melapor", "siapkan", "ayo", "yuk", "wajib", "diminta", "disarankan", "kunjungi", "cek", "bawa", "tampung", "lewat",
    "ikuti", "amankan", "pantau", "kurangi", "cuci", "periksa", "tetap", "posko", "hotline", "tenang", "mari", "dapat",
    "bisa",
    "gratis", "dianjurkan", "hati-hati", "utamakan", "jaga", "simpan", "evakuasikan", "mengungsilah", "ungsikan",
    "hadir",
  ]
}
