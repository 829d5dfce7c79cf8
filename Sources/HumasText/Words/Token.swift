/// A word, number or mark of a text.
package struct Token: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// Letters, with inner hyphens: "luka-luka".
    case word
    /// Digits with what joins them: "1.500", "14.00", "28/1/2026", "0811-555-0112".
    case number
    case mark
    case lineBreak
  }

  package var kind: Kind
  /// Lower case, without diacritics.
  package var text: String
  /// UTF-8 offsets into the text.
  package var bytes: Range<Int>
  /// The first letter is a capital.
  package var isCapitalised: Bool

  package var isWord: Bool { kind == .word }
  package var isNumber: Bool { kind == .number }

  package init(kind: Kind, text: String, bytes: Range<Int>, isCapitalised: Bool = false) {
    self.kind = kind
    self.text = text
    self.bytes = bytes
    self.isCapitalised = isCapitalised
  }
}
