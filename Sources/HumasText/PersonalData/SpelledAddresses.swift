/// A text in which a spelled-out `@` or dot is one scalar: "budi (at) contoh [dot] id" reads "budi@contoh.id".
///
/// In brackets the words always count. Bare ones do where nothing else can be meant: "dot" between two words, "at" before
/// a mail provider or a name with a spelled dot. "Donate at example.org" stays a sentence.
struct SpelledAddresses {
  private(set) var scalars: [Unicode.Scalar] = []
  /// Where each scalar stands in the text.
  private var places: [Range<Int>] = []

  init(_ view: VisibleText) {
    scalars.reserveCapacity(view.scalars.count)
    places.reserveCapacity(view.scalars.count)
    var index = 0
    while index < view.scalars.count {
      let sign = SpelledSign(in: view.scalars, from: index)
      scalars.append(sign?.scalar ?? view.scalars[index])
      places.append(index..<(sign?.end ?? index + 1))
      index = sign?.end ?? index + 1
    }
  }

  func range(of range: Range<Int>) -> Range<Int> {
    places[range.lowerBound].lowerBound..<places[range.upperBound - 1].upperBound
  }

  /// Whether the sign stands there itself, and not a word for it.
  func isWritten(_ index: Int) -> Bool { places[index].count == 1 }

  func isWrittenDot(_ index: Int) -> Bool { scalars[index] == "." && isWritten(index) }
}

/// A word for `@` or for a dot, with the blanks around it.
private struct SpelledSign {
  let scalar: Unicode.Scalar
  let end: Int

  private static let opening: Set<Unicode.Scalar> = ["(", "[", "{", "<"]
  private static let closing: Set<Unicode.Scalar> = [")", "]", "}", ">"]
  /// Mail for private persons.
  private static let providers = ["gmail", "yahoo", "ymail", "hotmail", "outlook", "icloud", "rocketmail", "proton"]

  /// - Parameter onlyDots: whether words for `@` are passed over.
  init?(in scalars: [Unicode.Scalar], from start: Int, onlyDots: Bool = false) {
    guard start > 0, start < scalars.count, scalars[start - 1].isOfName, SpelledSign.canBegin(scalars[start]) else {
      return nil
    }
    var cursor = SpelledSign.passBlanks(scalars, from: start)
    let isBracketed = cursor < scalars.count && SpelledSign.opening.contains(scalars[cursor])
    if isBracketed { cursor = SpelledSign.passBlanks(scalars, from: cursor + 1) }
    let word = SpelledSign.word(scalars, from: cursor)
    guard let sign = SpelledSign.signs[word], sign == "." || !onlyDots else { return nil }
    cursor = SpelledSign.passBlanks(scalars, from: cursor + word.utf8.count)
    if isBracketed {
      guard cursor < scalars.count, SpelledSign.closing.contains(scalars[cursor]) else { return nil }
      cursor = SpelledSign.passBlanks(scalars, from: cursor + 1)
    }
    guard cursor < scalars.count, scalars[cursor].isOfName,
      isBracketed || SpelledSign.isMeant(word, scalars, from: cursor)
    else { return nil }
    (scalar, end) = (sign, cursor)
  }

  private static let signs: [String: Unicode.Scalar] = ["at": "@", "@": "@", "dot": ".", "titik": ".", ".": "."]

  private static func canBegin(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "@" || opening.contains(scalar)
  }

  /// Whether a bare word is a sign, from what follows it.
  private static func isMeant(_ word: String, _ scalars: [Unicode.Scalar], from next: Int) -> Bool {
    switch word {
    case "dot": return true
    case "at", "@":
      let name = SpelledSign.word(scalars, from: next)
      return providers.contains(name)
        || SpelledSign(in: scalars, from: next + name.utf8.count, onlyDots: true) != nil
    default: return false
    }
  }

  /// The letters from `start` on, in lower case; a lone `@` or dot is a word too. ASCII only.
  private static func word(_ scalars: [Unicode.Scalar], from start: Int) -> String {
    guard start < scalars.count else { return "" }
    if scalars[start] == "@" || scalars[start] == "." { return String(Character(scalars[start])) }
    let letters = scalars[start...].prefix(longestWord).prefix { $0.isLetter && $0.isASCII }
    return String(String.UnicodeScalarView(letters)).lowercased()
  }

  private static let longestWord = 64

  private static func passBlanks(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
    scalars[start...].firstIndex { $0 != " " } ?? scalars.count
  }
}
