/// Nouns that are counted, brought to one form: every word for "person" is `orang`, every word for "household" is `kk`.
enum ObjectWords {
  /// The normal form; a noun nobody listed stands for itself.
  static func normal(_ word: String) -> String { table[word] ?? word }

  static func isKnown(_ word: String) -> Bool { table[word] != nil }

  /// The noun under which figures meet: a worker or a passenger among the injured is one of "orang"; a pupil or a child
  /// is counted apart.
  static func peer(_ object: String) -> String { passing.contains(object) ? "orang" : object }

  private static let passing: Set<String> = [
    "pekerja", "penumpang", "pasien", "wisatawan", "penderita", "pengungsi",
  ]

  /// Nouns that carry a figure without a further word: "412 kasus".
  static func carriesFigureAlone(_ object: String) -> Bool { standalone.contains(object) }

  /// Units of counting that are easily mixed up: persons, households, buildings.
  static func isCountingUnit(_ object: String) -> Bool {
    ["orang", "kk", "rumah", "unit"].contains(object)
  }

  private static let standalone: Set<String> = [
    "kasus", "korban", "pengungsi", "gigitan", "rumah", "kk", "siswa", "pasien", "penumpang",
    "titik", "penderita", "orang",
  ]

  private static let rows: [String: [String]] = [
    "orang": [
      "orang", "jiwa", "warga", "korban", "penduduk", "org", "masyarakat", "individu", "manusia",
    ],
    "kk": ["kk", "keluarga", "kepala-keluarga", "rumah-tangga"],
    "rumah": ["rumah", "bangunan-rumah", "hunian", "rmh"],
    "unit": ["unit", "buah"],
    "siswa": ["siswa", "murid", "pelajar", "santri"],
    "anak": ["anak", "anak-anak", "balita", "bocah"],
    "pasien": ["pasien"], "penderita": ["penderita", "pengidap"], "penumpang": ["penumpang"],
    "kasus": ["kasus"], "bangunan": ["bangunan", "gedung"],
    "sekolah": ["sekolah", "sd", "smp"], "kios": ["kios", "lapak", "toko"],
    "lahan": ["lahan", "sawah", "kebun"], "pekerja": ["pekerja", "karyawan", "buruh", "penambang"],
    "awak": ["awak", "abk", "kru"],
    "petugas": ["petugas", "personel", "personil", "relawan"], "titik": ["titik", "lokasi"],
    "kapal": ["kapal", "perahu"],
    "jembatan": ["jembatan"], "kendaraan": ["kendaraan", "mobil", "motor"],
    "ternak": ["ternak", "ekor", "sapi"],
    "desa": ["desa"], "kecamatan": ["kecamatan"], "kelurahan": ["kelurahan"],
    "kampung": ["kampung"],
    "tenda": ["tenda"], "posko": ["posko"], "pohon": ["pohon"], "pelanggan": ["pelanggan"],
    "peserta": ["peserta"],
    "laporan": ["laporan", "aduan"], "wisatawan": ["wisatawan", "turis", "pengunjung"],
    "sampel": ["sampel"],
    "faskes": ["faskes", "puskesmas"], "data": ["data", "akun"], "lansia": ["lansia"],
  ]

  private static let table: [String: String] = rows.reduce(into: [:]) { table, row in
    for word in row.value { table[word] = row.key }
  }
}
