/// Brings one word as people type it to the form of the dictionary.
struct Spelling: Sendable {
  private let words = Roots.standard.words

  /// - Parameter word: folded letters and digits, without blanks.
  /// - Returns: one word or several.
  func standard(_ word: [UInt8]) -> [UInt8] {
    if let known = known(word) { return known }
    return doubled(word) ?? unstretched(word) ?? withClitic(word) ?? word
  }

  private func known(_ word: [UInt8]) -> [UInt8]? {
    let hash = WordHash.of(word)
    return InformalWords.table[hash].map { Array($0.utf8) } ?? (words.contains(hash) ? word : nil)
  }

  /// anak2, orang2nya: the 2 says the word once more. Units of area (m2, km2) are no plurals.
  private func doubled(_ word: [UInt8]) -> [UInt8]? {
    guard let mark = word.firstIndex(of: UInt8(ascii: "2")), mark > 2 else { return nil }
    let single = Array(word[..<mark])
    let ending = word[(mark + 1)...]
    guard single.allSatisfy(\.isLetter), ending.isEmpty || Spelling.endings.contains(Array(ending)) else { return nil }
    let spelled = standard(single)
    return spelled + [UInt8(ascii: "-")] + spelled + ending
  }

  /// tolooong, bangettt: letters held down. A letter that stands doubled in the dictionary stays so: maaaf is maaf.
  private func unstretched(_ word: [UInt8]) -> [UInt8]? {
    let single = Spelling.runs(of: word, atMost: 1)
    guard single.count < word.count else { return nil }
    let double = Spelling.runs(of: word, atMost: 2)
    if let known = known(double) ?? known(single) { return known }
    return double.count < word.count ? withClitic(single) ?? single : nil
  }

  /// rmhnya, akhirx: an informal word with a standard ending, or with its x for -nya.
  private func withClitic(_ word: [UInt8]) -> [UInt8]? {
    if word.count > 4, word.last == UInt8(ascii: "x"), let base = known(Array(word.dropLast())) {
      return base + Array("nya".utf8)
    }
    for ending in Spelling.endings
    where word.count > ending.count + 1 && word.suffix(ending.count).elementsEqual(ending) {
      if let base = InformalWords.table[WordHash.of(word.dropLast(ending.count))] { return Array(base.utf8) + ending }
    }
    return nil
  }

  private static let endings = ["nya", "ny", "lah", "kah", "pun", "ku", "mu", "an"].map { Array($0.utf8) }

  private static func runs(of word: [UInt8], atMost most: Int) -> [UInt8] {
    var result: [UInt8] = []
    var run = 0
    for byte in word {
      run = byte == result.last ? run + 1 : 1
      if run <= most || !byte.isLetter { result.append(byte) }
    }
    return result
  }
}
