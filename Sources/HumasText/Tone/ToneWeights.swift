/// The numbers of the tone model: for each feature how much it speaks for positive and for negative rather than for
/// neutral.
package struct ToneWeights: Sendable {
  /// Two numbers a bucket, negative and positive; both 0 for a feature that the model does not know.
  private(set) var numbers: [Int8]
  /// What a step of a number weighs.
  package let step: Float
  /// What is so before a word is read: negative, positive.
  package let bias: (negative: Float, positive: Float)

  package init(buckets: [(bucket: Int, negative: Int8, positive: Int8)], step: Float, bias: (negative: Float, positive: Float)) {
    numbers = [Int8](repeating: 0, count: ToneFeatures.space * 2)
    self.step = step
    self.bias = bias
    for row in buckets {
      numbers[row.bucket * 2] = row.negative
      numbers[row.bucket * 2 + 1] = row.positive
    }
  }

  /// The largest number of a weight as it is shipped.
  package static let largest: Int8 = 38

  /// The shipped numbers. One letter a number, "0" the lowest: how many buckets lie between this feature and the one
  /// before, then its two weights; "~" stands for as many buckets as there are letters before it, and goes on.
  init(letters: some Sequence<UInt8>, step: Float, bias: (negative: Float, positive: Float)) {
    var letters = letters.lazy.filter { $0 > 0x20 }.makeIterator()
    var rows: [(Int, Int8, Int8)] = []
    var bucket = -1
    while let gap = letters.next() {
      bucket += Int(gap - ToneWeights.lowest)
      guard gap != ToneWeights.farther else { continue }
      guard let negative = letters.next(), let positive = letters.next(), bucket < ToneFeatures.space else { break }
      rows.append((bucket, ToneWeights.number(negative), ToneWeights.number(positive)))
    }
    self.init(buckets: rows.map { (bucket: $0.0, negative: $0.1, positive: $0.2) }, step: step, bias: bias)
  }

  /// The known features as letters.
  package var letters: [UInt8] {
    var letters: [UInt8] = []
    var last = -1
    for bucket in 0..<ToneFeatures.space where numbers[bucket * 2] != 0 || numbers[bucket * 2 + 1] != 0 {
      while bucket - last >= ToneWeights.reach {
        letters.append(ToneWeights.farther)
        last += ToneWeights.reach
      }
      letters.append(ToneWeights.lowest + UInt8(bucket - last))
      letters += [numbers[bucket * 2], numbers[bucket * 2 + 1]].map { UInt8(Int8(ToneWeights.middle) + $0) }
      last = bucket
    }
    return letters
  }

  private static let lowest = UInt8(ascii: "0")
  private static let middle = UInt8(ascii: "0") + UInt8(largest)
  private static let farther = UInt8(ascii: "~")
  private static let reach = Int(farther - lowest)

  private static func number(_ letter: UInt8) -> Int8 { Int8(letter) - Int8(middle) }
}
