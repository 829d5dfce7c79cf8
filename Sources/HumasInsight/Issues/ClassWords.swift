import HumasModel

/// Words that mark a class, the weightiest class first: who reports a bribe and asks when it stops reports a bribe.
enum ClassWords {
  static let all: [(Classification, [String])] = [
    (
      .dataBreach,
      [
        "kebocoran data", "data bocor", "data pribadi bocor", "data saya bocor", "data kami bocor", "nik bocor",
        "data warga tersebar",
      ]
    ),
    (
      .supervisedComplaint,
      [
        "pungli", "pungutan liar", "korupsi", "suap", "disuap", "menyuap", "gratifikasi", "diperas", "pemerasan",
        "penyalahgunaan wewenang", "menyalahgunakan wewenang", "uang pelicin", "setoran", "mark up", "nepotisme",
      ]
    ),
    (
      .complaint,
      [
        "keluhan", "mengeluh", "mengeluhkan", "pengaduan", "mengadukan", "melaporkan", "lapor", "rusak", "rusak parah",
        "berlubang", "belum", "tidak kunjung", "tak kunjung", "mati lampu", "padam", "bocor", "mampet", "macet",
        "tergenang", "banjir", "longsor", "menumpuk", "berbau", "bau busuk", "lambat", "dipersulit", "diabaikan",
        "kecewa", "tidak berfungsi", "tidak dilayani", "gak ada", "ga ada", "tidak ada",
      ]
    ),
    (
      .informationRequest,
      [
        "mohon informasi", "mohon info", "minta informasi", "minta info", "mau tanya", "ingin bertanya", "ingin tanya",
        "numpang tanya", "izin bertanya", "kapan", "dimana", "di mana", "bagaimana cara", "gimana cara",
        "syaratnya apa",
        "apa syaratnya", "apa saja syarat", "jam berapa", "berapa biaya", "apakah ada", "apakah bisa",
      ]
    ),
    (
      .aspiration,
      [
        "usul", "usulan", "mengusulkan", "saran", "menyarankan", "aspirasi", "harap", "harapan", "berharap", "semoga",
        "sebaiknya", "alangkah baiknya", "mohon kiranya", "mohon dibangun", "mohon ditambah",
      ]
    ),
  ]
}
