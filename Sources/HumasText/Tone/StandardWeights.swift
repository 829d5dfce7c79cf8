extension ToneWeights {
  /// The shipped numbers.
  static let standard = ToneWeights(
    letters: ToneNumbers.letters.utf8, step: ToneNumbers.step,
    bias: (negative: ToneNumbers.negativeBias, positive: ToneNumbers.positiveBias))
}
