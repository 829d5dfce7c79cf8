/// How each kind of personal data looks when it is hidden.
struct Redaction {
  let view: VisibleText

  private static let dot: Unicode.Scalar = "●"
  private static let dots = "●●●"

  func of(_ match: ScalarMatch) -> String {
    let scalars = view.scalars[match.range]
    switch match.kind {
    case .identityNumber where scalars.contains(","): return digits(of: scalars, keepingFirst: 1, last: 0)
    case .identityNumber, .phone: return digits(of: scalars, keepingFirst: 4, last: 2)
    case .email: return email(scalars)
    case .handle: return "@" + initial(scalars.dropFirst()) + Redaction.dots
    case .name: return initial(scalars) + Redaction.dots
    }
  }

  private func digits(of scalars: ArraySlice<Unicode.Scalar>, keepingFirst first: Int, last: Int) -> String {
    let count = scalars.count(where: \.isDigit)
    var seen = 0
    var text = String.UnicodeScalarView()
    for scalar in scalars {
      guard scalar.isDigit else {
        text.append(scalar)
        continue
      }
      text.append(seen < first || seen >= count - last ? scalar : Redaction.dot)
      seen += 1
    }
    return String(text)
  }

  private func email(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    let dot = scalars.lastIndex(of: ".") ?? scalars.endIndex
    var label = String.UnicodeScalarView()
    label.append(contentsOf: scalars[dot...])
    return initial(scalars) + Redaction.dots + "@" + Redaction.dots + String(label)
  }

  private func initial(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    scalars.first.map { String(Character($0)) } ?? ""
  }
}
