/// The words that affixes may be taken back to.
struct Roots: Sendable {
  /// Words that take prefixes.
  let roots: HashSet
  /// Words that do, and words that stand alone or take a suffix at most; what is made of a word in `roots` goes first.
  let words: HashSet

  /// Lists of words; the corrections made by hand come on top.
  init(roots: [some StringProtocol], lone: [some StringProtocol]) {
    let dropped = HashSet(Roots.hashes(RootCorrections.derived))
    let rare = HashSet(Roots.hashes(RootCorrections.rare))
    let kept = Roots.hashes(roots).filter { !dropped.contains($0) } + Roots.hashes(RootCorrections.added)
    self.roots = HashSet(kept.filter { !rare.contains($0) })
    words = HashSet(kept + Roots.hashes(lone).filter { !dropped.contains($0) })
  }

  /// The list that is shipped.
  static let standard = Roots(
    roots: RootList.affixed.split(whereSeparator: \.isWhitespace),
    lone: RootList.lone.split(whereSeparator: \.isWhitespace))

  private static func hashes(_ words: [some StringProtocol]) -> [UInt64] { words.map { WordHash.of($0.utf8) } }
}
