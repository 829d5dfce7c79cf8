import HumasText

/// States that exclude each other, by family, in the words of official texts.
enum StateWords {
  enum Family: String, Sendable {
    /// Roads, bridges, services, schools: open or closed, running or standing.
    case access
    /// Volcano and flood levels, 1…4.
    case level
    /// Water and food: fit or unfit.
    case fitness
    /// The outcome of a test.
    case test
    /// A declared emergency: in force or over.
    case emergency
  }

  struct State {
    var family: Family
    var value: String
    /// What the same words say behind "tidak" or "belum".
    var negated: String?
  }

  /// The state whose words begin at a token, and how many tokens they take.
  static func state(at index: Int, in tokens: Tokens) -> (state: State, length: Int)? {
    table.match(at: index, in: tokens).map { ($0.meaning, $0.length) }
  }

  /// The number of a level: "IV", "4", "awas".
  static func level(_ word: String) -> Int? { levels[word] }

  /// The number of a floodgate's level, 1…4, in figures or Roman ones.
  static func floodLevel(_ word: String) -> Int? {
    ["siaga", "waspada", "awas", "normal"].contains(word) ? nil : levels[word]
  }

  /// The word by which people know a level, 1…4.
  static func name(ofLevel level: Int) -> String { levelNames[level - 1] }

  static let open = "dibuka"
  static let closed = "ditutup"

  private static let levelNames = ["normal", "waspada", "siaga", "awas"]

  private static let levels = [
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4, "normal": 1, "waspada": 2,
    "siaga": 3,
    "awas": 4,
  ]

  private static let table: PhraseTable<State> = {
    var rows: [(phrase: String, meaning: State)] = []
    let add = { (family: Family, value: String, negated: String?, phrases: [String]) in
      rows += phrases.map { ($0, State(family: family, value: value, negated: negated)) }
    }
    add(
      .access, open, closed,
      [
        "dibuka", "terbuka", "buka", "dapat dilalui", "bisa dilalui", "dapat dilintasi",
        "bisa dilintasi",
        "bisa dilewati",
        "dapat dilewati", "beroperasi", "beroperasi normal", "berjalan normal", "tatap muka",
        "masuk seperti biasa",
        "masuk normal", "mengalir", "menyala", "pulih", "normal kembali", "kembali normal",
        "melayani", "aktif",
        "tersambung", "tersedia", "masuk sekolah", "bisa dilewati", "bisa diakses", "dapat diakses",
        "sudah lancar",
        "dapat digunakan", "bisa digunakan", "dilayani", "berjalan seperti biasa", "tetap berjalan", "beroperasi lagi",
        "terhubung",
        "dapat digunakan", "bisa digunakan", "terhubung", "berangkat", "berangkat sesuai jadwal", "diberangkatkan",
        "berlayar", "diizinkan berlayar", "sesuai jadwal", "buka seperti biasa", "tetap masuk", "bisa melintas",
        "dapat melintas", "bisa lewat", "sudah bisa lewat", "berfungsi", "berfungsi normal", "online", "dibuka untuk umum",
        "menerima pasien", "menerima penumpang", "dilayani", "terbang", "mendarat normal", "digelar sesuai jadwal",
      ])
    add(
      .access, closed, open,
      [
        "ditutup", "tertutup", "tutup", "terputus", "putus", "lumpuh", "dihentikan",
        "berhenti beroperasi", "padam",
        "mati",
        "diliburkan", "libur", "belajar dari rumah", "dialihkan", "nonaktif", "berhenti", "kosong",
        "habis", "tidak melayani", "lockdown", "gangguan", "tidak dapat diakses",
        "tak bisa diakses", "dibatalkan", "ditiadakan", "ditangguhkan", "disetop", "disegel", "segel", "nonaktifkan",
        "dinonaktifkan", "tidak dilayani", "server down", "ditunda",
        "pembelajaran jarak jauh",
        "tak bisa diakses", "dibatalkan", "ditiadakan", "ditangguhkan", "disetop", "disegel",
        "pembelajaran jarak jauh", "batal", "batal berangkat", "tunda berangkat", "dinonaktifkan", "dimatikan", "down",
        "offline", "tidak bisa diakses", "error", "segel", "kami segel", "kami nonaktifkan", "kami matikan", "kami tutup", "kami hentikan", "tidak bisa dilewati",
        "tak bisa dilewati", "tidak bisa dilalui", "diblokade", "diblokir", "ditunda", "vakum", "berhenti melayani",
        "pjj", "belajar daring", "terisolasi", "tidak dapat dilalui", "tak bisa dilalui",
      ])
    add(
      .fitness, "aman", "tidak aman",
      [
        "aman dikonsumsi", "aman diminum", "layak dikonsumsi", "layak diminum", "layak konsumsi",
        "layak huni",
        "aman digunakan", "aman dipakai", "aman dimakan", "aman", "layak", "memenuhi baku mutu",
        "memenuhi syarat",
        "di bawah ambang batas", "di bawah baku mutu", "layak dimakan", "layak dihuni",
        "aman dihirup", "aman dilalui",
      ])
    add(
      .fitness, "tidak aman", "aman",
      [
        "tercemar", "berbahaya dikonsumsi", "jangan diminum", "jangan dikonsumsi",
        "melampaui baku mutu",
        "melebihi baku mutu", "di atas ambang batas", "di atas baku mutu", "melebihi ambang batas",
        "melampaui ambang batas", "berbahaya", "beracun", "mengandung bakteri", "terkontaminasi",
      ])
    add(.test, "positif", "negatif", ["positif"])
    add(.test, "negatif", "positif", ["negatif"])
    add(
      .emergency, "berlaku", "berakhir",
      ["diperpanjang", "masih berlaku", "berlaku", "ditetapkan", "diberlakukan"])
    add(
      .emergency, "berakhir", "berlaku", ["berakhir", "dicabut", "dinyatakan selesai", "dihapus"])
    return PhraseTable(rows)
  }()
}
