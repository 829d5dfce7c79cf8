/// Finds e-mail addresses, also spelled out ("budi (at) contoh.id"), and account names behind an `@`.
struct AddressScan {
  private let letters: SpelledAddresses
  private let view: VisibleText
  private let exempt: ExemptContacts

  init(view: VisibleText, exempt: ExemptContacts) {
    self.view = view
    self.exempt = exempt
    letters = SpelledAddresses(view)
  }

  func matches() -> [ScalarMatch] {
    letters.scalars.indices.compactMap { index in
      letters.scalars[index] == "@" ? email(at: index) ?? handle(at: index) : nil
    }
  }

  private func email(at sign: Int) -> ScalarMatch? {
    var start = sign
    while start > 0, letters.scalars[start - 1].isOfAddress { start -= 1 }
    var end = sign + 1
    while end < letters.scalars.count, letters.scalars[end].isOfDomain { end += 1 }
    while end > sign + 1, !letters.scalars[end - 1].isOfName { end -= 1 }
    guard start < sign, let dot = letters.scalars[sign..<end].lastIndex(of: "."), end - dot > 2, dot > sign + 1 else {
      return nil
    }
    return match(.email, start..<end)
  }

  private func handle(at sign: Int) -> ScalarMatch? {
    guard letters.isWritten(sign), sign == 0 || !letters.scalars[sign - 1].isOfName else { return nil }
    var end = sign + 1
    while end < letters.scalars.count, letters.scalars[end].isOfName || letters.isWrittenDot(end) { end += 1 }
    while end > sign, letters.scalars[end - 1] == "." { end -= 1 }
    return end - sign > 2 ? match(.handle, sign..<end) : nil
  }

  private func match(_ kind: PersonalDataMatch.Kind, _ range: Range<Int>) -> ScalarMatch? {
    exempt.contains(address: letters.scalars[range]) ? nil : ScalarMatch(kind: kind, range: letters.range(of: range))
  }
}

extension Unicode.Scalar {
  /// Letters, digits and the underscore.
  var isOfName: Bool { isDigit || isLetter || self == "_" }

  var isOfDomain: Bool { isOfName || self == "." || self == "-" }

  /// What stands before the sign of an address.
  fileprivate var isOfAddress: Bool { isOfDomain || self == "+" || self == "%" }
}
