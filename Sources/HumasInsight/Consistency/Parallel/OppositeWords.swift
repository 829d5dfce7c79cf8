/// Words of which at most one is true of a thing.
enum OppositeWords {
  /// Words that exclude `word`; empty where none is listed.
  static func opposites(of word: String) -> Set<String> { table[word] ?? [] }

  private static let rows: [(String, String)] = [
    (
      "naik meningkat bertambah peningkatan kenaikan menguat melonjak tumbuh",
      "turun menurun berkurang penurunan melemah anjlok merosot menyusut surut"
    ),
    ("lebih", "kurang"), ("hidup selamat", "meninggal tewas wafat mati"),
    ("laki-laki pria putra suami ayah", "perempuan wanita putri istri ibu"), ("pemuda", "pemudi"),
    ("utara", "selatan"), ("timur", "barat"), ("besar terbesar", "kecil terkecil"),
    ("tinggi tertinggi", "rendah terendah"), ("panjang terpanjang", "pendek terpendek"),
    ("tua tertua", "muda termuda"),
    ("cepat tercepat", "lambat terlambat"), ("mudah", "sulit susah"),
    ("menerima diterima", "menolak ditolak"),
    ("mendukung", "menentang menolak"), ("positif", "negatif"), ("untung", "rugi"),
    ("kaya", "miskin"),
    ("semua seluruh", "sebagian beberapa"), ("legal", "ilegal"), ("banyak", "sedikit"),
    ("sering", "jarang"),
    ("benar", "salah"), ("kiri", "kanan"), ("atas", "bawah"), ("siang", "malam"),
    ("gagal", "berhasil sukses"),
    ("aman", "berbahaya"), ("maju", "mundur"), ("dalam", "luar"),
    ("maksimal maksimum", "minimal minimum"),
    ("dekat", "jauh"), ("tunggal", "ganda"), ("jatuh", "bangkit"), ("basah", "kering"),
    ("murah", "mahal"),
    ("selalu", "jarang"), ("ada", "hilang"), ("asli", "palsu"), ("sama", "berbeda"),
    ("depan", "belakang"),
    ("sendiri sendirian", "bersama"), ("membangun", "menghancurkan"), ("lulus", "gagal"),
    ("dilarang", "diizinkan"),
    ("pro", "kontra"), ("putih", "hitam"), ("menaikkan", "menurunkan"), ("dibuka", "ditutup"),
  ]

  private static let table: [String: Set<String>] = rows.reduce(into: [:]) { table, row in
    let (left, right) = (
      row.0.split(separator: " ").map(String.init), row.1.split(separator: " ").map(String.init)
    )
    for word in left { table[word, default: []].formUnion(right) }
    for word in right { table[word, default: []].formUnion(left) }
  }
}
