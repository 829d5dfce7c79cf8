/// Which language a text is in, guessed by its commonest words.
package struct LanguageGuess: Sendable, Hashable {
  package enum Language: String, Sendable, CaseIterable {
    case indonesian = "id"
    case english = "en"
    case javanese = "jv"
    case sundanese = "su"
    /// Too few known words to tell.
    case unknown = "und"
  }

  package let language: Language
  /// A second language that the text mixes in: at least a quarter of the words known, and two of them.
  package let mixedWith: Language?

  /// One look-up a word; words of several languages count for none.
  package init(_ text: String) {
    var text = text
    let hits = text.withUTF8 { LanguageGuess.hits(in: $0) }
    let ranked = hits.sorted { ($0.value, $1.key.rank) > ($1.value, $0.key.rank) }
    let all = hits.values.reduce(0, +)
    guard let first = ranked.first else {
      (language, mixedWith) = (.unknown, nil)
      return
    }
    language = first.key
    mixedWith = ranked.dropFirst().first.flatMap { $0.value > 1 && $0.value * 4 >= all ? $0.key : nil }
  }

  private static func hits(in bytes: UnsafeBufferPointer<UInt8>) -> [Language: Int] {
    var hits: [Language: Int] = [:]
    var index = 0
    while index < bytes.count {
      let start = index
      var hash = WordHash.seed
      while index < bytes.count, bytes[index].isLetter {
        hash = WordHash.adding(bytes[index], to: hash)
        index += 1
      }
      if index == start {
        index += 1
      } else if let language = LanguageWords.table[hash] ?? affixed(bytes, start..<index) {
        hits[language, default: 0] += 1
      }
    }
    return hits
  }

  /// Words that no list has but whose affixes only Indonesian uses.
  private static func affixed(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Language? {
    guard range.count > 7 else { return nil }
    let word = bytes[range].map { $0 | 0x20 }
    let begins = ["meng", "men", "mem", "ber", "ter", "peng", "pen", "pem", "di"].contains {
      word.starts(with: $0.utf8)
    }
    let ends = ["kan", "nya", "an"].contains { word.suffix($0.utf8.count).elementsEqual($0.utf8) }
    return begins && ends ? .indonesian : nil
  }
}

extension LanguageGuess.Language {
  /// Where two languages have as many words in a text, the one that is written more here comes first.
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
