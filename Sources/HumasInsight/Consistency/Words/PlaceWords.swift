import HumasModel

/// Words that say of which level a place is.
enum PlaceWords {
  static func level(_ word: String) -> Place.Level? { levels[word] }

  /// Whether a full stop behind the word belongs to it: "Kec. Malunda".
  static func isAbbreviation(_ word: String) -> Bool {
    ["ds", "kel", "kec", "kab", "kp", "jl", "prov"].contains(word)
  }

  /// Coarser levels have higher ranks.
  static func rank(_ level: Place.Level) -> Int {
    switch level {
    case .site: 0
    case .village: 1
    case .district: 2
    case .regency: 3
    case .province: 4
    }
  }

  private static let levels: [String: Place.Level] = [
    "desa": .village, "ds": .village, "kelurahan": .village, "kel": .village, "dusun": .village,
    "kampung": .village,
    "nagari": .village, "gampong": .village, "banjar": .village, "lingkungan": .village,
    "kp": .village, "jorong": .village, "pekon": .village,
    "kecamatan": .district, "kec": .district, "distrik": .district, "pulau": .district,
    "kabupaten": .regency, "kab": .regency, "kota": .regency, "se-kabupaten": .regency, "sekabupaten": .regency,
    "se-kota": .regency, "se-kab": .regency,
    "se-kec": .district, "se-kecamatan": .district, "zona": .district,
    "posko": .site, "gor": .site, "masjid": .site, "balai": .site, "gedung": .site,
    "lapangan": .site, "stadion": .site,
    "smpn": .site, "sdn": .site, "sman": .site, "sd": .site, "smp": .site, "sma": .site,
    "pasar": .site,
    "pendopo": .site,
    "aula": .site, "jl": .site, "jalan": .site, "terminal": .site, "dermaga": .site, "hotel": .site,
    "kampus": .site,
    "perumahan": .site, "sekolah": .site, "gereja": .site, "rusunawa": .site, "perairan": .site, "selat": .site,
    "tikungan": .site, "turunan": .site, "tanjakan": .site,
    "simpang": .site, "km": .site, "puskesmas": .site,
    "rsud": .site, "rw": .site, "kantor": .site, "halaman": .site,
    "wisma": .site, "mushola": .site, "musala": .site, "kolam": .site, "pabrik": .site,
    "gudang": .site,
    "pelabuhan": .site, "stasiun": .site, "bandara": .site, "asrama": .site, "museum": .site,
    "taman": .site, "rs": .site, "alun-alun": .site,
    "provinsi": .province, "prov": .province, "propinsi": .province, "se-provinsi": .province,
  ]
}
