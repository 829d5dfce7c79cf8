import HumasModel
import HumasText

/// A matter asserted or denied.
struct Saying: Sendable {
  var matter: String
  var isDenial: Bool
  var tellsOfChange: Bool
  var polarity: String { isDenial ? "tidak" : "ya" }
  var tokens: Range<Int>

  static func all(in reading: Reading) -> [Saying] {
    reading.sentences.flatMap { sentence in
      sentence.compactMap { saying(at: $0, in: sentence, reading: reading) }
    }
  }

  private static func saying(at index: Int, in sentence: Range<Int>, reading: Reading) -> Saying? {
    let tokens = reading.tokens
    guard tokens[index].isWord, let matter = matters[tokens.text(at: index)] else { return nil }
    let before = max(sentence.lowerBound, index - 3)..<index
    let denial = before.last { ["tidak", "nihil", "tak", "bukan", "membantah", "tanpa"].contains(tokens.text(at: $0)) }
    guard denial != nil || !unsure.stand(in: sentence, of: tokens) else { return nil }
    // "tidak ada kebocoran baru" denies only the new.
    guard !["baru", "susulan", "lagi", "lanjutan"].contains(tokens.text(at: index + 1)) else { return nil }
    return Saying(
      matter: matter, isDenial: denial != nil,
      tellsOfChange: learning.stand(in: sentence, of: tokens),
      tokens: (denial ?? index)..<min(index + 2, sentence.upperBound))
  }

  /// The matter is supposed, feared, asked about or told by others.
  private static let unsure: Phrases =
    CueWords.disowning + [
      "dugaan", "diduga", "isu", "kabar", "kemungkinan", "potensi", "mencegah", "cegah", "antisipasi", "mengantisipasi",
      "waspada",
      "waspadai", "apakah", "bila", "jika", "apabila", "laporkan", "risiko", "rawan", "hindari", "agar tidak",
      "supaya tidak",
      "belum", "mungkin", "memeriksa", "diperiksa", "menyelidiki", "pemeriksaan",
    ]

  /// Something has been found out since.
  private static let learning: Phrases = [
    "ternyata", "hasil", "kini ditemukan", "baru diketahui", "setelah pemeriksaan", "forensik",
  ]

  private static let matters = [
    "kebocoran": "kebocoran", "bocor": "kebocoran", "pencemaran": "pencemaran", "tercemar": "pencemaran",
    "penularan": "penularan", "kelangkaan": "kelangkaan", "langka": "kelangkaan", "penutupan": "penutupan",
    "retakan": "retakan", "retak": "retakan", "jebol": "jebol", "peretasan": "peretasan", "diretas": "peretasan",
    "penyelewengan": "penyelewengan", "pungutan": "pungutan", "pungli": "pungutan", "berpotensi": "potensi",
    "malapraktik": "malapraktik", "penolakan": "penolakan", "menolak": "penolakan", "ledakan": "ledakan",
    "meledak": "ledakan",
    "kelalaian": "kelalaian", "penahanan": "penahanan", "wabah": "wabah", "klb": "wabah", "kedaluwarsa": "kedaluwarsa",
    "kenaikan": "kenaikan", "pemutusan": "pemutusan", "penggusuran": "penggusuran", "kekurangan": "kekurangan",
  ]
}
