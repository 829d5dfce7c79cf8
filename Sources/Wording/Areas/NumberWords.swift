/// Figures as the language writes them.
package protocol NumberWords {
  /// `1.284`
  func count(_ number: Int) -> String
  /// `6,2`
  func decimal(_ value: Double) -> String
}

extension NumberWords {
  /// `×6,2`
  package func ratio(_ value: Double) -> String { "×" + decimal(value) }

  /// `10.000+` where counting stopped at its limit.
  package func count(_ number: Int, isCapped: Bool) -> String { isCapped ? count(number) + "+" : count(number) }
}
