/// Words around a number that make it a minimum, a maximum or an estimate.
struct Qualifiers {
  let tokens: Tokens

  /// "sekitar" allows a twentieth either way, and always one.
  private static let tolerance = 0.05

  func apply(to quantity: inout Quantity) {
    if let (length, qualifier) = before(quantity.tokens.lowerBound) {
      quantity.tokens = quantity.tokens.lowerBound - length..<quantity.tokens.upperBound
      soften(&quantity, as: qualifier)
    } else if let (length, qualifier) = after(quantity.tokens.upperBound) {
      quantity.tokens = quantity.tokens.lowerBound..<quantity.tokens.upperBound + length
      soften(&quantity, as: qualifier)
    }
  }

  private func soften(_ quantity: inout Quantity, as qualifier: Quantity.Qualifier) {
    let value = quantity.low
    quantity.qualifier = qualifier
    switch qualifier {
    case .atLeast: quantity.high = .infinity
    case .atMost: quantity.low = 0
    case .nearly: quantity.low = value * (1 - 2 * Qualifiers.tolerance)
    case .about:
      let slack = max(1, value * Qualifiers.tolerance)
      (quantity.low, quantity.high) = (value - slack, quantity.high + slack)
    case .exact, .range: break
    }
  }

  private func before(_ index: Int) -> (Int, Quantity.Qualifier)? {
    for (phrase, length, qualifier) in Qualifiers.leading {
      if index >= length, tokens.has(phrase, at: index - length) { return (length, qualifier) }
    }
    return nil
  }

  private func after(_ index: Int) -> (Int, Quantity.Qualifier)? {
    switch tokens.text(at: index) {
    case "lebih", "+": return (1, .atLeast)
    case "-" where tokens.text(at: index + 1) == "an": return (2, .about)
    default: return nil
    }
  }

  /// Longest first: "tidak kurang dari" is a minimum, "kurang dari" a maximum.
  private static let leading: [(phrase: String, length: Int, qualifier: Quantity.Qualifier)] = [
    ("tidak kurang dari", 3, .atLeast), ("tak kurang dari", 3, .atLeast), ("tidak lebih dari", 3, .atMost),
    ("paling sedikit", 2, .atLeast), ("paling tidak", 2, .atLeast), ("lebih dari", 2, .atLeast),
    ("di atas", 2, .atLeast), ("paling banyak", 2, .atMost), ("kurang dari", 2, .atMost), ("di bawah", 2, .atMost),
    ("kurang lebih", 2, .about), ("sedikitnya", 1, .atLeast), ("setidaknya", 1, .atLeast), ("minimal", 1, .atLeast),
    ("maksimal", 1, .atMost), ("sekitar", 1, .about), ("kira-kira", 1, .about), ("kisaran", 1, .about),
    ("±", 1, .about), ("hampir", 1, .nearly), ("nyaris", 1, .nearly),
  ]
}
