/// What may stand in the gaps of a phrase, as UTF-8.
enum Fillings {
  static let streets = utf8([
    "Jalan Beringin", "Jalan Raya Lumbir", "Jalan Pasar Lama", "Jalan Merpati", "Gang Mawar", "Jalan Wanasari–Bunut",
    "Jalan Lapangan", "Jalan Tirta", "Gang Melati 2", "Jalan Sawo", "Jalan Stasiun Lama", "Jalan Kenanga Timur",
  ])
  static let shelters = utf8([
    "SD Bunut 1", "GOR Wanasari", "balai desa", "masjid Al-Ikhlas", "gedung PKK", "SMP Lumbir 2", "aula kecamatan",
    "pasar lama", "posko induk", "balai RW",
  ])
  static let depths = utf8([
    "semata kaki", "selutut", "sepaha", "sepinggang", "sedada", "seleher", "hampir satu meter", "satu meter lebih",
    "sampai jendela", "sampai atap dapur",
  ])
  static let vulnerable = utf8([
    "lansia", "bayi", "ibu hamil", "anak-anak", "orang tua saya", "nenek yang sakit stroke", "tetangga difabel",
    "balita demam", "ibu baru melahirkan", "kakek yang harus cuci darah",
  ])
  static let supplies = utf8([
    "selimut", "popok bayi", "air minum", "beras", "obat batuk", "mi instan", "susu formula", "pembalut", "tikar",
    "pakaian kering", "lampu senter", "makanan siap santap", "terpal", "minyak kayu putih",
  ])
  static let greetings = utf8([
    "Pak", "Min", "Bu", "Halo min", "Mohon izin", "Selamat siang", "Assalamualaikum", "Kepada dinas terkait", "Permisi",
    "Yth. Pemkab", "Bapak Ibu petugas", "Kak",
  ])
  static let lately = utf8([
    "sejak subuh", "dari tadi malam", "sudah dua hari", "dari kemarin sore", "sejak hujan pertama", "sudah berjam-jam",
    "dari pagi", "sudah tiga hari", "sejak semalam", "dari habis magrib",
  ])
  static let rt = Array("RT ".utf8)
  static let rw = Array("/RW ".utf8)
  static let phoneBlock = Array("0811-555-01".utf8)
  static let impossibleRegion = Array("990099".utf8)
  static let serialStart = Array("00".utf8)

  /// Added after a sentence now and then.
  static let tails = utf8([
    " 🙏", " 🙏🙏", " 😭", " 😢", " ‼️", " 🌧️", " tolong dibantu", " mohon segera", " terima kasih", " makasih", " 😡",
    " #wanasari", " #lumbir", " @pemkab_wanasari", " ya", " dong", " hiks", " 🥺", " 👍", " ...",
  ])

  static func utf8(_ texts: [String]) -> [[UInt8]] { texts.map { Array($0.utf8) } }
}
