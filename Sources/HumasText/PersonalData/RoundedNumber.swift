/// A long number as a spreadsheet shows it: a NIK as "3,20E+15", a phone number as "8,123456789E+10".
struct RoundedNumber {
  /// The digits that are left, without the exponent.
  let range: Range<Int>
  let kind: PersonalDataMatch.Kind

  /// - Parameter start: of the digit before the comma.
  init?(view: VisibleText, start: Int) {
    let scalars = view.scalars
    var index = start + 1
    guard index < scalars.count, scalars[index] == "," || scalars[index] == "." else { return nil }
    index += 1
    let mantissa = index
    while index < scalars.count, scalars[index].isDigit { index += 1 }
    guard index > mantissa, let exponent = RoundedNumber.exponent(scalars[index...]) else { return nil }
    switch (exponent, scalars[start]) {
    case (14...16, _): kind = .identityNumber
    case (9...11, "8"), (10...13, "6"): kind = .phone
    default: return nil
    }
    range = start..<index
  }

  /// "E+15", "e15".
  private static func exponent(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    guard scalars.first == "E" || scalars.first == "e" else { return nil }
    let digits = scalars.dropFirst().drop { $0 == "+" }.prefix { $0.isDigit }
    guard digits.count == 2 else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1.value - 0x30) }
  }
}
