/// An Indonesian phone number that begins with a certain group of a run: +62…, +62 (0)…, 62…, 0062…, 08…, 021…, or 812…
/// where somebody or a spreadsheet has left out the zero.
struct PhoneNumber {
  /// The group after the number.
  let end: Int
  let isExempt: Bool

  init?(view: VisibleText, groups: [DigitRun.Group], from start: Int, exempt: ExemptContacts) {
    guard !PhoneNumber.isWithinLetterNumber(groups, start) else { return nil }
    var digits: [UInt8] = []
    var found: Int?
    var index = start
    while index < groups.count, digits.count + groups[index].digits.count <= PhoneNumber.mostDigits {
      if index > start, !PhoneNumber.continues(groups, from: start, at: index, length: digits.count) { break }
      digits += groups[index].digits
      index += 1
      if exempt.contains(number: digits) {
        (end, isExempt) = (index, true)
        return
      }
      if PhoneNumber.isNumber(digits, in: groups[start..<index]) { found = index }
    }
    guard let found else { return nil }
    (end, isExempt) = (found, false)
  }

  /// "+62 (0) 812…" with the most digits a mobile number has.
  private static let mostDigits = 16

  /// "360/0813/405/2026": what stands behind a slash is no beginning.
  private static func isWithinLetterNumber(_ groups: [DigitRun.Group], _ start: Int) -> Bool {
    start > 0 && groups[start - 1].separator == "/" && groups[start].separator == "/"
  }

  /// A long enough number goes on only over the same mark that stood between its first groups.
  private static func continues(_ groups: [DigitRun.Group], from start: Int, at index: Int, length: Int) -> Bool {
    guard length >= 10 else { return true }
    // The mark after a bracketed or dialling prefix says little; that of the second group does.
    let reference = index - start >= 2 ? groups[index - 2].separator : nil
    return groups[index - 1].separator == reference
  }

  private static func isNumber(_ digits: [UInt8], in groups: ArraySlice<DigitRun.Group>) -> Bool {
    let national = ExemptContacts.normalNumber(digits)
    let isInternational = national.count != digits.count
    guard national[0] == 0 else { return isMobileWithoutZero(digits, groups) }
    guard national.count >= 9, hasTrustedMarks(groups) else { return false }
    let first = groups.first?.digits.count ?? 0
    guard first >= 3 || isInternational || digits.starts(with: [0, 8]) else { return false }
    switch national[1] {
    case 8: return national[2] != 0 && (10...13).contains(national.count)
    case 2...7, 9:
      // "62064954 9319" are two numbers, "6221 7654321" is one.
      let hasPrefix = first <= 5 || groups.count == 1 || !isInternational
      return hasPrefix && (9...12).contains(national.count) && looseMarks(groups).count <= 1
    default: return false
    }
  }

  /// "812-3456-7890", "81234567890".
  private static func isMobileWithoutZero(_ digits: [UInt8], _ groups: ArraySlice<DigitRun.Group>) -> Bool {
    guard digits[0] == 8, (10...12).contains(digits.count), [1, 2, 3, 5, 7, 8, 9].contains(digits[1]) else {
      return false
    }
    let marks = groups.dropLast().map(\.separator)
    let isSpelled = groups.count == 3 && groups.first?.digits.count == 3 && marks.allSatisfy { $0 == marks.first }
    return groups.count == 1 || (isSpelled && groups.dropFirst().allSatisfy { $0.digits.count >= 3 })
  }

  /// Marks that part numbers are believed to join one only where there is but one kind of them, and a short or national
  /// beginning: "62261234", a line below "1204", are two.
  private static func hasTrustedMarks(_ groups: ArraySlice<DigitRun.Group>) -> Bool {
    let loose = looseMarks(groups)
    guard let mark = loose.first, let first = groups.first else { return true }
    guard loose.allSatisfy({ $0 == mark }), first.digits.count <= 5 || first.digits[0] == 0 else { return false }
    return mark == "\n" || loose.count >= groups.count - 2
  }

  private static func looseMarks(_ groups: ArraySlice<DigitRun.Group>) -> [Unicode.Scalar?] {
    groups.dropLast().map(\.separator).filter(DigitRun.isLoose)
  }
}
