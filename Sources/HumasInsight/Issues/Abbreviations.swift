/// Abbreviations that names do not write small.
enum Abbreviations {
  private static let written = [
    "e-KTP", "KTP", "KK", "NIK", "SIM", "STNK", "SKCK", "PDAM", "PLN", "BPJS", "BPBD", "BMKG", "PBB", "SPBU", "BBM",
    "ASN", "PNS", "PPPK", "RSUD", "RS", "SD", "SMP", "SMA", "SMK", "PPDB", "RT", "RW", "DPRD", "BLT", "PKH", "UMKM",
    "TPA", "TPS", "PJU", "LPG", "DBD", "MBG",
  ]

  private static let longest = 5

  /// By the lower-case bytes of the word, packed into one number.
  private static let spellings: [UInt64: [UInt8]] = Dictionary(
    uniqueKeysWithValues: written.map { (packed(Array($0.utf8)[...]), Array($0.utf8)) })

  /// Writes the abbreviations among the words of a name as they are written; their length does not change.
  static func restore(in name: inout [UInt8]) {
    for word in name.indices.split(whereSeparator: { name[$0] == .blank }) where word.count <= longest {
      guard let spelling = spellings[packed(name[word])] else { continue }
      name.replaceSubrange(word, with: spelling)
    }
  }

  private static func packed(_ word: ArraySlice<UInt8>) -> UInt64 {
    word.reduce(0) { $0 << 8 | UInt64($1 | 0x20) }
  }
}
