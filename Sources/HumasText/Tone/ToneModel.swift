import Glibc

/// Judges the tone of Indonesian texts: a linear model over words, trained by `kentongan-bench train tone` on SmSA
/// (11,000 reviews, comments and news lines; Apache 2.0), of which only the weights are here.
package struct ToneModel: Sendable {
  private let weights: ToneWeights
  private let lexicon: EmotionLexicon

  /// - Parameter lexicon: what marks emotions; the desk may add its own words.
  package init(weights: ToneWeights, lexicon: EmotionLexicon = .standard) {
    self.weights = weights
    self.lexicon = lexicon
  }

  /// The model that is shipped.
  package static let standard = ToneModel(weights: .standard)

  /// The shipped model with words of the agency's own beside the shipped ones.
  package static func standard(adding words: [(phrase: String, emotion: Emotions)]) -> ToneModel {
    ToneModel(weights: standard.weights, lexicon: .standard.adding(words))
  }

  /// Linear in the text; what stands behind the first 600 words is not read.
  package func tone(of text: String) -> ToneJudgement {
    var text = text
    return text.withUTF8 { bytes in
      let words = ToneWords(bytes).hashes
      let (tone, confidence) = tone(ofWords: words)
      return ToneJudgement(tone: tone, confidence: confidence, emotions: lexicon.emotions(of: words))
    }
  }

  private func tone(ofWords words: [UInt64]) -> (Tone, Double) {
    let (negative, positive, known) = sums(ofWords: words)
    guard known > 0 else { return (.neutral, 0) }
    let scale = weights.step / Float(known).squareRoot()
    let (a, b) = (
      exp(weights.bias.negative + Float(negative) * scale), exp(weights.bias.positive + Float(positive) * scale)
    )
    let all = Double(a + b + 1)
    if a >= b, a >= 1 { return (.negative, Double(a) / all) }
    return b >= 1 ? (.positive, Double(b) / all) : (.neutral, 1 / all)
  }

  /// The weights of the features that are known, each feature counted once.
  private func sums(ofWords words: [UInt64]) -> (negative: Int32, positive: Int32, known: Int32) {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: ToneModel.seenPlaces) { seen in
      seen.update(repeating: 0)
      var sums: (negative: Int32, positive: Int32, known: Int32) = (0, 0, 0)
      ToneFeatures.forEach(in: words) { bucket in
        guard let pair = weights[bucket], ToneModel.isFirst(bucket, in: seen) else { return }
        sums.negative += pair.negative
        sums.positive += pair.positive
        sums.known += 1
      }
      return sums
    }
  }

  /// A bit for each of 2^15 places: two features in 150 that share one cost less than telling them apart.
  private static let seenPlaces = 1 << 9

  @inline(__always)
  private static func isFirst(_ bucket: Int, in seen: UnsafeMutableBufferPointer<UInt64>) -> Bool {
    let (place, bit) = (bucket >> 6 & (seenPlaces - 1), UInt64(1) << UInt64(bucket & 63))
    let isNew = seen[place] & bit == 0
    seen[place] |= bit
    return isNew
  }
}
