/// A rough root of a word: one prefix and one suffix taken off, the first five letters kept. Two words with one key may
/// be forms of one word: "menaikkan" and "naiknya".
enum WordKey {
  static func key(_ word: String) -> String {
    var letters = Substring(word)
    if let prefix = prefixes.first(where: {
      letters.hasPrefix($0) && letters.utf8.count - $0.utf8.count >= 4
    }) {
      letters = letters.dropFirst(prefix.count)
    }
    if let suffix = suffixes.first(where: {
      letters.hasSuffix($0) && letters.utf8.count - $0.utf8.count >= 4
    }) {
      letters = letters.dropLast(suffix.count)
    }
    return String(letters.prefix(5))
  }

  private static let prefixes = ["mem", "men", "meng", "me", "di", "ber", "ter", "pe", "ke"]
  private static let suffixes = ["kannya", "annya", "nya", "kan", "an", "i", "lah"]
}
