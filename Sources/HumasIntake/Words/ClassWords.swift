import HumasModel

/// The classes of a report as sources write them (DOMAIN §1), in any case.
enum ClassWords {
  /// The class a word names; a bare "Pengaduan" counts as `bareComplaint`; `nil` for an unknown word.
  static func classification(of word: String, bareComplaint: Classification) -> Classification? {
    if let exact = Classification(rawValue: word) { return exact }
    let key = word.lowercased().split(whereSeparator: { $0 == " " || $0 == "_" || $0 == "-" }).joined(separator: " ")
    return key == "pengaduan" ? bareComplaint : words[key]
  }

  private static let words: [String: Classification] = [
    "permintaan informasi": .informationRequest,
    "informasi": .informationRequest,
    "aspirasi": .aspiration,
    "pengaduan tidak berkadar": .complaint,
    "pengaduan tidak berkadar pengawasan": .complaint,
    "pengaduan berkadar": .supervisedComplaint,
    "pengaduan berkadar pengawasan": .supervisedComplaint,
    "permohonan ppid": .publicInformationRequest,
    "permohonan informasi": .publicInformationRequest,
    "permohonan informasi ppid": .publicInformationRequest,
    "keberatan informasi": .informationObjection,
    "insiden data pribadi": .dataBreach,
    "lainnya": .other,
    "lain lain": .other,
  ]
}
