import HumasText

/// A word as far as echoes are told by it: without clitics, its first five letters.
///
/// Reports are written in haste: "tanggulnya", "jebol", "jebolnya". Whole stemming would cost the intake five times as much.
enum EchoWord {
  private static let clitics = ["nya", "lah", "kah", "pun", "ku", "mu"].map { Array($0.utf8) }
  /// Letters left when a clitic is taken off: "itulah" stays, "banjirnya" does not.
  private static let shortestStem = 4
  private static let letters = 5

  static func key(_ word: String) -> UInt64 {
    var word = word
    return word.withUTF8 { key($0) }
  }

  private static func key(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let length = lengthWithoutClitic(bytes)
    var key: UInt64 = 0
    for index in 0..<min(length, letters) { key = key << 8 | UInt64(bytes[index]) }
    return key
  }

  private static func lengthWithoutClitic(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    for clitic in clitics where bytes.count >= shortestStem + clitic.count {
      let start = bytes.count - clitic.count
      if clitic.indices.allSatisfy({ bytes[start + $0] == clitic[$0] }) { return start }
    }
    return bytes.count
  }
}

/// Words by which a text doubts, asks or denies.
enum EchoCues {
  static let denials: Phrases = [
    "hoaks", "hoax", "hoak", "bohong", "tidak benar", "tdk benar", "tidaklah benar", "gak bener", "ga bener", "cek fakta",
    "jangan percaya", "jangan mudah percaya", "jangan sebarkan", "jangan termakan", "klarifikasi", "disinformasi",
    "misinformasi", "membantah", "dibantah", "palsu", "faktanya",
  ]

  static let questions: Phrases = [
    "benarkah", "apa benar", "apakah benar", "apa betul", "betulkah", "benar tidak", "benar gak", "bener gak", "bener ga",
    "apakah", "mohon info", "mohon konfirmasi", "valid gak", "valid kah",
  ]

  static let negators: Set<String> = ["tidak", "bukan", "tak", "belum", "tanpa", "gak", "nggak", "enggak", "ga", "tdk", "ndak"]
}
