/// Every key that `meja.yaml` knows, to find the misspelt ones.
enum SettingsKeys {
  private static let top: Set<String> = [
    "instansi", "singkatan", "zona", "bahasa", "tema", "aturan", "pengaduan_tanpa_keterangan", "jeda_selama_menunggu",
    "hitung_mulai_hari_kerja_berikutnya", "pernyataan_awal_menit", "jam_kerja", "ramadan", "kanal", "sumber",
    "kata_status", "tingkat", "klaim_menit", "persetujuan", "persetujuan_wajib", "akhir_gilir", "peringatan_menit",
    "jam_tenang",
  ]

  private static let day: Set<String> = ["buka", "tutup", "istirahat_mulai", "istirahat_selesai"]
  private static let days: Set<String> = ["senin_kamis", "jumat"]

  /// The keys nobody reads, with their lines.
  static func unknown(in file: YAMLNode, path: String) throws(YAMLFault) -> [SettingsWarning] {
    var found = try strangers(in: file, known: top)
    for (_, rule) in try file["aturan"]?.members() ?? [] {
      found += try strangers(in: rule, known: ["jumlah", "satuan", "dasar"])
    }
    for hours in [file["jam_kerja"], file["ramadan"]?["jam_kerja"]] { found += try strangers(inHours: hours) }
    if let ramadan = file["ramadan"] { found += try strangers(in: ramadan, known: ["jam_kerja", "masa"]) }
    for channel in try file["kanal"]?.elements() ?? [] {
      found += try strangers(in: channel, known: ["nama", "milik_sendiri", "menunggu_jawaban"])
    }
    for source in try file["sumber"]?.elements() ?? [] {
      found += try strangers(in: source, known: ["nama", "tiap_menit", "zona"])
    }
    if let quiet = file["jam_tenang"], !quiet.isText { found += try strangers(in: quiet, known: ["mulai", "selesai"]) }
    if let levels = file["tingkat"] { found += try strangers(inLevels: levels) }
    return found.map { SettingsWarning(path: path, line: $0.line, key: $0.key) }
  }

  private static func strangers(in node: YAMLNode, known: Set<String>) throws(YAMLFault) -> [YAMLNode] {
    try node.members().filter { !known.contains($0.name) }.map(\.value)
  }

  private static func strangers(inHours hours: YAMLNode?) throws(YAMLFault) -> [YAMLNode] {
    guard let hours else { return [] }
    var found = try strangers(in: hours, known: days)
    for name in days.sorted() {
      if let node = hours[name] { found += try strangers(in: node, known: day) }
    }
    return found
  }

  private static func strangers(inLevels levels: YAMLNode) throws(YAMLFault) -> [YAMLNode] {
    let steps: Set<String> = ["waspada", "siaga", "awas"]
    let figures: Set<String> = ["kebetulan_per_hari", "turun_di_bawah", "bertahan_menit", "kampanye_tertinggi", "bobot"]
    var found = try strangers(in: levels, known: steps.union(figures))
    for name in steps.sorted() {
      if let step = levels[name] { found += try strangers(in: step, known: ["sebutan", "kelipatan"]) }
    }
    if let weights = levels["bobot"] {
      found += try strangers(in: weights, known: ["kanal", "wilayah", "pers", "nada", "kepekaan"])
    }
    return found
  }
}
