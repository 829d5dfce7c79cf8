import HumasModel
import HumasText

/// A matter asserted or denied.
struct Saying: Sendable {
  var matter: String
  /// What the matter is of, where a noun says so: `data` in "kebocoran data".
  var kind: String?
  /// Capitalised words behind "di": where it is said to be so.
  var places: Set<String>
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
    guard !orders.stand(in: sentence, of: tokens) else { return nil }
    let denial = denial(of: index, in: sentence, tokens: tokens)
    guard denial != nil || !unsure.stand(in: sentence, of: tokens) else { return nil }
    if possessions.contains(matter), denial == nil, !isHad(index, in: sentence, tokens: tokens) {
      return nil
    }
    // "tidak ada kebocoran baru" denies only the new.
    guard !["baru", "susulan", "lagi", "lanjutan"].contains(tokens.text(at: index + 1)) else {
      return nil
    }
    return Saying(
      matter: matter, kind: kind(after: index, in: sentence, of: tokens), places: places(in: sentence, of: tokens),
      isDenial: denial != nil,
      tellsOfChange: learning.stand(in: sentence, of: tokens),
      tokens: (denial ?? index)..<min(index + 2, sentence.upperBound))
  }

  /// A negation before the matter with nothing between but having, finding and being: "tidak ditemukan adanya kebocoran".
  private static func denial(of index: Int, in sentence: Range<Int>, tokens: Tokens) -> Int? {
    var place = index - 1
    while sentence.contains(place), having.contains(tokens.text(at: place)) { place -= 1 }
    let isNegated = sentence.contains(place) && negations.contains(tokens.text(at: place))
    return isNegated ? place : nil
  }

  func isSameMatter(as other: Saying) -> Bool {
    matter == other.matter && (kind == nil || other.kind == nil || kind == other.kind)
      && (places.isEmpty || other.places.isEmpty || !places.isDisjoint(with: other.places))
  }

  private static func places(in sentence: Range<Int>, of tokens: Tokens) -> Set<String> {
    let starts = sentence.filter { tokens.text(at: $0 - 1) == "di" && tokens[$0].isCapitalised }
    return starts.reduce(into: []) { names, start in
      for index in start..<sentence.upperBound {
        guard tokens[index].isWord, tokens[index].isCapitalised else { break }
        names.insert(tokens.text(at: index))
      }
    }
  }

  private static func kind(after index: Int, in sentence: Range<Int>, of tokens: Tokens) -> String? {
    guard sentence.contains(index + 1), tokens.isWord(at: index + 1),
      !tokens[index + 1].isCapitalised
    else { return nil }
    return kinds.contains(tokens.text(at: index + 1)) ? tokens.text(at: index + 1) : nil
  }

  private static let kinds: Set<String> = [
    "data", "pipa", "gas", "air", "soal", "radiasi", "minyak", "amonia", "limbah", "listrik",
    "harga", "tarif", "iuran",
    "bbm", "lpg", "beras", "pupuk", "obat", "vaksin", "oksigen", "campak", "rabies", "dbd",
    "antraks", "kolera", "mesin",
  ]

  private static func isHad(_ index: Int, in sentence: Range<Int>, tokens: Tokens) -> Bool {
    tokens.text(at: index) == "berizin"
      || sentence.contains(index - 1) && having.contains(tokens.text(at: index - 1))
  }

  private static let negations: Set<String> = [
    "tidak", "nihil", "tak", "bukan", "membantah", "tanpa", "tdk",
  ]
  private static let having: Set<String> = [
    "ada", "adanya", "ditemukan", "menemukan", "terdapat", "terjadi", "mengalami", "terbukti",
    "terdeteksi", "memiliki",
    "mempunyai", "mengantongi", "punya", "melakukan", "dilakukan", "satu", "pun", "satupun",
    "kasus", "indikasi",
    "tanda", "tanda-tanda", "akan", "pernah", "telah", "sudah", "dugaan", "kejadian",
  ]
  /// Matters that are held or not held, and mean nothing where they are only named.
  private static let possessions: Set<String> = ["izin", "korban"]

  /// The sentence tells the reader what to do; what it names there is no report.
  private static let orders: Phrases = [
    "jangan", "agar", "diimbau", "dimohon", "mohon", "harap", "diminta", "warga tidak", "hindari",
    "jauhi", "dilarang",
  ]

  /// The matter is supposed, feared, asked about or told by others.
  private static let unsure: Phrases =
    CueWords.disowning + [
      "dugaan", "diduga", "isu", "kabar", "kemungkinan", "potensi", "mencegah", "cegah",
      "antisipasi", "mengantisipasi",
      "waspada",
      "waspadai", "apakah", "bila", "jika", "apabila", "laporkan", "risiko", "rawan", "hindari",
      "agar tidak",
      "supaya tidak",
      "belum", "mungkin", "memeriksa", "diperiksa", "menyelidiki", "pemeriksaan",
    ]

  /// Something has been found out since.
  private static let learning: Phrases = [
    "ternyata", "hasil", "kini ditemukan", "baru diketahui", "setelah pemeriksaan", "forensik",
  ]

  private static let matters = [
    "kebocoran": "kebocoran", "bocor": "kebocoran", "pencemaran": "pencemaran", "mencemari": "pencemaran",
    "tercemar": "pencemaran",
    "penularan": "penularan", "kelangkaan": "kelangkaan", "langka": "kelangkaan",
    "penutupan": "penutupan",
    "retakan": "retakan", "retak": "retakan", "jebol": "jebol", "peretasan": "peretasan",
    "diretas": "peretasan",
    "penyelewengan": "penyelewengan", "pungutan": "pungutan", "pungli": "pungutan",
    "berpotensi": "potensi",
    "malapraktik": "malapraktik", "penolakan": "penolakan", "menolak": "penolakan",
    "ledakan": "ledakan",
    "meledak": "ledakan",
    "kelalaian": "kelalaian", "penahanan": "penahanan", "wabah": "wabah", "klb": "wabah",
    "kedaluwarsa": "kedaluwarsa",
    "kenaikan": "kenaikan", "pemutusan": "pemutusan", "penggusuran": "penggusuran",
    "kekurangan": "kekurangan",
    "izin": "izin", "berizin": "izin", "kerusakan": "kerusakan", "keracunan": "keracunan",
    "sabotase": "sabotase",
    "kekerasan": "kekerasan", "penembakan": "penembakan", "pemadaman": "pemadaman",
    "pembatalan": "pembatalan",
    "keterlambatan": "keterlambatan", "penundaan": "penundaan", "pemotongan": "pemotongan",
    "penyakit": "penyakit",
    "penyalahgunaan": "penyalahgunaan", "kontaminasi": "pencemaran", "terkontaminasi": "pencemaran",
    "pelanggaran": "pelanggaran", "intimidasi": "intimidasi", "penyanderaan": "penyanderaan",
    "penjarahan": "penjarahan",
  ]
}
