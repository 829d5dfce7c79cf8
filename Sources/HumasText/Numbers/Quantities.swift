/// Finds the quantities of a text.
package struct Quantities {
  private let tokens: Tokens
  private let words: NumberWords

  package init(_ tokens: Tokens) {
    self.tokens = tokens
    words = NumberWords(tokens: tokens)
  }

  /// Quantities in order; tokens for which `isTaken` (dates, phone numbers) are passed over.
  package func all(except isTaken: (Int) -> Bool = { _ in false }) -> [Quantity] {
    var found: [Quantity] = []
    var index = 0
    while index < tokens.count {
      if !isTaken(index), let quantity = quantity(at: index) {
        found.append(quantity)
        index = max(index + 1, quantity.tokens.upperBound)
      } else {
        index += 1
      }
    }
    return found
  }

  /// Digits dictated one by one, as the radio does with service numbers: "satu satu dua".
  package func dictatedDigits(at index: Int) -> (digits: String, end: Int)? { words.dictatedDigits(at: index) }

  private func quantity(at index: Int) -> Quantity? {
    if let vague = VagueNumbers.range(tokens.text(at: index)) { return vagueQuantity(vague, at: index) }
    guard var value = plainValue(at: index) else { return nil }
    var quantity = Quantity(
      low: value.value, high: value.value, qualifier: .exact, isMoney: false, isPercent: false,
      tokens: index..<value.end)
    if let upper = upperEnd(after: value.end), upper.value > value.value {
      (quantity.low, quantity.high, quantity.qualifier) = (scaledLike(upper, value.value), upper.value, .range)
      value.end = upper.end
    }
    quantity.tokens = index..<value.end
    markMoney(&quantity)
    markPercent(&quantity)
    Qualifiers(tokens: tokens).apply(to: &quantity)
    return quantity
  }

  /// A number in figures or words with its scale: "1,5 miliar", "Rp150 jt", "dua koma empat juta".
  private func plainValue(at index: Int) -> NumberWords.Reading? {
    guard tokens.all.indices.contains(index) else { return nil }
    if tokens[index].isWord { return words.read(at: index) }
    // What stands behind a stroke is part of a file number: "360/17/VIII/2026".
    guard tokens[index].isNumber, tokens.text(at: index - 1) != "/", let value = Numeral.value(of: tokens[index].text)
    else { return nil }
    let next = tokens.text(at: index + 1)
    if let factor = NumberWords.scale(next) { return .init(value: value * factor, end: index + 2) }
    // "Rp1,5 M" is miliar, "Rp150 T" triliun; without the currency the letters mean other things.
    if isAfterCurrency(index), let factor = ["m": 1e9, "t": 1e12, "mio": 1e6, "k": 1e3][next] {
      return .init(value: value * factor, end: index + 2)
    }
    return .init(value: value, end: index + 1)
  }

  /// The end of a range: "10–12", "10 sampai 12".
  private func upperEnd(after index: Int) -> NumberWords.Reading? {
    guard ["-", "–", "sampai", "hingga", "s.d", "sd"].contains(tokens.text(at: index)),
      !["pukul", "jam", "pkl"].contains(tokens.text(at: index + 1))
    else { return nil }
    return plainValue(at: tokens.text(at: index + 1) == "rp" ? index + 2 : index + 1)
  }

  /// "2-3 juta": the scale belongs to both ends.
  private func scaledLike(_ upper: NumberWords.Reading, _ low: Double) -> Double {
    guard let factor = NumberWords.scale(tokens.text(at: upper.end - 1)), low * factor < upper.value else { return low }
    return low * factor
  }

  private func isAfterCurrency(_ index: Int) -> Bool {
    tokens.text(at: index - 1) == "rp" || tokens.text(at: index - 1) == "." && tokens.text(at: index - 2) == "rp"
  }

  private func markMoney(_ quantity: inout Quantity) {
    let range = quantity.tokens
    if isAfterCurrency(range.lowerBound) {
      let currency = tokens.text(at: range.lowerBound - 1) == "rp" ? 1 : 2
      quantity.isMoney = true
      quantity.tokens = range.lowerBound - currency..<range.upperBound
    } else if tokens.text(at: range.upperBound) == "rupiah" {
      quantity.isMoney = true
      quantity.tokens = range.lowerBound..<range.upperBound + 1
    } else if isPaid(range) {
      quantity.isMoney = true
    }
  }

  /// "tiap KK terima 900rb": a sum by its verb and its scale, where no noun follows.
  private func isPaid(_ range: Range<Int>) -> Bool {
    let next = tokens.text(at: range.upperBound)
    guard range.count > 1, NumberWords.scale(tokens.text(at: range.upperBound - 1)) != nil,
      !tokens.isWord(at: range.upperBound) || ["per", "untuk", "tiap", "setiap", "ya", "saja"].contains(next)
    else { return false }
    return (range.lowerBound - 2..<range.lowerBound).contains { Quantities.paying.contains(tokens.text(at: $0)) }
  }

  private static let paying: Set<String> = [
    "terima", "menerima", "bayar", "membayar", "biaya", "tarif", "harga", "seharga", "denda", "cair",
    "ongkos", "iuran", "retribusi", "uang", "bantuan", "senilai",
  ]

  private func markPercent(_ quantity: inout Quantity) {
    let next = tokens.text(at: quantity.tokens.upperBound)
    guard next == "%" || next == "persen" else { return }
    quantity.isPercent = true
    quantity.tokens = quantity.tokens.lowerBound..<quantity.tokens.upperBound + 1
  }

  private func vagueQuantity(_ range: ClosedRange<Double>, at index: Int) -> Quantity {
    var low = range.lowerBound
    var high = range.upperBound
    var end = index + 1
    // "puluhan ribu"
    if let factor = NumberWords.scale(tokens.text(at: end)) {
      (low, high, end) = (low * factor, high * factor, end + 1)
    }
    return Quantity(
      low: low, high: high, qualifier: .range, isMoney: false, isPercent: false, tokens: index..<end)
  }
}

/// Numbers that only say how many digits there are.
enum VagueNumbers {
  static func range(_ word: String) -> ClosedRange<Double>? {
    switch word {
    case "belasan": 11...19
    case "puluhan": 20...99
    case "ratusan": 100...999
    case "ribuan": 1000...9999
    default: nil
    }
  }
}
