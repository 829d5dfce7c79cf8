/// Cuts a text into what the normaliser treats alike.
struct NormaliserScan {
  enum Piece {
    /// Letters, and digits among them: "anak2".
    case word([UInt8])
    /// Digits, and what stands for the letters behind them: " ribu" for "rb".
    case number([UInt8], unit: [UInt8])
    /// A hashtag as written, without the #.
    case tag([UInt8])
    /// An account name or a link.
    case gone
    case other(UInt8)
  }

  /// Folded.
  let bytes: [UInt8]
  let written: [UInt8]
  private var index = 0

  init(bytes: [UInt8], written: [UInt8]) {
    self.bytes = bytes
    self.written = written
  }

  mutating func next() -> Piece? {
    guard index < bytes.count else { return nil }
    let byte = bytes[index]
    if byte.isLetter {
      return startsLink ? link() : .word(take { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "'") })
    }
    if byte.isDigit { return number() }
    if byte == UInt8(ascii: "#"), follows(\.isLetter) { return tag() }
    if byte == UInt8(ascii: "@"), follows(\.isLetter), index == 0 || !bytes[index - 1].isLetter { return account() }
    index += 1
    return .other(byte)
  }

  private var startsLink: Bool {
    ["http://", "https://", "www."].contains { bytes[index...].starts(with: $0.utf8) }
  }

  private func follows(_ condition: (UInt8) -> Bool) -> Bool { index + 1 < bytes.count && condition(bytes[index + 1]) }

  private mutating func take(while condition: (UInt8) -> Bool) -> [UInt8] {
    let start = index
    while index < bytes.count, condition(bytes[index]) { index += 1 }
    return Array(bytes[start..<index])
  }

  private mutating func link() -> Piece {
    _ = take { $0 > 0x20 }
    return .gone
  }

  private mutating func account() -> Piece {
    index += 1
    _ = take { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".") }
    return .gone
  }

  private mutating func tag() -> Piece {
    index += 1
    let start = index
    _ = take { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_") }
    return .tag(Array(written[start..<index]))
  }

  private mutating func number() -> Piece {
    let digits = take { $0.isDigit }
    let start = index
    let letters = take { $0.isLetter }
    guard let unit = NormaliserScan.units[String(decoding: letters, as: UTF8.self)] else {
      index = start
      return .number(digits, unit: [])
    }
    return .number(digits, unit: Array(" \(unit)".utf8))
  }

  private static let units = [
    "rb": "ribu", "jt": "juta", "x": "kali", "org": "orang", "hr": "hari", "thn": "tahun", "th": "tahun",
    "bln": "bulan",
    "mnt": "menit", "mgg": "minggu",
  ]
}
