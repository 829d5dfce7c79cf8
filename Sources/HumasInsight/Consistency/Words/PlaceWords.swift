import HumasModel

/// Words that say of which level a place is.
enum PlaceWords {
  static func level(_ word: String) -> Place.Level? { levels[word] }

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
    "desa": .village, "ds": .village, "kelurahan": .village, "kel": .village, "dusun": .village, "kampung": .village,
    "nagari": .village, "gampong": .village, "banjar": .village, "lingkungan": .village,
    "kecamatan": .district, "kec": .district, "distrik": .district,
    "kabupaten": .regency, "kab": .regency, "kota": .regency, "se-kabupaten": .regency,
    "posko": .site, "gor": .site, "masjid": .site, "balai": .site, "gedung": .site, "lapangan": .site, "stadion": .site,
    "smpn": .site, "sdn": .site, "sman": .site, "sd": .site, "smp": .site, "sma": .site, "pasar": .site,
    "pendopo": .site,
    "aula": .site, "jl": .site, "jalan": .site, "terminal": .site, "dermaga": .site, "hotel": .site, "kampus": .site,
    "perumahan": .site, "sekolah": .site, "gereja": .site, "rusunawa": .site, "alun-alun": .site,
    "provinsi": .province, "prov": .province, "propinsi": .province, "se-provinsi": .province,
  ]
}
