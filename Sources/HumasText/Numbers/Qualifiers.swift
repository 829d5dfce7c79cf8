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
    for (phrase, qualifier) in Qualifiers.leading {
      let length = phrase.split(separator: " ").count
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
  private static let leading: [(String, Quantity.Qualifier)] = [
    ("tidak kurang dari", .atLeast), ("tak kurang dari", .atLeast), ("tidak lebih dari", .atMost),
    ("paling sedikit", .atLeast), ("paling tidak", .atLeast), ("lebih dari", .atLeast), ("di atas", .atLeast),
    ("paling banyak", .atMost), ("kurang dari", .atMost), ("di bawah", .atMost), ("kurang lebih", .about),
    ("sedikitnya", .atLeast), ("setidaknya", .atLeast), ("minimal", .atLeast), ("maksimal", .atMost),
    ("sekitar", .about), ("kira-kira", .about), ("kisaran", .about), ("±", .about), ("hampir", .nearly), ("nyaris", .nearly),
  ]
}
