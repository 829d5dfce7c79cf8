/// Things that can be open or closed, fit or unfit, by the words people use for them.
enum ServedObjects {
  /// One word for all words of one kind of thing: a `jalur` is a `jalan`.
  static func normal(_ word: String) -> String? { table[word] }

  private static let rows: [String: String] = [
    "jalan": "jalan jl jln jalur ruas lajur poros lintas",
    "jembatan": "jembatan", "tol": "tol gerbang exit", "bandara": "bandara bandar penerbangan",
    "pelabuhan": "pelabuhan dermaga", "feri": "feri penyeberangan kapal kmp pelayaran lintasan",
    "udara": "udara", "larangan": "larangan pembatasan", "peringatan": "peringatan", "pabrik": "pabrik tambang gudang",
    "trayek": "rute trayek koridor", "ikan": "ikan kerang", "sumur": "sumur",
    "obat": "obat vaksin oralit stok",
    "sekolah": "sekolah sd smp sma smk sdn paud madrasah pembelajaran belajar siswa kbm",
    "pasar": "pasar",
    "faskes": "puskesmas rsud klinik igd poli apotek", "kantor": "kantor loket",
    "layanan": "layanan pelayanan perekaman pendaftaran aplikasi sistem laman situs portal server website",
    "posko": "posko pos pengungsian",
    "wisata": "wisata objek pantai pendakian kawah taman alun-alun kolam",
    "air": "air aliran pdam pasokan", "listrik": "listrik gardu penerangan",
    "internet": "internet jaringan sinyal",
    "kereta": "kereta krl ka rel", "terminal": "terminal bus", "pintu": "pintu", "spbu": "spbu",
    "tpa": "tpa",
    "gunung": "gunung", "sungai": "sungai kali", "waduk": "waduk bendungan bendung",
    "darurat": "tanggap", "terowongan": "terowongan underpass simpang",
    "makanan": "makanan jajanan",
    "gereja": "gereja masjid",
  ]

  private static let table: [String: String] = rows.reduce(into: [:]) { table, row in
    for word in row.value.split(separator: " ") { table[String(word)] = row.key }
  }
}
