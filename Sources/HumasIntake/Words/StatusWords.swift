import HumasModel

/// The states of a report as sources write them: the desk's own codes, the words of `meja.yaml`, then those of
/// SP4N-LAPOR.
struct StatusWords {
  /// Lower-case word → status code.
  let own: [String: String]

  /// The status a word names; an unknown word is kept as it stands.
  func status(of word: String) -> Status {
    let known = Status(code: word)
    guard case .other = known else { return known }
    let key = word.lowercased().split(separator: " ").joined(separator: " ")
    if let code = own[key] ?? StatusWords.lapor[key] { return Status(code: code) }
    let plain = Status(code: key)
    if case .other = plain { return StatusWords.archived(key) ? .archived : known }
    return plain
  }

  /// "Diarsipkan oleh Admin", "… oleh Instansi": whoever did it.
  private static func archived(_ key: String) -> Bool { key.hasPrefix("diarsipkan") }

  /// Words of SP4N-LAPOR (DOMAIN §3) that differ from the desk's codes; each can be mapped otherwise in `meja.yaml`.
  static let lapor: [String: String] = [
    "belum terverifikasi": "baru",
    "menunggu kelengkapan informasi": "menunggu_pelapor",
    "ditutup oleh sistem": "ditutup_sistem",
    "ditutup oleh admin": "selesai",
    "ditutup oleh pelapor": "selesai",
    "konten terblokir": "diarsipkan",
    "ditanggapi oleh pelapor": "diproses",
    "sudah ditindaklanjuti": "ditanggapi",
    "disposisi ke instansi lain": "di_instansi_lain",
    "dalam proses": "diproses",
  ]
}
