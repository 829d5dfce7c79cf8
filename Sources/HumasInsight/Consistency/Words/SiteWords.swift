/// Words that say where something happened or is to be found.
enum SiteWords {
  /// One word for all words of one kind of meeting point or service: `ambil` and `pengambilan` are one.
  static func point(_ word: String) -> String? { points[word] }

  /// Whether a word tells of something that happens at one place.
  static func isEvent(_ word: String) -> Bool { EventWords.contains(word) || mishaps.contains(word) }

  /// Disasters of which an area may see several in a day.
  static func isCommon(_ word: String) -> Bool { common.contains(word) }

  /// Natural and road features that a name or a kilometre stone follows: "Tanjung Momi", "KM 17".
  static func isLandmark(_ word: String) -> Bool { landmarks.contains(word) }

  private static let pointRows: [String: String] = [
    "posko": "posko", "pengungsian": "pengungsian", "dipusatkan": "dipusatkan",
    "bertempat": "bertempat", "berlokasi": "berlokasi titiknya lokasinya", "dapur": "dapur", "kumpul": "kumpul berkumpul",
    "loket": "loket", "vaksinasi": "vaksinasi vaksin imunisasi", "pengobatan": "pengobatan berobat",
    "penggantian": "penggantian ganti mengganti", "pengambilan": "pengambilan ambil mengambil diambil",
    "pembagian": "pembagian dibagikan membagikan penyaluran disalurkan",
    "pendaftaran": "pendaftaran daftar mendaftar", "penukaran": "penukaran tukar menukar ditukar",
    "naik": "naik naiknya menaiki keberangkatan berangkat", "donor": "donor", "pasar": "murah",
    "rapat": "rapat pertemuan audiensi mediasi musyawarah", "apel": "apel upacara",
    "salat": "salat sholat shalat", "pers": "pers", "dirawat": "dirawat perawatan", "dirujuk": "dirujuk",
    "ditahan": "ditahan", "disemayamkan": "disemayamkan", "dimakamkan": "dimakamkan pemakaman",
    "mendarat": "mendarat", "sandar": "sandar bersandar berlabuh", "penyerahan": "penyerahan diserahkan",
    "identifikasi": "identifikasi antemortem", "pemeriksaan": "pemeriksaan tes skrining",
    "simulasi": "simulasi", "pelayanan": "pelayanan layanan",
  ]

  private static let points: [String: String] = pointRows.reduce(into: [:]) { table, row in
    for word in row.value.split(separator: " ") { table[String(word)] = row.key }
  }

  private static let mishaps: Set<String> = [
    "terperosok", "ambruk", "roboh", "runtuh", "jatuh", "terjatuh", "meledak", "hanyut", "terbalik",
    "amblas", "jebol", "bocor", "kebocoran", "tumpah", "tumpahan", "kandas", "tersambar", "tertimbun",
    "terseret", "terjebak", "ditangkap", "penangkapan", "penembakan", "perkelahian", "tawuran", "bentrok",
    "pencurian", "semburan", "anjlok", "tertabrak", "menabrak", "bertabrakan", "terperangkap", "mogok",
    "terjungkal", "terjun", "tumbang", "retak", "ambles", "putus", "terputus", "hilang", "ditemukan",
    "mendarat", "terdampar", "menyerang", "digigit", "diterkam", "tersesat", "disita", "dirampok",
    "unjuk", "demonstrasi", "kerumunan", "penyerangan", "pembacokan", "terbakarnya", "tenggelamnya",
    "jatuhnya", "longsornya", "runtuhnya", "terhempas", "terhantam", "oleng",
  ]

  private static let common: Set<String> = [
    "banjir", "longsor", "gempa", "kebakaran", "beliung", "karhutla", "tumbang", "kejadian", "terjadi",
    "bencana", "melanda", "terparah", "tergenang", "putus", "terputus",
  ]

  private static let landmarks: Set<String> = [
    "tikungan", "turunan", "tanjakan", "simpang", "perempatan", "pertigaan", "bundaran", "halte",
    "jembatan", "tanjung", "selat", "teluk", "perairan", "pantai", "muara", "pulau", "bukit", "lereng",
    "tugu", "danau", "waduk", "gang", "curug", "lembah", "kompleks", "plaza", "mal", "ruko", "blok", "pos",
    "gerbang", "tebing", "air", "kali", "sungai", "karang", "laut", "underpass", "flyover",
  ]
}
