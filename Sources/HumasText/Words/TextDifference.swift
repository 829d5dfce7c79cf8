/// What two texts have in common, word by word, in the order in which one reads them.
package enum TextDifference {
  package enum Kind: Sendable, Hashable { case same, removed, added }

  /// Longer texts are told apart only as a whole: the table of their words would not be looked at by anybody.
  private static let mostWords = 1500

  /// Stretches from the old text to the new one; blanks and line ends are not told apart.
  package static func runs(from old: String, to new: String) -> [(kind: Kind, text: String)] {
    let (before, after) = (words(of: old), words(of: new))
    guard before.count <= mostWords, after.count <= mostWords else {
      return [(.removed, old), (.added, new)]
    }
    let lengths = commonLengths(before, after)
    var runs: [(kind: Kind, words: [Substring])] = []
    let add = { (kind: Kind, word: Substring) in
      if runs.last?.kind == kind { runs[runs.count - 1].words.append(word) } else { runs.append((kind, [word])) }
    }
    var (i, j) = (0, 0)
    while i < before.count || j < after.count {
      if i < before.count, j < after.count, before[i] == after[j] {
        add(.same, before[i])
        (i, j) = (i + 1, j + 1)
      } else if j == after.count || i < before.count && lengths[i + 1][j] >= lengths[i][j + 1] {
        add(.removed, before[i])
        i += 1
      } else {
        add(.added, after[j])
        j += 1
      }
    }
    return runs.map { ($0.kind, $0.words.joined(separator: " ")) }
  }

  private static func words(of text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }

  /// Length of the longest common sequence of words from each pair of places on.
  private static func commonLengths(_ before: [Substring], _ after: [Substring]) -> [[Int32]] {
    var lengths = Array(repeating: Array(repeating: Int32(0), count: after.count + 1), count: before.count + 1)
    for i in before.indices.reversed() {
      for j in after.indices.reversed() {
        lengths[i][j] = before[i] == after[j] ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
      }
    }
    return lengths
  }
}
