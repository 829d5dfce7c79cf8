/// Joins bytes to scalars, however they arrive; what is not UTF-8 becomes U+FFFD, as terminals show it.
struct UTF8Assembler {
  private var pending: [UInt8] = []
  private var expected = 0

  /// Whether a scalar has begun and waits for more bytes.
  var isWithinScalar: Bool { !pending.isEmpty }

  /// The scalar that this byte completes, if any.
  mutating func feed(_ byte: UInt8) -> Unicode.Scalar? {
    if pending.isEmpty {
      expected = UTF8Assembler.length(startingWith: byte)
      if expected == 1 { return Unicode.Scalar(byte) }
      if expected == 0 { return "\u{FFFD}" }
    }
    pending.append(byte)
    return pending.count == expected ? finish() : nil
  }

  /// Gives up what has begun: a byte came that cannot belong to it.
  mutating func finish() -> Unicode.Scalar {
    let text = String(decoding: pending, as: UTF8.self)
    pending.removeAll(keepingCapacity: true)
    return text.unicodeScalars.first ?? "\u{FFFD}"
  }

  /// Bytes of the scalar that `byte` begins; 0 where none begins with it.
  private static func length(startingWith byte: UInt8) -> Int {
    switch byte {
    case 0x00...0x7F: 1
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }
}
