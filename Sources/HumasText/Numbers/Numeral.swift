/// Numbers in figures as Indonesians write them.
package enum Numeral {
  /// "1.500" = 1500, "1,5" = 1.5, "2.5" = 2.5, "1.500,75", "1,500,000". `nil` for clock faces with a leading zero,
  /// dates, phone numbers and everything that is no plain number.
  package static func value(of text: String) -> Double? {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, first.isDigit, bytes.allSatisfy({ $0.isDigit || $0 == 0x2E || $0 == 0x2C }) else {
      return nil
    }
    if first == 0x30, bytes.count > 1, bytes[1].isDigit { return nil }
    let dots = text.split(separator: ".", omittingEmptySubsequences: false)
    let commas = text.split(separator: ",", omittingEmptySubsequences: false)
    if commas.count == 2 {
      guard let whole = whole(commas[0]), let fraction = Double("0." + commas[1]) else { return nil }
      return whole + fraction
    }
    if commas.count > 2 { return isThousands(commas) ? Double(commas.joined()) : nil }
    return isThousands(dots) ? Double(dots.joined()) : dots.count <= 2 ? Double(text) : nil
  }

  private static func whole(_ text: Substring) -> Double? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 1 || isThousands(parts) ? Double(parts.joined()) : nil
  }

  private static func isThousands(_ parts: [Substring]) -> Bool {
    parts.count > 1 && (1...3).contains(parts[0].utf8.count) && parts[0] != "0"
      && parts.dropFirst().allSatisfy { $0.utf8.count == 3 }
  }
}
