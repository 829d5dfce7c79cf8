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
    case .handle where scalars.first == "@": return "@" + initial(scalars.dropFirst()) + Redaction.dots
    case .handle: return initial(scalars) + Redaction.dots
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
    initial(scalars) + Redaction.dots + "@" + Redaction.dots + label(scalars)
  }

  /// The last part of an address with its dot; empty where that is spelled out.
  private func label(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    let tail = scalars.lastIndex(of: ".").map { scalars[$0...] } ?? []
    return tail.dropFirst().allSatisfy(\.isOfName) ? String(String.UnicodeScalarView(tail)) : ""
  }

  private func initial(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    scalars.first.map { String(Character($0)) } ?? ""
  }
}
