/// Finds names of private persons as whole words.
///
/// The full name counts in any case; a part of it (three letters or more) only where it is written with a capital, so
/// that a reporter called "Bunga Air" does not blacken every "air".
struct NameScan {
  let view: VisibleText

  func matches(of names: [String]) -> [ScalarMatch] {
    let wanted = names.map { words(of: VisibleText($0).scalars) }.filter { !$0.isEmpty }
    guard !wanted.isEmpty else { return [] }
    let text = words(of: view.scalars)
    var matches: [ScalarMatch] = []
    for index in text.indices where wanted.contains(where: { isNamed(text, at: index, by: $0) }) {
      matches.append(ScalarMatch(kind: .name, range: text[index].range))
    }
    return matches
  }

  private struct Word {
    var range: Range<Int>
    var folded: String
    var isCapitalised: Bool
  }

  /// Whether the word stands within the full name, or is a capitalised part of it.
  private func isNamed(_ text: [Word], at index: Int, by name: [Word]) -> Bool {
    for (position, part) in name.enumerated() where part.folded == text[index].folded && part.range.count > 1 {
      if text[index].isCapitalised && part.range.count >= 3 { return true }
      let first = index - position
      guard first >= 0, first + name.count <= text.count else { continue }
      if zip(text[first...], name).allSatisfy({ $0.folded == $1.folded }) { return true }
    }
    return false
  }

  private func words(of scalars: [Unicode.Scalar]) -> [Word] {
    var words: [Word] = []
    var start: Int?
    for index in 0...scalars.count {
      let isInside =
        index < scalars.count && (scalars[index].isLetter || scalars[index].isDigit || scalars[index] == "'")
      if isInside {
        start = start ?? index
      } else if let first = start {
        words.append(word(scalars, first..<index))
        start = nil
      }
    }
    return words
  }

  private func word(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> Word {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return Word(
      range: range, folded: String(text).lowercased(), isCapitalised: scalars[range.lowerBound].properties.isUppercase)
  }
}
