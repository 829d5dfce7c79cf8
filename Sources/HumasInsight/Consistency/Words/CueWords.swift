import HumasText

/// Words that change what a sentence commits its speaker to.
enum CueWords {
  /// The sentence passes on, quotes or denies what others say: its figures are not the office's own.
  static let disowning: Phrases = [
    "hoaks", "hoax", "kabar bohong", "berita bohong", "tidak benar", "tidaklah benar",
    "kabar palsu", "disinformasi",
    "misinformasi", "beredar", "kabarnya", "konon", "katanya", "dikabarkan", "diklaim", "klaim",
    "rumor",
    "informasi palsu",
    "menyesatkan", "keliru menyebut",
  ]

  /// The text says of itself that it corrects an earlier one.
  static let correcting: Phrases = [
    "ralat", "koreksi", "dikoreksi", "mengoreksi", "revisi", "direvisi", "verifikasi",
    "terverifikasi", "diverifikasi",
    "validasi", "pemutakhiran", "pembetulan", "perbaikan data", "penyesuaian data", "data ganda",
    "tercatat ganda",
    "terdata dua", "salah hitung", "salah ketik", "sebelumnya tertulis", "penghapusan",
    "dikeluarkan dari",
    "bukan lagi",
    "pemadanan", "sinkronisasi", "rekonsiliasi", "ternyata", "pencocokan", "sempat dihitung",
    "sempat tercatat",
    "pendataan ulang", "pengecekan ulang", "dihitung ulang", "pemeriksaan ulang",
    "identifikasi ulang", "dihitung ganda",
    "dihitung dua kali", "pembersihan data", "duplikasi", "dobel", "membetulkan", "meluruskan",
    "pelurusan",
    "dicoret", "validasi data", "hasil asesmen ulang", "asesmen ulang", "penghitungan ulang",
    "perhitungan ulang",
  ]

  /// The figure is drawn by a line that the text itself names, and so compares with no other.
  static let defining: Phrases = [
    "tidak mencakup", "belum mencakup", "tidak termasuk", "belum termasuk", "termasuk yang",
    "belum dihitung",
    "tidak dihitung", "di luar yang", "hanya mencakup", "hanya menghitung",
  ]

  /// What others say or is said of others; nothing denies it.
  static let hearsay: Phrases = [
    "beredar", "kabarnya", "konon", "katanya", "dikabarkan", "klaim", "diklaim", "rumor",
  ]

  /// The figure belongs to another time than now.
  static let past: Phrases = [
    "sebelumnya", "semula", "tahun lalu", "pekan lalu", "bulan lalu", "minggu lalu", "dibanding",
    "dibandingkan",
    "kronologi", "data awal", "laporan awal", "tercatat sebelumnya", "pada siang hari",
    "pada pagi hari", "sempat",
  ]

  /// The figure is wished for, planned or possible, not counted.
  static let planned: Phrases = [
    "target", "menargetkan", "ditargetkan", "rencana", "rencananya", "direncanakan", "kapasitas",
    "berkapasitas",
    "membutuhkan", "kebutuhan", "dibutuhkan", "diperkirakan", "berpotensi", "potensi", "kuota",
    "bila", "jika",
    "apabila",
    "disiapkan", "menyiapkan", "akan",
  ]

  /// The whole text plays a drill.
  static let drill: Phrases = [
    "simulasi", "gladi", "latihan bencana", "geladi", "skenario latihan",
  ]

  /// Something has become different: the newer state replaces the older.
  static let changing: Phrases = [
    "kini", "sekarang", "kembali", "sejak", "mulai", "terhitung", "telah", "sudah", "naik", "turun",
    "menjadi",
    "dinaikkan",
    "diturunkan", "bertambah", "berkurang", "terbaru", "terkini", "update", "perkembangan",
    "akhirnya",
  ]

  /// A telephone number has changed.
  static let newNumber: Phrases = [
    "nomor baru", "berganti", "ganti nomor", "tidak aktif lagi", "pengganti", "nomor tambahan",
    "menggantikan",
  ]

  /// A date was moved.
  static let rescheduling: Phrases = [
    "diundur", "dimajukan", "ditunda", "perubahan jadwal", "jadwal baru", "semula", "berubah",
    "bergeser", "digeser",
  ]

  /// More than one place is at stake, or the place has moved.
  static let severalPlaces: Phrases = [
    "dua titik", "tiga titik", "beberapa titik", "susulan", "selain itu", "juga terjadi",
    "titik lain", "lokasi lain",
    "dipindah", "dipindahkan", "pindah",
    "kedua", "ketiga", "tambahan", "lainnya",
  ]
}
