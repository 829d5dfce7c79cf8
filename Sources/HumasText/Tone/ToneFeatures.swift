/// What the tone model looks at: words, pairs and triples of words, and words in the reach of a negation.
package enum ToneFeatures {
  /// Features are told apart by this many buckets; of the features that the model does not know, one in a hundred is
  /// taken for one that it knows.
  package static let space = 1 << 21

  /// The features of a text, each once, in no particular order.
  package static func buckets(of text: String) -> [Int] {
    var text = text
    var buckets: Set<Int> = []
    text.withUTF8 { bytes in forEach(in: ToneWords(bytes).hashes) { buckets.insert($0) } }
    return buckets.sorted()
  }

  @inline(__always)
  static func forEach(in words: [UInt64], _ body: (Int) -> Void) {
    var reach = 0
    for index in words.indices {
      let word = words[index]
      body(bucket(word, salt: 1))
      if index > 0 { body(bucket(mixed(words[index - 1], word), salt: 2)) }
      if index > 1 { body(bucket(mixed(words[index - 2], mixed(words[index - 1], word)), salt: 3)) }
      if ToneFeatures.ends.contains(word) { reach = 0 }
      if reach > 0 {
        body(bucket(word, salt: 4))
        reach -= 1
      }
      if ToneFeatures.negations.contains(word) { reach = mostNegated }
    }
  }

  /// "tidak" reaches three words: "tidak begitu enak juga".
  private static let mostNegated = 3
  private static let negations = hashes("tidak bukan kurang jangan belum")
  private static let ends = hashes(". , ! ? ; : tapi namun")

  private static func hashes(_ words: String) -> HashSet {
    HashSet(words.split(separator: " ").map { WordHash.of($0.utf8) })
  }

  @inline(__always)
  private static func bucket(_ hash: UInt64, salt: UInt64) -> Int {
    Int(truncatingIfNeeded: mixed(salt, hash) >> 32) & (space - 1)
  }

  /// A multiply and two shifts (Steele, Lea, Flood 2014, SplitMix): the order of the two counts.
  @inline(__always)
  private static func mixed(_ a: UInt64, _ b: UInt64) -> UInt64 {
    var sum = a &* 0x9E37_79B9_7F4A_7C15 &+ b
    sum = (sum ^ (sum >> 30)) &* 0xBF58_476D_1CE4_E5B9
    return sum ^ (sum >> 27)
  }
}
