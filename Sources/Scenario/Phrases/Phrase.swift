/// A sentence with gaps, written as an interpolated literal: `"Air \(.depth) di \(.village)"`.
///
/// It holds no quotation mark, backslash or control character of its own, so its filled bytes can stand in JSON as
/// they are.
struct Phrase: Sendable, Hashable, ExpressibleByStringInterpolation {
  /// UTF-8, with each gap as the control byte of its ``Slot``.
  var bytes: [UInt8]

  struct StringInterpolation: StringInterpolationProtocol {
    var bytes: [UInt8] = []

    init(literalCapacity: Int, interpolationCount: Int) { bytes.reserveCapacity(literalCapacity + interpolationCount) }

    mutating func appendLiteral(_ literal: String) { bytes.append(contentsOf: literal.utf8) }
    mutating func appendInterpolation(_ slot: Slot) { bytes.append(slot.rawValue) }
  }

  init(bytes: [UInt8]) { self.bytes = bytes }
  init(stringInterpolation: StringInterpolation) { bytes = stringInterpolation.bytes }
  init(stringLiteral text: String) { bytes = Array(text.utf8) }

  /// Adds the sentence to `output`, its gaps filled.
  func write(to output: inout [UInt8], filling filler: inout Filler) {
    for byte in bytes {
      if byte < 32, let slot = Slot(rawValue: byte) {
        filler.fill(slot, into: &output)
      } else {
        output.append(byte)
      }
    }
  }
}
