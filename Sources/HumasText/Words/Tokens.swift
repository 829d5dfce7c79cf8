/// A text cut into words, numbers and marks, with the places they stand at. Linear in the text's bytes.
package struct Tokens: Sendable {
  package let source: String
  package let all: [Token]

  package init(_ text: String) {
    source = text
    var cutter = TokenCutter(bytes: Array(text.utf8))
    all = cutter.cut()
  }

  package subscript(index: Int) -> Token { all[index] }
  package var count: Int { all.count }

  /// The folded text at `index`; empty beyond either end, so that looking around needs no bounds.
  package func text(at index: Int) -> String { all.indices.contains(index) ? all[index].text : "" }

  package func isWord(at index: Int) -> Bool { all.indices.contains(index) && all[index].isWord }

  /// The words as written, from the first token of `range` to its last.
  package func written(_ range: Range<Int>) -> String {
    let bytes = byteRange(of: range)
    let utf8 = source.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
    return String(source[start..<utf8.index(start, offsetBy: bytes.count)])
  }

  package func byteRange(of range: Range<Int>) -> Range<Int> {
    range.isEmpty ? 0..<0 : all[range.lowerBound].bytes.lowerBound..<all[range.upperBound - 1].bytes.upperBound
  }

  /// Offsets in Unicode scalars of a stretch of bytes.
  package func scalarRange(ofBytes bytes: Range<Int>) -> Range<Int> {
    let isStart = { (byte: UInt8) in byte & 0xC0 != 0x80 }
    let start = source.utf8.prefix(bytes.lowerBound).count(where: isStart)
    return start..<start + source.utf8.dropFirst(bytes.lowerBound).prefix(bytes.count).count(where: isStart)
  }

  /// Whether the words of `phrase` (folded, one blank between) stand at `index`.
  package func has(_ phrase: String, at index: Int) -> Bool { length(of: phrase, at: index) != nil }

  /// How many tokens `phrase` takes at `index`; `nil` where something else stands.
  package func length(of phrase: String, at index: Int) -> Int? {
    guard all.indices.contains(index) else { return nil }
    var current = index
    var word = all[current].text.utf8.makeIterator()
    // Byte by byte, so that the common case, a first letter that differs, costs next to nothing.
    for byte in phrase.utf8 {
      if byte != UInt8(ascii: " ") {
        guard word.next() == byte else { return nil }
        continue
      }
      current += 1
      guard word.next() == nil, current < all.count else { return nil }
      word = all[current].text.utf8.makeIterator()
    }
    return word.next() == nil ? current - index + 1 : nil
  }
}

/// Walks over the bytes of a text once.
struct TokenCutter {
  let bytes: [UInt8]
  private var index = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func cut() -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 5 + 4)
    while index < bytes.count {
      let byte = bytes[index]
      if byte.isLineBreak {
        tokens.append(take(1, as: .lineBreak))
      } else if byte.isBlank {
        index += 1
      } else if byte.isDigit {
        tokens.append(number())
      } else if byte.isLetter || isLetterSequence(at: index) {
        tokens.append(word())
      } else if byte == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 {
        index += 2
      } else {
        tokens.append(take(sequenceLength(at: index), as: .mark))
      }
    }
    return tokens
  }

  private mutating func take(_ length: Int, as kind: Token.Kind) -> Token {
    let range = index..<min(index + length, bytes.count)
    index = range.upperBound
    return Token(kind: kind, text: Folding.folded(bytes[range]), bytes: range)
  }

  private mutating func word() -> Token {
    let start = index
    while index < bytes.count {
      if bytes[index].isLetter {
        index += 1
      } else if isLetterSequence(at: index) {
        index += sequenceLength(at: index)
      } else if index > start, index + 1 < bytes.count, bytes[index + 1].isLetter, joinsLetters(at: index, from: start)
      {
        index += 1
      } else {
        break
      }
    }
    let isCapital = bytes[start] >= 0x41 && bytes[start] <= 0x5A
    return Token(
      kind: .word, text: Folding.folded(bytes[start..<index]), bytes: start..<index, isCapitalised: isCapital)
  }

  /// Hyphens and apostrophes join letters; a full stop joins single ones: "s.d.", "a.n.".
  private func joinsLetters(at index: Int, from start: Int) -> Bool {
    if bytes[index].isJoiner { return true }
    guard bytes[index] == UInt8(ascii: "."), index == start + 1 else { return false }
    return index + 2 >= bytes.count || !bytes[index + 2].isLetter
  }

  private mutating func number() -> Token {
    let start = index
    while index < bytes.count {
      if bytes[index].isDigit {
        index += 1
      } else if index + 1 < bytes.count, bytes[index + 1].isDigit, joinsDigits(bytes[index], from: start) {
        index += 1
      } else {
        break
      }
    }
    return Token(kind: .number, text: Folding.folded(bytes[start..<index]), bytes: start..<index)
  }

  /// A dash joins the parts of a phone number or of an ISO date; between other numbers it says "from … to".
  private func joinsDigits(_ byte: UInt8, from start: Int) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: ":"): return true
    case UInt8(ascii: "-"):
      let head = bytes[start..<index].prefix { $0.isDigit }
      let isWhole = bytes[start..<index].allSatisfy { $0.isDigit || $0 == UInt8(ascii: "-") }
      return isWhole && (head.count == 4 || head.count == 3 && head.first == 0x30)
    default: return false
    }
  }

  private func sequenceLength(at index: Int) -> Int {
    switch bytes[index] {
    case ..<0xC0: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }

  /// Latin letters with diacritics (U+00C0…U+024F).
  private func isLetterSequence(at index: Int) -> Bool {
    (0xC3...0xC9).contains(bytes[index]) && index + 1 < bytes.count
  }
}

extension UInt8 {
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  var isLineBreak: Bool { self == 0x0A || self == 0x0D }
  var isBlank: Bool { self == 0x20 || self == 0x09 }
  /// Hyphen and apostrophe within a word.
  var isJoiner: Bool { self == 0x2D || self == 0x27 }
}
