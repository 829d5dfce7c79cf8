/// Finds names of private persons as whole words.
///
/// The full name counts in any case; a part of it (three letters or more) only where it is written with a capital, so
/// that a reporter called "Bunga Air" does not blacken every "air".
struct NameScan {
  let view: VisibleText

  func matches(of names: [String]) -> [ScalarMatch] {
    let wanted = names.map(NameScan.parts).filter { !$0.isEmpty }
    guard !wanted.isEmpty else { return [] }
    let words = NameScan.words(of: view.scalars)
    return words.indices.filter { index in wanted.contains { isNamed(words, at: index, by: $0) } }
      .map { ScalarMatch(kind: .name, range: words[$0]) }
  }

  /// Whether one of the names may stand in the text at all; most texts do not name their writer, and are done with here.
  static func canName(_ text: String, by names: [String]) -> Bool {
    guard !names.isEmpty else { return false }
    var text = text
    return text.withUTF8 { bytes in
      // Other scripts and look-alike forms are left to the scan itself.
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return true }
      return names.contains { name in
        parts(of: name).contains { part in part.count > 1 && contains(bytes, part) }
      }
    }
  }

  /// Whether the word stands within the full name, or is a capitalised part of it.
  private func isNamed(_ words: [Range<Int>], at index: Int, by name: [[Unicode.Scalar]]) -> Bool {
    for (position, part) in name.enumerated() where part.count > 1 && isWord(words[index], part) {
      if part.count >= 3, view.scalars[words[index].lowerBound].properties.isUppercase { return true }
      let first = index - position
      guard first >= 0, first + name.count <= words.count else { continue }
      if zip(words[first...], name).allSatisfy({ isWord($0, $1) }) { return true }
    }
    return false
  }

  private func isWord(_ word: Range<Int>, _ part: [Unicode.Scalar]) -> Bool {
    word.count == part.count && zip(view.scalars[word], part).allSatisfy { NameScan.folded($0) == $1 }
  }

  /// The words of a name, folded.
  private static func parts(of name: String) -> [[Unicode.Scalar]] {
    let scalars = VisibleText(name).scalars
    return words(of: scalars).map { scalars[$0].map(folded) }
  }

  private static func words(of scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for index in 0...scalars.count {
      let isInside =
        index < scalars.count && (scalars[index].isLetter || scalars[index].isDigit || scalars[index] == "'")
      if isInside {
        start = start ?? index
      } else if let first = start {
        words.append(first..<index)
        start = nil
      }
    }
    return words
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.value < 0x80 { return (0x41...0x5A).contains(scalar.value) ? Unicode.Scalar(UInt8(scalar.value | 0x20)) : scalar }
    return scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
  }

  /// Whether the folded word stands somewhere in the bytes, in any case.
  private static func contains(_ bytes: UnsafeBufferPointer<UInt8>, _ word: [Unicode.Scalar]) -> Bool {
    guard bytes.count >= word.count, let first = word.first else { return false }
    for start in 0...(bytes.count - word.count) where UInt32(bytes[start] | 0x20) == first.value | 0x20 {
      if zip(bytes[start...], word).allSatisfy({ folded(Unicode.Scalar($0)) == $1 }) { return true }
    }
    return false
  }
}
