/// Brings Indonesian words back to their roots: "penanganannya" is "tangan", "berbalas-balasan" is "balas".
///
/// Confix stripping with a list of roots (`PrefixRules`, `StemSearch`). A word whose root is not in the list stays as it is.
package struct Stemmer: Sendable {
  private let roots: Roots

  package init() { self.init(roots: .standard) }

  init(roots: Roots) { self.roots = roots }

  /// The root of one word, folded; several words come back as they are.
  package func stem(_ word: String) -> String {
    let folded = Folding.folded(word)
    return String(decoding: stem(Array(folded.utf8)), as: UTF8.self)
  }

  func stem(_ word: [UInt8]) -> [UInt8] {
    word.contains(UInt8(ascii: "-")) ? stemOfPair(word) : root(of: word) ?? Stemmer.withoutNya(word)
  }

  func isRoot(_ word: ArraySlice<UInt8>) -> Bool { roots.words.contains(WordHash.of(word)) }

  private func root(of word: [UInt8]) -> [UInt8]? {
    if isRoot(word[...]) { return word }
    return StemSearch(roots: roots.roots).root(of: word) ?? StemSearch(roots: roots.words).root(of: word)
  }

  /// Both halves of a doubled word have to give one root; else the word is no plural: "bolak-balik".
  private func stemOfPair(_ word: [UInt8]) -> [UInt8] {
    var halves = word.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).map(Array.init)
    if halves.count > 1, let clitic = halves.last, Stemmer.isClitic(clitic) {
      halves.removeLast()
      halves[halves.count - 1] += halves.count > 1 ? clitic : []
    }
    guard halves.count <= 2, let first = halves.first, let second = halves.last, !first.isEmpty, !second.isEmpty
    else { return word }
    let root = self.root(of: first) ?? first
    return root == (self.root(of: second) ?? rootOfNasalHalf(second)) ? root : word
  }

  /// The second half keeps the nasal and drops the prefix: meniru-nirukan.
  private func rootOfNasalHalf(_ half: [UInt8]) -> [UInt8] { root(of: Array("me".utf8) + half) ?? half }

  /// Names and foreign words take -nya like any other; their shortest have four letters.
  private static func withoutNya(_ word: [UInt8]) -> [UInt8] {
    word.count > 6 && word.suffix(3).elementsEqual("nya".utf8) ? word.dropLast(3) : word
  }

  private static func isClitic(_ half: [UInt8]) -> Bool {
    Suffixes.particles.contains(half) || Suffixes.possessives.contains(half)
  }
}
