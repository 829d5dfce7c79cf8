/// Words by which two passages are laid side by side.
enum ParallelWords {
  static let negations: Set<String> = [
    "tidak", "bukan", "tak", "belum", "tanpa", "jangan", "tiada", "bukanlah", "tidaklah",
  ]

  /// "tidak hanya", "tidak kurang": what follows is not denied.
  static let softeners: Set<String> = ["hanya", "saja", "kurang", "lebih", "lain"]

  static let auxiliaries: Set<String> = [
    "dapat", "bisa", "mampu", "lagi", "hanya", "sama", "sekali", "satu", "pun", "satupun", "boleh",
    "mau", "ingin",
    "harus", "perlu",
  ]

  /// Words of grammar: they neither make nor break a likeness.
  static let grammar: Set<String> = [
    "yang", "dan", "di", "ke", "dari", "untuk", "pada", "dengan", "dalam", "oleh", "atau", "juga",
    "serta", "karena",
    "sebab", "agar", "supaya", "bila", "jika", "kalau", "saat", "sejak", "sampai", "hingga",
    "antara", "tentang",
    "terhadap", "kepada", "bagi", "para", "secara", "seperti", "sebagai", "adalah", "ialah",
    "yaitu", "yakni", "itu",
    "ini", "tersebut", "akan", "telah", "sudah", "sedang", "masih", "pernah", "bahwa", "tanggal",
    "tahun", "bulan",
    "hari", "pukul", "jam", "sebuah", "seorang", "suatu", "merupakan", "ada", "terdapat", "menjadi",
    "ia", "dia",
    "mereka", "nya", "lalu", "kemudian", "namun", "tetapi", "the", "of", "in",
  ]

  /// The passage speaks of another moment than the one beside it.
  static let shifting: Set<String> = [
    "sebelum", "setelah", "sejak", "selain", "akan", "lagi", "mantan", "jika", "hampir", "setiap",
    "ingin", "rencana",
    "sebelumnya", "depan",
  ]

  /// Which of a row is meant: another half of a match has another score.
  static let ordinals: Set<String> = [
    "pertama", "kedua", "ketiga", "keempat", "kelima", "terakhir",
  ]

  /// A negation beside these denies less than the other passage asserts.
  static let narrowing: Set<String> = ["lagi", "sebelum", "selain", "daripada", "jika", "sebanyak"]

  /// An opposite beside these may be said of another time or doer.
  static let reversing: Set<String> = ["sebelum", "setelah", "oleh", "sebelumnya"]

  /// What happens once: of it, two years cannot both be true.
  static let once: Set<String> = [
    "lahir", "dilahirkan", "didirikan", "berdiri", "dirilis", "merilis", "rilis", "diangkat",
    "ditandatangani", "wafat",
    "meninggal", "dibentuk", "terbentuk", "dibangun", "dibuat", "diadakan", "diselenggarakan",
    "berlangsung", "terjadi",
    "dibuka", "diresmikan", "resmi", "dimulai", "mulai", "ditemukan", "diluncurkan", "diterbitkan",
    "terbit",
    "disahkan", "dinobatkan", "menikah", "tewas", "dilantik", "dideklarasikan", "bergabung",
    "digelar", "dilaksanakan",
    "ditutup", "dibubarkan", "merdeka", "berubah", "diubah", "bertanding", "tayang", "ditayangkan",
    "selesai", "pecah",
    "memenangkan", "menjuarai", "pensiun", "diciptakan", "dipublikasikan", "lulus", "tercatat",
    "dikunjungi",
    "diterima",
  ]
}
