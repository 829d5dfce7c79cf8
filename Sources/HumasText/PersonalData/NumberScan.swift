/// Finds identity and phone numbers in one run of digits.
struct NumberScan {
  let view: VisibleText
  let run: DigitRun
  let exempt: ExemptContacts

  func matches() -> [ScalarMatch] {
    var matches: [ScalarMatch] = []
    var index = 0
    if let rounded = RoundedIdentityNumber(view: view, start: run.range.lowerBound) {
      return [ScalarMatch(kind: .identityNumber, range: rounded.range)]
    }
    while index < run.groups.count {
      if index == 0, let amount = amountLength() {
        index = amount
      } else if let end = identityNumberEnd(from: index) {
        matches.append(match(.identityNumber, index..<end))
        index = end
      } else if let phone = PhoneNumber(view: view, groups: run.groups, from: index, exempt: exempt) {
        if !phone.isExempt { matches.append(match(.phone, index..<phone.end)) }
        index = phone.end
      } else {
        index += 1
      }
    }
    return matches
  }

  private func match(_ kind: PersonalDataMatch.Kind, _ groups: Range<Int>) -> ScalarMatch {
    let first = run.groups[groups.lowerBound].range.lowerBound
    return ScalarMatch(kind: kind, range: first..<run.groups[groups.upperBound - 1].range.upperBound)
  }

  /// How many groups are an amount of money: "Rp1.500.000", "1.500.000 rupiah".
  private func amountLength() -> Int? {
    guard isAfterCurrency || isBeforeRupiah else { return nil }
    var count = 1
    while count < run.groups.count, run.groups[count - 1].separator == ".", run.groups[count].digits.count == 3 {
      count += 1
    }
    return count
  }

  private var isAfterCurrency: Bool {
    var index = run.range.lowerBound - 1
    while index >= 0, view.scalars[index] == " " || view.scalars[index] == "." { index -= 1 }
    return ["rp", "idr", "usd", "$"].contains { ends(with: $0, before: index + 1) }
  }

  private var isBeforeRupiah: Bool {
    var index = run.range.upperBound
    while index < view.scalars.count, view.scalars[index] == " " { index += 1 }
    let word = view.scalars[index...].prefix(6)
    return ends(with: "rupiah", before: index + word.count)
  }

  private func ends(with word: String, before end: Int) -> Bool {
    let wanted = Array(word.unicodeScalars)
    guard end >= wanted.count, end <= view.scalars.count else { return false }
    return zip(view.scalars[(end - wanted.count)..<end], wanted).allSatisfy { ($0.value | 0x20) == ($1.value | 0x20) }
  }

  /// The group after an identity number that begins at `index`.
  private func identityNumberEnd(from index: Int) -> Int? {
    let groups = run.groups
    if groups[index].digits.count >= 16 { return index + 1 }
    var digits: [UInt8] = []
    for end in index..<groups.count {
      digits += groups[end].digits
      if digits.count > 16 { return nil }
      if digits.count == 16 {
        let isWholeRun = index == 0 && end == groups.count - 1 && groups.count <= 5
        return isWholeRun || IdentityNumber.isPlausible(digits) ? end + 1 : nil
      }
    }
    return nil
  }
}

/// The build of a NIK: province, regency, district, then the day of birth (plus 40 for women), month, year, four more.
enum IdentityNumber {
  static func isPlausible(_ digits: [UInt8]) -> Bool {
    let pair = { (index: Int) in Int(digits[index]) * 10 + Int(digits[index + 1]) }
    let day = pair(6) > 40 ? pair(6) - 40 : pair(6)
    return isProvince(pair(0)) && (1...31).contains(day) && (1...12).contains(pair(8))
  }

  /// Province codes of the ministry of home affairs (11 Aceh … 97).
  private static func isProvince(_ code: Int) -> Bool {
    switch code {
    case 11...19, 21, 31...36, 51...53, 61...65, 71...76, 81, 82, 91...97: true
    default: false
    }
  }
}

/// A NIK that a spreadsheet has rounded: "3,20E+15".
struct RoundedIdentityNumber {
  let range: Range<Int>

  init?(view: VisibleText, start: Int) {
    let scalars = view.scalars
    var index = start + 1
    guard index < scalars.count, scalars[index] == "," || scalars[index] == "." else { return nil }
    index += 1
    let mantissa = index
    while index < scalars.count, scalars[index].isDigit { index += 1 }
    guard index > mantissa, index + 3 < scalars.count, scalars[index] == "E" || scalars[index] == "e",
      scalars[index + 1] == "+", scalars[index + 2] == "1", ("4"..."6").contains(scalars[index + 3])
    else { return nil }
    range = start..<index
  }
}
