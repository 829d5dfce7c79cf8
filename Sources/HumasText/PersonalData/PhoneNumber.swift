/// An Indonesian phone number that begins with a certain group of a run: +62…, 62…, 0062…, 08…, 021…, or 812… where a
/// spreadsheet has eaten the zero.
struct PhoneNumber {
  /// The group after the number.
  let end: Int
  let isExempt: Bool

  init?(view: VisibleText, groups: [DigitRun.Group], from start: Int, exempt: ExemptContacts) {
    guard !PhoneNumber.isDate(groups[start...]) else { return nil }
    let hasPlus = groups[start].range.lowerBound > 0 && view.scalars[groups[start].range.lowerBound - 1] == "+"
    guard hasPlus || !PhoneNumber.isThousands(groups[start...]) else { return nil }
    var digits: [UInt8] = []
    var found: Int?
    var index = start
    while index < groups.count, digits.count + groups[index].digits.count <= 15 {
      if index > start, !PhoneNumber.continues(groups, from: start, at: index, length: digits.count) { break }
      digits += groups[index].digits
      index += 1
      if exempt.contains(number: digits) {
        (end, isExempt) = (index, true)
        return
      }
      if PhoneNumber.isNumber(digits, firstGroup: groups[start].digits.count) { found = index }
    }
    guard let found else { return nil }
    (end, isExempt) = (found, false)
  }

  /// A long enough number goes on only over the same mark that stood between its first groups.
  private static func continues(_ groups: [DigitRun.Group], from start: Int, at index: Int, length: Int) -> Bool {
    guard length >= 10 else { return true }
    // The mark after a bracketed or dialling prefix says little; that of the second group does.
    let reference = index - start >= 2 ? groups[index - 2].separator : nil
    return groups[index - 1].separator == reference
  }

  private static func isNumber(_ digits: [UInt8], firstGroup: Int) -> Bool {
    let national = ExemptContacts.normalNumber(digits)
    let isInternational = national.count != digits.count
    guard national[0] == 0 else { return isMobileWithoutZero(digits) && digits.count == firstGroup }
    guard national.count >= 9, firstGroup >= 3 || isInternational || digits.starts(with: [0, 8]) else { return false }
    switch national[1] {
    case 8: return national[2] != 0 && (10...13).contains(national.count)
    case 2...7, 9: return (9...12).contains(national.count)
    default: return false
    }
  }

  private static func isMobileWithoutZero(_ digits: [UInt8]) -> Bool {
    digits[0] == 8 && (10...12).contains(digits.count) && [1, 2, 3, 5, 7, 8, 9].contains(digits[1])
  }

  /// "08-11-2026 14.05": day, month, year.
  private static func isDate(_ groups: ArraySlice<DigitRun.Group>) -> Bool {
    let heads = groups.prefix(3).map(\.digits)
    guard heads.count == 3, heads[0].count <= 2, heads[1].count <= 2, heads[2].count == 4 else { return false }
    return heads[2].starts(with: [2, 0]) || heads[2].starts(with: [1, 9])
  }

  /// "62.812.345.678": a large number written out.
  private static func isThousands(_ groups: ArraySlice<DigitRun.Group>) -> Bool {
    guard groups.count > 1, let first = groups.first, first.digits[0] != 0, first.digits.count <= 3 else {
      return false
    }
    return groups.dropLast().allSatisfy { $0.separator == "." }
      && groups.dropFirst().allSatisfy { $0.digits.count == 3 }
  }
}
