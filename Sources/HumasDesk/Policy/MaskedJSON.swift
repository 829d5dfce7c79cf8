/// Masking within JSON text that stays JSON.
enum MaskedJSON {
  /// Digits from which on a bare number may be somebody's.
  private static let personal = 9

  /// The text with `mask` applied. Long numbers become strings first, as a masked number is no number any more.
  static func masked(_ json: String, _ mask: (String) -> String) -> String {
    guard !json.isEmpty else { return json }
    return mask(String(decoding: quotingLongNumbers(json), as: UTF8.self))
  }

  private static func quotingLongNumbers(_ json: String) -> [UInt8] {
    var result: [UInt8] = []
    var number: [UInt8] = []
    var isInString = false
    var isEscaped = false
    for byte in json.utf8 {
      if !isInString, isOfNumber(byte) {
        number.append(byte)
        continue
      }
      result += quoted(number)
      number = []
      result.append(byte)
      let wasEscaped = isEscaped
      isEscaped = isInString && !wasEscaped && byte == UInt8(ascii: "\\")
      if byte == UInt8(ascii: "\""), !wasEscaped { isInString.toggle() }
    }
    return result + quoted(number)
  }

  private static func quoted(_ number: [UInt8]) -> [UInt8] {
    number.count >= personal ? [UInt8(ascii: "\"")] + number + [UInt8(ascii: "\"")] : number
  }

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte)
  }
}
