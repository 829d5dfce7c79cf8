import HumasText

/// A number in a passage with what it is a number of, as far as its neighbours tell.
struct PassageNumber {
  enum Kind: Hashable {
    case day, year, percent, clock
    /// The word behind the number.
    case counted(String)
  }

  var value: Double
  var kind: Kind
  /// What its qualifier allows; `nil` where the number is only near, or one of a range.
  var range: ClosedRange<Double>?
  var isQualified: Bool
  /// The word before it.
  var before: String
  var tokens: Range<Int>

  static func all(in tokens: Tokens, _ range: Range<Int>) -> [PassageNumber] {
    var found: [PassageNumber] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let number = number(at: index, in: tokens) {
        found.append(number)
        index = number.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private static func number(at index: Int, in tokens: Tokens) -> PassageNumber? {
    guard let (value, end) = value(at: index, in: tokens) else { return nil }
    let before = tokens.text(at: index - 1)
    let (range, isQualified) = range(of: value, at: index, in: tokens)
    return PassageNumber(
      value: value, kind: kind(value, at: index, end: end, before: before, in: tokens),
      range: range,
      isQualified: isQualified, before: before, tokens: index..<end)
  }

  /// In figures or words, with a scale; "satu" is as often an article as a number.
  private static func value(at index: Int, in tokens: Tokens) -> (Double, Int)? {
    let plain: (Double, Int)
    if tokens[index].isNumber, let value = Numeral.value(of: tokens[index].text) {
      plain = (value, index + 1)
    } else if tokens.text(at: index) != "satu",
      let words = NumberWords(tokens: tokens).read(at: index)
    {
      return (words.value, words.end)
    } else {
      return nil
    }
    let scales = ["ribu": 1e3, "juta": 1e6, "miliar": 1e9, "triliun": 1e12]
    guard let factor = scales[tokens.text(at: plain.1)] else { return plain }
    return (plain.0 * factor, plain.1 + 1)
  }

  private static func kind(
    _ value: Double, at index: Int, end: Int, before: String, in tokens: Tokens
  ) -> Kind {
    let next = tokens.text(at: end)
    if CalendarWords.month(next) != nil { return .day }
    if ["%", "persen"].contains(next) { return .percent }
    if tokens[index].isNumber, tokens[index].text.utf8.count == 4, isYear(value, before: before) {
      return .year
    }
    if ["pukul", "jam"].contains(before) { return .clock }
    return .counted(next)
  }

  private static func isYear(_ value: Double, before: String) -> Bool {
    let cues = [
      "tahun", "pada", "di", "sejak", "hingga", "sampai", "dan", "awal", "akhir", "mulai", "dari",
    ]
    let isCued = cues.contains(before) || CalendarWords.month(before) != nil
    return isCued && (1000...2100).contains(value) || (1500...2050).contains(value)
  }

  /// "lebih dari 12" is everything from 12 on; "sekitar 12" is no end to hold against anyone.
  private static func range(of value: Double, at index: Int, in tokens: Tokens) -> (
    ClosedRange<Double>?, Bool
  ) {
    let start = ["$", "rp"].contains(tokens.text(at: index - 1)) ? index - 1 : index
    let (last, first) = (tokens.text(at: start - 1), tokens.text(at: start - 2))
    if first == "tidak" || tokens.text(at: start - 3) == "tidak" { return (value...value, false) }
    if last == "lebih" { return (value...Double.infinity, true) }
    if last == "jumlah", near.contains(first) { return (nil, true) }
    if first == "lebih" && last == "dari" || first == "di" && last == "atas"
      || minima.contains(last)
    {
      return (value...Double.infinity, true)
    }
    if first == "kurang" && last == "dari" || first == "di" && last == "bawah" || last == "maksimal" {
      return (-1...value, true)
    }
    return near.contains(last) ? (nil, true) : (value...value, false)
  }

  private static let minima: Set<String> = ["setidaknya", "melebihi", "minimal", "sedikitnya"]
  private static let near: Set<String> = [
    "sekitar", "hampir", "hingga", "sampai", "mencapai", "kira-kira", "mendekati", "antara",
    "setiap", "per", "tiap",
    "usia", "ke",
  ]
}
