internal import HumasModel

/// Fields of a mention as words of the word index, so that a filter costs what a search costs, however rare the value.
///
/// Each word of a field is indexed behind a sign of the private use area that stands for the field: FTS5 counts these among
/// the letters, and no text that people write has them at the beginning of a word.
enum Marks {
  /// Stands with every mention: what is left when only exclusions are asked for.
  static let every = "\u{E000}"
  private static let issueSign = "\u{E007}"

  static func sign(of field: MentionFilter.Condition.Field) -> String? {
    switch field {
    case .channel: "\u{E001}"
    case .classification: "\u{E002}"
    case .place: "\u{E003}"
    case .agency: "\u{E004}"
    case .status: "\u{E005}"
    case .source: "\u{E006}"
    case .text: nil
    }
  }

  /// Every sign that a mark can begin with.
  static let signs: ClosedRange<Unicode.Scalar> = "\u{E000}"..."\u{E007}"

  static func issue(_ id: Int64) -> String { "\(issueSign)\(id)" }

  /// The marks of a mention, in UTF-8, a blank before each.
  static func utf8(of mention: Mention, issue: Int64) -> [UInt8] {
    var marks: [UInt8] = []
    marks.reserveCapacity(192)
    append(every, to: &marks)
    append(self.issue(issue), to: &marks)
    append(mention.channel, .channel, to: &marks)
    append(mention.classification?.rawValue, .classification, to: &marks)
    append(mention.place, .place, to: &marks)
    append(mention.agency, .agency, to: &marks)
    append(mention.status.code, .status, to: &marks)
    append(mention.source, .source, to: &marks)
    return marks
  }

  private static func append(_ mark: String, to marks: inout [UInt8]) {
    marks.append(UInt8(ascii: " "))
    marks += mark.utf8
  }

  /// Writes each word of a field behind the field's sign.
  private static func append(_ value: String?, _ field: MentionFilter.Condition.Field, to marks: inout [UInt8]) {
    guard var value, let sign = sign(of: field) else { return }
    let isASCII = value.withUTF8 { bytes in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return false }
      append(bytes, behind: sign, to: &marks)
      return true
    }
    if !isASCII { for word in Words.split(value) { append(sign + word, to: &marks) } }
  }

  private static func append(_ bytes: UnsafeBufferPointer<UInt8>, behind sign: String, to marks: inout [UInt8]) {
    var isWithinWord = false
    for byte in bytes {
      let isPartOfWord = Words.isASCIIWord(byte)
      if isPartOfWord {
        if !isWithinWord { append(sign, to: &marks) }
        marks.append(byte)
      }
      isWithinWord = isPartOfWord
    }
  }
}
