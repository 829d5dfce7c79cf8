/// The search for the root of one word: suffixes first, then prefixes, then suffixes given back one by one, because
/// what looked like a suffix may belong to the root (Enhanced Confix Stripping's "loop pengembalian akhiran").
struct StemSearch {
  /// The words that count as roots.
  let roots: HashSet

  /// The root of a folded word without hyphens; `nil` where none is known.
  func root(of word: [UInt8]) -> [UInt8]? {
    guard word.count > StemSearch.longestUnstemmed else { return nil }
    return prefixFirst(word) ?? suffixFirst(word) ?? infixed(word) ?? borrowed(word) ?? colloquial(word)
  }

  /// "mei", "bui" are what they are.
  private static let longestUnstemmed = 3
  private static let shortestRoot = 3
  /// di-per-, ke-ter-, mem-ber-: a third prefix is rare, a fourth is not Indonesian.
  private static let mostPrefixes = 3

  private func isRoot(_ word: [UInt8]) -> Bool {
    word.count >= StemSearch.shortestRoot && roots.contains(WordHash.of(word))
  }

  private func suffixFirst(_ word: [UInt8]) -> [UInt8]? {
    let layers = Suffixes.layers(of: word)
    if let bare = layers.dropFirst().first(where: isRoot) { return bare }
    for layer in layers.reversed() {
      let closed = givingBackK(layer, of: word)
      let (first, second) = StemSearch.refusesKan(word) ? (closed, layer) : (layer, closed)
      if let root = withoutPrefixes(first) ?? withoutPrefixes(second) { return root }
    }
    return nil
  }

  /// ke- and pe- go with -an, never with -kan: kerusakan is rusak, not rusa.
  private static func refusesKan(_ word: [UInt8]) -> Bool {
    word.starts(with: "ke".utf8) || word.starts(with: "pe".utf8)
  }

  /// "-kan" may be "-an" behind a k: kelayakan is layak.
  private func givingBackK(_ layer: [UInt8], of word: [UInt8]) -> [UInt8] {
    word.dropFirst(layer.count).starts(with: "kan".utf8) ? layer + [UInt8(ascii: "k")] : []
  }

  /// Where both ends look like a pair that does not go together, the ending belongs to the root: ber-sekolah, me-makai.
  private func prefixFirst(_ word: [UInt8]) -> [UInt8]? {
    guard
      StemSearch.pairs.contains(where: {
        word.starts(with: $0.opening) && word.suffix($0.ending.count).elementsEqual($0.ending)
      })
    else { return nil }
    return withoutPrefixes(word) ?? withoutPrefixes(word, thenSuffixes: true)
  }

  private static let pairs: [(opening: [UInt8], ending: [UInt8])] = [
    ("be", "lah"), ("be", "an"), ("me", "i"), ("di", "i"), ("pe", "i"), ("ter", "i"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  private func withoutPrefixes(_ word: [UInt8], thenSuffixes: Bool = false, depth: Int = mostPrefixes) -> [UInt8]? {
    guard depth > 0, let first = word.first else { return nil }
    for rule in PrefixRules.rules(for: first) where rule.applies(to: word) {
      for cut in rule.cuts {
        let rest = cut.applied(to: word)
        guard rest.count > 1 else { continue }
        if isRoot(rest) { return rest }
        if thenSuffixes, let bare = Suffixes.layers(of: rest).dropFirst().first(where: isRoot) { return bare }
        if let root = withoutPrefixes(rest, thenSuffixes: thenSuffixes, depth: depth - 1) { return root }
      }
    }
    return nil
  }

  /// -el-, -er-, -em-, -in- behind the first consonant: gemetar, gerigi, kinerja.
  private func infixed(_ word: [UInt8]) -> [UInt8]? {
    guard word.count > 5, !word[0].isVowel, word[3].isVowel || word[1] == UInt8(ascii: "i") else { return nil }
    guard StemSearch.infixes.contains(where: { word[1...].starts(with: $0) }) else { return nil }
    let bare = [word[0]] + word[3...]
    return Suffixes.layers(of: bare).first(where: isRoot)
  }

  private static let infixes: [[UInt8]] = ["er", "el", "em", "in"].map { Array($0.utf8) }

  /// Endings that came with borrowed words: idealisme, finalisasi.
  private func borrowed(_ word: [UInt8]) -> [UInt8]? {
    Suffixes.layers(of: word).lazy.compactMap { Suffixes.taking(Suffixes.borrowed, off: $0) }.first(where: isRoot)
  }

  /// Spoken forms: -in for -kan and -i, a bare nasal for meN-: bantuin, ngambil, nyari.
  private func colloquial(_ word: [UInt8]) -> [UInt8]? {
    for layer in Suffixes.layers(of: word) {
      let bare = Suffixes.taking([Array("in".utf8)], off: layer) ?? layer
      if isRoot(bare) { return bare }
      if let root = withoutPrefixes(bare) ?? withoutPrefixes(Array("me".utf8) + bare) { return root }
    }
    return nil
  }
}
