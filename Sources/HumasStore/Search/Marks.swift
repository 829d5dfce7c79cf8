internal import HumasModel

/// Fields of a mention as words of the word index, so that a filter costs what a search costs, however rare the value.
///
/// Each word of a field is indexed behind a sign of the private use area that stands for the field: FTS5 counts these among
/// the letters, and no text that people write has them at the beginning of a word.
struct Marks {
  /// Stands with every mention: what is left when only exclusions are asked for.
  static let every = "\u{E000}"
  private static let issueSign = "\u{E007}"

  /// Channels, classes, places … come again and again: each is split once in a transaction.
  private var split: [MentionFilter.Condition.Field: [String: String]] = [:]

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

  mutating func text(of mention: Mention, issue: Int64) -> String {
    var marks = Marks.every
    marks.reserveCapacity(160)
    marks += " "
    marks += Marks.issue(issue)
    for (field, value) in Marks.values(of: mention) {
      if let value { marks += words(value, of: field) }
    }
    return marks
  }

  private static func values(of mention: Mention) -> [(MentionFilter.Condition.Field, String?)] {
    [
      (.channel, mention.channel), (.classification, mention.classification?.rawValue), (.place, mention.place),
      (.agency, mention.agency), (.status, mention.status.code), (.source, mention.source),
    ]
  }

  private mutating func words(_ value: String, of field: MentionFilter.Condition.Field) -> String {
    if let words = split[field]?[value] { return words }
    let sign = Marks.sign(of: field) ?? ""
    let words = Words.split(value).map { " \(sign)\($0)" }.joined()
    split[field, default: [:]][value] = words
    return words
  }
}
