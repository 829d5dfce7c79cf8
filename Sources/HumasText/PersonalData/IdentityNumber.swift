/// NIK and KK: sixteen digits, in one piece or in groups.
///
/// Their build: province, regency, district, then a day (of birth, plus 40 for women), month, year, four more.
enum IdentityNumber {
  private static let length = 16
  private static let mostGroups = 5

  /// The group after an identity number that begins at `index`. What is not built like one counts only where it is all
  /// of the run, in few groups with ordinary marks between them.
  static func end(_ groups: [DigitRun.Group], from index: Int) -> Int? {
    if groups[index].digits.count >= length { return index + 1 }
    var digits: [UInt8] = []
    for end in index..<groups.count {
      digits += groups[end].digits
      if digits.count > length { return nil }
      if digits.count == length {
        let isWhole = index == 0 && end == groups.count - 1 && isSpelledTogether(groups)
        return isWhole || isPlausible(digits) ? end + 1 : nil
      }
    }
    return nil
  }

  static func isPlausible(_ digits: [UInt8]) -> Bool {
    let pair = { (index: Int) in Int(digits[index]) * 10 + Int(digits[index + 1]) }
    let day = pair(6) > 40 ? pair(6) - 40 : pair(6)
    return isProvince(pair(0)) && (1...31).contains(day) && (1...12).contains(pair(8))
  }

  private static func isSpelledTogether(_ groups: [DigitRun.Group]) -> Bool {
    (groups.count <= mostGroups || groups.allSatisfy { $0.digits.count == 1 })
      && !groups.contains { DigitRun.isLoose($0.separator) }
      && !groups.allSatisfy { (1900..<2100).contains($0.value) }
  }

  /// Province codes of the ministry of home affairs (11 Aceh … 97).
  private static func isProvince(_ code: Int) -> Bool {
    switch code {
    case 11...19, 21, 31...36, 51...53, 61...65, 71...76, 81, 82, 91...97: true
    default: false
    }
  }
}
