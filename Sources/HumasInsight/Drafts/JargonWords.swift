import HumasText

/// Words of offices and experts, and what people say instead.
enum JargonWords {
  /// The plain words for what begins at a token, and how many tokens it takes.
  static func plain(at index: Int, in tokens: Tokens) -> (plain: String, length: Int)? {
    guard tokens.isWord(at: index) else { return nil }
    return table.match(at: index, in: tokens).map { ($0.meaning, $0.length) }
  }

  private static let table = PhraseTable<String>([
    ("stakeholder", "pihak terkait"), ("pemangku kepentingan", "pihak terkait"), ("leading sector", "pelaksana utama"),
    ("assessment", "pendataan"), ("asesmen", "pendataan"), ("kaji cepat", "pendataan awal"), ("dislokasi", "pemindahan"),
    ("relokasi mandiri", "pindah sendiri"), ("mobilisasi", "pengerahan"), ("optimalisasi", "perbaikan"),
    ("eskalasi", "peningkatan"), ("dampak signifikan", "dampak besar"), ("infrastruktur vital", "jalan, jembatan, listrik, air"),
    ("debit", "aliran air"), ("tma", "tinggi muka air"), ("early warning system", "peringatan dini"),
    ("ews", "peringatan dini"), ("standby", "siaga di tempat"), ("on the track", "berjalan"), ("monev", "pemantauan"),
    ("sitrep", "laporan keadaan"), ("poskotis", "posko taktis"), ("logpal", "logistik dan peralatan"),
    ("dapur umum mandiri", "dapur warga"), ("inkracht", "berkekuatan hukum tetap"), ("dalam rangka", "untuk"),
    ("sehubungan dengan hal tersebut", "karena itu"), ("tupoksi", "tugas"), ("giat", "kegiatan"),
  ])
}
