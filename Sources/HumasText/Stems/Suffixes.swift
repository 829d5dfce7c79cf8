/// What stands behind a root: a derivational suffix, then a possessive, then a particle.
enum Suffixes {
  static let particles: [[UInt8]] = ["lah", "kah", "tah", "pun"].map { Array($0.utf8) }
  static let possessives: [[UInt8]] = ["ku", "mu", "nya"].map { Array($0.utf8) }
  static let derivational: [[UInt8]] = ["kan", "an", "i"].map { Array($0.utf8) }
  static let borrowed: [[UInt8]] = ["isme", "isasi", "is"].map { Array($0.utf8) }

  /// A word, then what is left of it as one layer after another is taken off: ditanganinya, ditangani, ditangan.
  static func layers(of word: [UInt8]) -> [[UInt8]] {
    var layers = [word]
    for endings in [particles, possessives, derivational] {
      if let last = layers.last, let shorter = taking(endings, off: last) { layers.append(shorter) }
    }
    return layers
  }

  /// Nothing shorter than two letters is left over.
  static func taking(_ endings: [[UInt8]], off word: [UInt8]) -> [UInt8]? {
    for ending in endings where word.count > ending.count + 1 && word.suffix(ending.count).elementsEqual(ending) {
      return Array(word.dropLast(ending.count))
    }
    return nil
  }
}
