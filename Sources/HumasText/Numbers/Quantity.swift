/// A number that a text states, with what makes it softer or larger: "sekitar 1.500", "belasan", "Rp1,5 M".
package struct Quantity: Sendable, Hashable {
  package enum Qualifier: Sendable, Hashable {
    case exact, about, atLeast, atMost, nearly, range
  }

  package var low: Double
  /// `.infinity` where only a minimum is said.
  package var high: Double
  package var qualifier: Qualifier
  /// Rupiah.
  package var isMoney: Bool
  package var isPercent: Bool
  /// Tokens of the whole expression, qualifier and scale words included.
  package var tokens: Range<Int>

  package init(
    low: Double, high: Double, qualifier: Qualifier, isMoney: Bool, isPercent: Bool, tokens: Range<Int>
  ) {
    self.low = low
    self.high = high
    self.qualifier = qualifier
    self.isMoney = isMoney
    self.isPercent = isPercent
    self.tokens = tokens
  }

  package var isExact: Bool { qualifier == .exact }

  /// Whether both can be true of one thing.
  package func overlaps(_ other: Quantity) -> Bool { low <= other.high && other.low <= high }
}
