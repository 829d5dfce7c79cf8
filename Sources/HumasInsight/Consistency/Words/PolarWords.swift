/// Words of official texts that say one of two opposite things about a matter.
enum PolarWords {
  /// The matter and the side of it that a word takes.
  static func side(of word: String) -> (matter: String, isPositive: Bool)? { table[word] }

  static let negations: Set<String> = ["tidak", "belum", "tak", "bukan", "nihil", "tanpa", "tdk", "blm", "nggak"]

  private static let rows: [(matter: String, positive: String, negative: String)] = [
    (
      "stok", "tersedia punya memiliki mencukupi cukup ada",
      "kosong habis langka kelangkaan kekurangan menipis"
    ),
    (
      "layanan",
      "beroperasi berjalan dilayani melayani normal dibuka buka berangkat diberangkatkan berlayar jalan masuk lancar aktif berfungsi digelar dilaksanakan berlangsung menyala mengalir pulih tersambung",
      "dihentikan disetop dibatalkan batal ditunda ditutup tutup berhenti lumpuh nonaktif dinonaktifkan diliburkan libur disegel segel ditiadakan nonaktifkan matikan hentikan tangguhkan ditangguhkan padam mati macet gangguan terputus putus diblokade mogok"
    ),
    (
      "bahaya", "aman terkendali layak memenuhi jinak stabil", "berbahaya tercemar melampaui melebihi beracun meluas"
    ),
    ("izin", "boleh diizinkan diperbolehkan", "dilarang terlarang"),
    ("perizinan", "berizin legal", "ilegal"),
    ("tahanan", "ditahan", "dibebaskan dilepas dipulangkan"),
    ("jiwa", "selamat hidup", "meninggal tewas wafat"),
    ("berlaku", "berlaku diberlakukan diperpanjang", "dicabut berakhir"),
    ("sikap", "menerima menyetujui setuju mendukung", "menolak keberatan"),
    ("kebocoran", "bocor kebocoran terunduh keluar tersebar diretas peretasan dicuri diunduh dibobol", ""),
    ("pencemaran", "mencemari tercemar pencemaran terkontaminasi mengandung", ""),
    ("wajib", "wajib diwajibkan harus", "sukarela opsional"),
    ("kerusakan", "rusak kerusakan retak retakan jebol", "utuh"),
    ("arah", "naik meningkat", "turun menurun"),
  ]

  private static let table: [String: (matter: String, isPositive: Bool)] = rows.reduce(into: [:]) { table, row in
    for word in row.positive.split(separator: " ") { table[String(word)] = (row.matter, true) }
    for word in row.negative.split(separator: " ") { table[String(word)] = (row.matter, false) }
  }
}
