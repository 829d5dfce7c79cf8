/// Indonesian numbers in words: "dua puluh satu", "seribu lima ratus", "dua koma empat juta".
package struct NumberWords {
  let tokens: Tokens

  package init(tokens: Tokens) { self.tokens = tokens }

  /// A number and the token after it.
  package struct Reading {
    package var value: Double
    package var end: Int
  }

  /// The number that begins with a word at `start`; `nil` where none does, or where digits are dictated one by one
  /// ("satu satu dua").
  package func read(at start: Int) -> Reading? {
    guard tokens.isWord(at: start), !isDictated(at: start) else { return nil }
    var total = 0.0
    var index = start
    while true {
      let part = part(at: index)
      guard let part else { break }
      index = part.end
      if let factor = NumberWords.scale(tokens.text(at: index)) {
        total += part.value * factor
        index += 1
      } else {
        total += part.value
        break
      }
    }
    return index > start ? Reading(value: total, end: index) : nil
  }

  /// Digits said one by one: "satu satu dua" is 112.
  func dictatedDigits(at start: Int) -> (digits: String, end: Int)? {
    var index = start
    var digits = ""
    while let value = NumberWords.digits[tokens.text(at: index)] {
      digits += String(Int(value))
      index += 1
    }
    return digits.count >= 3 ? (digits, index) : nil
  }

  static func scale(_ word: String) -> Double? { scales[word] }

  private func isDictated(at start: Int) -> Bool {
    (start == 0 || NumberWords.digits[tokens.text(at: start - 1)] == nil)
      ? dictatedDigits(at: start) != nil : NumberWords.digits[tokens.text(at: start)] != nil
  }

  /// What stands before a scale word: hundreds, tens, ones and a fraction.
  private func part(at start: Int) -> Reading? {
    if tokens.text(at: start) == "seribu" {
      guard let rest = belowThousand(at: start + 1) else { return Reading(value: 1000, end: start + 1) }
      return Reading(value: 1000 + rest.value, end: rest.end)
    }
    guard var reading = belowThousand(at: start) else { return nil }
    if tokens.text(at: reading.end) == "koma", let digit = NumberWords.digits[tokens.text(at: reading.end + 1)] {
      reading.value += digit / 10
      reading.end += 2
    }
    return reading
  }

  private func belowThousand(at start: Int) -> Reading? {
    var index = start
    var value = 0.0
    if tokens.text(at: index) == "seratus" {
      (value, index) = (100, index + 1)
    } else if let digit = NumberWords.digits[tokens.text(at: index)], tokens.text(at: index + 1) == "ratus" {
      (value, index) = (digit * 100, index + 2)
    }
    if let rest = belowHundred(at: index) { (value, index) = (value + rest.value, rest.end) }
    return index > start ? Reading(value: value, end: index) : nil
  }

  private func belowHundred(at start: Int) -> Reading? {
    switch tokens.text(at: start) {
    case "sepuluh": return Reading(value: 10, end: start + 1)
    case "selusin": return Reading(value: 12, end: start + 1)
    case "sebelas": return Reading(value: 11, end: start + 1)
    default: break
    }
    guard let digit = NumberWords.digits[tokens.text(at: start)] else { return nil }
    switch tokens.text(at: start + 1) {
    case "belas": return Reading(value: 10 + digit, end: start + 2)
    case "puluh":
      guard let ones = NumberWords.digits[tokens.text(at: start + 2)] else {
        return Reading(value: digit * 10, end: start + 2)
      }
      return Reading(value: digit * 10 + ones, end: start + 3)
    default: return Reading(value: digit, end: start + 1)
    }
  }

  private static let digits: [String: Double] = [
    "nol": 0, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8, "sembilan": 9,
  ]

  private static let scales: [String: Double] = [
    "ribu": 1e3, "rb": 1e3, "juta": 1e6, "jt": 1e6, "miliar": 1e9, "milyar": 1e9, "triliun": 1e12,
  ]
}
