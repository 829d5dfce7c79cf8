/// Offices and ranks as titles name them.
enum OfficeWords {
  /// Words before an office that say how it is held.
  static let ranks: Set<String> = [
    "wakil", "plt", "plh", "pj", "pjs", "mantan", "eks", "pgs", "asisten", "deputi",
  ]
  /// Words between an office and a name that add nothing to it: "Direktur definitif RSUD".
  static let remarks: Set<String> = ["definitif", "terpilih", "baru", "setempat", "sementara"]
  static let honorifics: Set<String> = [
    "dr", "drg", "drs", "h", "hj", "ir", "prof", "kh", "akbp", "kompol", "letkol", "brigjen",
    "kombes", "pol", "inf", "iptu", "ipda", "aiptu", "aipda", "akp", "bripka", "brigadir", "letda",
    "lettu", "mayor",
    "kapten", "kolonel", "serka", "serma", "sertu", "kopral", "mayjen", "irjen", "ns", "bripda", "briptu", "laksma", "tgk", "tgh", "ust", "kbp",
  ]
  /// Ranks of police and forces that one person has one of, spellings of one rank under one word.
  static let grades: [String: String] = [
    "akbp": "akbp", "kompol": "kompol", "letkol": "letkol", "brigjen": "brigjen",
    "kombes": "kombes", "kbp": "kombes", "iptu": "iptu", "ipda": "ipda", "aiptu": "aiptu",
    "aipda": "aipda", "akp": "akp", "bripka": "bripka", "letda": "letda", "lettu": "lettu",
    "mayor": "mayor", "kapten": "kapten", "kolonel": "kolonel", "serka": "serka", "serma": "serma",
    "sertu": "sertu", "mayjen": "mayjen", "irjen": "irjen",
  ]
  /// Offices of which an area has one.
  static let soleHeads: Set<String> = ["bupati", "gubernur", "walikota", "sekda"]
  /// Offices that have one holder where their unit is told: "Ketua KPU", "Direktur RSUD".
  static let unitHeads: Set<String> = [
    "ketua", "direktur", "kepala", "rektor", "kapolres", "kapolsek", "dandim", "sekretaris",
  ]
  /// Units of which an area has many: the head of one is not the head of another.
  static let manyUnits: Set<String> = [
    "puskesmas", "kantor", "sekolah", "cabang", "stasiun", "balai", "bidang", "seksi", "ulp", "up3",
    "pasar", "posko", "tim", "pelabuhan", "bandara", "wilayah", "unit", "bagian", "instalasi", "rs",
    "satgas", "regu", "upt",
  ]
  static let general: Set<String> = [
    "dinas", "badan", "kabupaten", "kota", "daerah", "provinsi", "dan",
  ]

  static let heads = [
    "bupati": "bupati", "wabup": "wakil bupati", "gubernur": "gubernur", "wagub": "wakil gubernur",
    "walikota": "walikota",
    "wali": "walikota", "wawali": "wakil walikota", "sekda": "sekda", "sekretaris": "sekretaris",
    "kepala": "kepala",
    "kadis": "kepala dinas", "kadinkes": "kepala dinas kesehatan",
    "kadinsos": "kepala dinas sosial",
    "kadishub": "kepala dinas perhubungan",
    "kalak": "kepala pelaksana", "kalaksa": "kepala pelaksana", "direktur": "direktur",
    "dirut": "direktur utama",
    "camat": "camat",
    "lurah": "lurah", "kapolres": "kapolres", "kapolsek": "kapolsek", "dandim": "dandim",
    "kabid": "kabid",
    "ketua": "ketua",
    "wakapolres": "wakil kapolres", "wakapolsek": "wakil kapolsek", "wadir": "wakil direktur",
    "wakapolda": "wakil kapolda", "kapolda": "kapolda", "danramil": "danramil", "kasat": "kasat",
    "kanit": "kanit", "kasatreskrim": "kasat reskrim", "kasatlantas": "kasat lantas",
    "kasi": "kasi",
    "kabag": "kabag", "kasubag": "kasubag", "kepsek": "kepala sekolah", "kajari": "kajari",
    "dekan": "dekan",
    "manajer": "manajer", "koordinator": "koordinator", "sekdis": "sekretaris dinas",
    "sekcam": "sekretaris camat",
    "kadisdik": "kepala dinas pendidikan", "kadistan": "kepala dinas pertanian",
    "kadiskominfo": "kepala dinas kominfo",
    "kadislh": "kepala dinas lingkungan hidup", "kapus": "kepala puskesmas", "juru": "juru bicara",
    "jubir": "juru bicara",
    "inspektur": "inspektur", "kapusdalops": "kepala pusdalops", "kaposko": "kepala posko",
    "kasubbag": "kasubag", "kasie": "kasi", "kabaghumas": "kabag humas", "kakansar": "kepala sar",
    "kabasarnas": "kepala basarnas", "kajati": "kajati", "danrem": "danrem", "pangdam": "pangdam",
    "danlanal": "danlanal", "danlanud": "danlanud", "dansatgas": "komandan satgas",
    "kalapas": "kalapas", "karutan": "karutan", "kakanwil": "kepala kanwil", "dirjen": "dirjen",
    "sekjen": "sekjen", "menteri": "menteri", "kadispar": "kepala dinas pariwisata",
    "kadisperindag": "kepala dinas perdagangan", "kadiskes": "kepala dinas kesehatan",
    "kadispupr": "kepala dinas pupr", "kadinas": "kepala dinas", "sekban": "sekretaris badan",
    "pimpinan": "pimpinan", "penghulu": "penghulu", "keuchik": "kades", "syahbandar": "syahbandar",
    "wadirut": "wakil direktur utama", "wakapus": "wakil kepala puskesmas",
    "wakasek": "wakil kepala sekolah", "wabub": "wakil bupati", "manager": "manajer",
    "komandan": "komandan", "rektor": "rektor", "kades": "kades",
  ]

  static let unitWords: Set<String> = [
    "dinas", "badan", "kota", "kesehatan", "sosial", "pu", "pupr", "pekerjaan", "umum",
    "perhubungan", "pendidikan",
    "pertanian",
    "peternakan", "lingkungan", "hidup", "kominfo", "komunikasi", "informatika", "bpbd", "rsud",
    "pdam", "perumda",
    "pelaksana",
    "bidang", "daerah", "utama", "kabupaten", "provinsi", "satpol", "pp", "damkar", "kependudukan",
    "pasar",
    "perdagangan", "dan",
    "puskesmas", "instalasi", "humas", "seksi", "kebakaran", "pemadam", "kelautan", "perikanan",
    "pariwisata",
    "operasi", "kantor", "sar", "balai", "besar", "wilayah", "cabang", "stasiun", "bagian", "unit",
    "sekretariat", "dprd",
    "tim", "satgas", "gugus", "tugas", "posko", "bicara", "rs", "kebersihan", "tenaga", "kerja",
    "pln", "up3", "ulp",
    "kpu", "bawaslu", "pmi", "basarnas", "bmkg", "pertamina", "bulog", "bkd", "bappeda", "karantina",
    "pusdalops", "kanwil", "bkpsdm", "jaringan", "distribusi", "pelayanan", "medis", "pencarian",
    "penanganan", "penyidik", "reskrim", "lantas", "sumber", "daya", "air", "ksop", "pelabuhan", "bandara", "sekolah",
  ]
}
