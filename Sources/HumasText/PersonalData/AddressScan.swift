/// Finds e-mail addresses and account names: everything around an `@`.
struct AddressScan {
  let view: VisibleText
  let exempt: ExemptContacts

  func matches() -> [ScalarMatch] {
    view.scalars.indices.compactMap { index in
      view.scalars[index] == "@" ? email(at: index) ?? handle(at: index) : nil
    }.filter { !exempt.contains(address: view.scalars[$0.range]) }
  }

  private func email(at sign: Int) -> ScalarMatch? {
    var start = sign
    while start > 0, isLocal(view.scalars[start - 1]) { start -= 1 }
    var end = sign + 1
    while end < view.scalars.count, isDomain(view.scalars[end]) { end += 1 }
    while end > sign + 1, !isWord(view.scalars[end - 1]) { end -= 1 }
    guard start < sign, let dot = view.scalars[sign..<end].lastIndex(of: "."), end - dot > 2, dot > sign + 1 else {
      return nil
    }
    return ScalarMatch(kind: .email, range: start..<end)
  }

  private func handle(at sign: Int) -> ScalarMatch? {
    guard sign == 0 || !isWord(view.scalars[sign - 1]) else { return nil }
    var end = sign + 1
    while end < view.scalars.count, isWord(view.scalars[end]) || view.scalars[end] == "." { end += 1 }
    while end > sign, view.scalars[end - 1] == "." { end -= 1 }
    return end - sign > 2 ? ScalarMatch(kind: .handle, range: sign..<end) : nil
  }

  private func isWord(_ scalar: Unicode.Scalar) -> Bool { scalar.isDigit || scalar.isLetter || scalar == "_" }

  private func isDomain(_ scalar: Unicode.Scalar) -> Bool { isWord(scalar) || scalar == "." || scalar == "-" }

  private func isLocal(_ scalar: Unicode.Scalar) -> Bool { isDomain(scalar) || scalar == "+" || scalar == "%" }
}
