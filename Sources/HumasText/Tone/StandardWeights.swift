extension ToneWeights {
  /// The shipped numbers.
  static let standard = ToneWeights(
    features: ToneLetters.read(ToneNumbers.letters), step: ToneNumbers.step,
    bias: (negative: ToneNumbers.negativeBias, positive: ToneNumbers.positiveBias))
}
