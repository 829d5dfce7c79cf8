/// The features of the tone model as letters, one letter a number, "0" the lowest.
///
/// For each feature: how far its bucket lies behind the one before, then its two levels. "~" for the distance is as far
/// as a letter reaches and goes on with the next.
package enum ToneLetters {
  package static func written(_ features: [ToneFeature]) -> [UInt8] {
    var letters: [UInt8] = []
    var last = -1
    for feature in features.sorted(by: { $0.bucket < $1.bucket }) {
      while feature.bucket - last >= reach {
        letters.append(farther)
        last += reach
      }
      letters += [
        lowest + UInt8(feature.bucket - last), letter(level: feature.negative), letter(level: feature.positive),
      ]
      last = feature.bucket
    }
    return letters
  }

  /// Blanks and line breaks are passed over; stops at what cannot be.
  static func read(_ text: String) -> [ToneFeature] {
    var letters = text.utf8.lazy.filter { $0 >= lowest }.makeIterator()
    var features: [ToneFeature] = []
    var bucket = -1
    while let distance = letters.next() {
      bucket += Int(distance - lowest)
      guard distance != farther else { continue }
      guard let negative = letters.next(), let positive = letters.next(), bucket < ToneFeatures.space else { break }
      features.append(ToneFeature(bucket: bucket, negative: level(letter: negative), positive: level(letter: positive)))
    }
    return features
  }

  private static let lowest = UInt8(ascii: "0")
  private static let middle = lowest + UInt8(ToneWeights.highest)
  private static let farther = UInt8(ascii: "~")
  private static let reach = Int(farther - lowest)

  private static func level(letter: UInt8) -> Int8 { Int8(clamping: Int(letter) - Int(middle)) }

  private static func letter(level: Int8) -> UInt8 { UInt8(clamping: Int(middle) + Int(level)) }
}
