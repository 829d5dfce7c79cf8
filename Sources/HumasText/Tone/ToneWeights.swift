/// The numbers of the tone model: for each feature how much it speaks for positive and for negative rather than for
/// neutral.
package struct ToneWeights: Sendable {
  /// What a feature says, as multiples of `step`.
  struct Pair: Sendable {
    var negative: Int32
    var positive: Int32
  }

  /// Buckets and one more, 0 for a free place; a power of two of them, at most half taken.
  private var places: [UInt32]
  private var pairs: [Pair]
  /// What 1 of a number weighs.
  package let step: Float
  /// What is so before a word is read: negative, positive.
  package let bias: (negative: Float, positive: Float)

  /// - Parameter features: a level for each tone, -38…38. A level weighs its square, so that the many light weights are
  ///   told apart as well as the few heavy ones.
  package init(features: [ToneFeature], step: Float, bias: (negative: Float, positive: Float)) {
    var size = 16
    while size < features.count * 2 { size *= 2 }
    places = [UInt32](repeating: 0, count: size)
    pairs = [Pair](repeating: Pair(negative: 0, positive: 0), count: size)
    self.step = step
    self.bias = bias
    for feature in features {
      let place = place(of: feature.bucket)
      places[place] = UInt32(feature.bucket + 1)
      pairs[place] = Pair(
        negative: ToneWeights.number(level: feature.negative), positive: ToneWeights.number(level: feature.positive))
    }
  }

  /// The highest level.
  package static let highest: Int8 = 38

  /// `nil` for a feature that the model does not know.
  subscript(bucket: Int) -> Pair? {
    let place = place(of: bucket)
    return places[place] == 0 ? nil : pairs[place]
  }

  /// Where the bucket stands, or would stand.
  private func place(of bucket: Int) -> Int {
    let mask = places.count - 1
    var place = bucket & mask
    while places[place] != 0, places[place] != UInt32(bucket + 1) { place = (place + 1) & mask }
    return place
  }

  private static func number(level: Int8) -> Int32 { Int32(level) * Int32(level.magnitude) }
}

/// A feature of the tone model: its bucket, and a level for each tone.
package struct ToneFeature: Sendable {
  package var bucket: Int
  package var negative: Int8
  package var positive: Int8

  package init(bucket: Int, negative: Int8, positive: Int8) {
    self.bucket = bucket
    self.negative = negative
    self.positive = positive
  }
}
