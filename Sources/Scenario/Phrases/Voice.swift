/// How a sentence is typed: nobody in a flood writes like a press release.
enum Voice: Int, CaseIterable, Sendable {
  case plain, texting, hurried, shouting

  /// The sentence in this voice; gaps stay where they are.
  func speak(_ phrase: Phrase) -> Phrase {
    switch self {
    case .plain: phrase
    case .texting: Phrase(bytes: shortened(phrase.bytes))
    case .hurried: Phrase(bytes: shortened(phrase.bytes).compactMap(hurriedByte))
    case .shouting: Phrase(bytes: phrase.bytes.map { $0 >= 97 && $0 <= 122 ? $0 - 32 : $0 } + Array("!!!".utf8))
    }
  }

  var dropsCapitals: Bool { self == .hurried }

  private func shortened(_ bytes: [UInt8]) -> [UInt8] {
    let words = bytes.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    return Array(words.map(shortenedWord).joined(separator: [UInt8(ascii: " ")]))
  }

  private func shortenedWord(_ word: ArraySlice<UInt8>) -> [UInt8] {
    let letters = word.prefix { $0 >= 65 && $0 < 128 }
    let short = Voice.shortForms[String(decoding: letters, as: UTF8.self)]
    return short.map { Array($0.utf8) + word.dropFirst(letters.count) } ?? Array(word)
  }

  private func hurriedByte(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "."): nil
    case 65...90: byte + 32
    default: byte
    }
  }

  private static let shortForms = [
    "yang": "yg", "tidak": "gak", "Tidak": "Ga", "sudah": "udah", "Sudah": "Sdh", "belum": "blm", "Belum": "Blm",
    "dengan": "dgn", "untuk": "utk", "karena": "krn", "dari": "dr", "saya": "sy", "Saya": "Sy", "tolong": "tlg",
    "Tolong": "Tlg", "kalau": "klo", "Kalau": "Klo", "banyak": "bnyk", "bagaimana": "gmn", "Bagaimana": "Gmn",
    "sampai": "smp", "tetapi": "tp", "juga": "jg", "orang": "org", "bisa": "bs", "jalan": "jln", "rumah": "rmh",
    "Rumah": "Rmh", "bantuan": "bantuan", "masih": "msh", "Masih": "Msh", "sekarang": "skrg", "sama": "sm",
    "kenapa": "knp", "Kenapa": "Knp", "mohon": "mhn", "Mohon": "Mhn", "hanya": "cuma", "lagi": "lg", "pada": "pd",
    "kepada": "kpd", "terus": "trus", "saja": "aja", "kapan": "kpn", "Kapan": "Kpn", "dulu": "dl", "begini": "gini",
    "tahu": "tau", "memang": "emang", "dapat": "dpt", "semua": "smua", "keluarga": "kel", "dekat": "deket",
    "depan": "dpn", "petugas": "ptgs", "informasi": "info", "Informasi": "Info", "malam": "mlm", "setiap": "tiap",
  ]
}
