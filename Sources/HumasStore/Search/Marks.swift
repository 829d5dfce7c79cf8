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

  static func issue(_ id: Int64) -> String { "\(issueSign)\(id)" }

  static func text(of mention: Mention, issue: Int64) -> String {
    var marks = "\(every) \(Marks.issue(issue))"
    for field in MentionFilter.Condition.Field.allCases {
      guard let sign = sign(of: field), let value = value(of: field, in: mention) else { continue }
      for word in Words.split(value) { marks += " \(sign)\(word)" }
    }
    return marks
  }

  private static func value(of field: MentionFilter.Condition.Field, in mention: Mention) -> String? {
    switch field {
    case .channel: mention.channel
    case .classification: mention.classification?.rawValue
    case .place: mention.place
    case .agency: mention.agency
    case .status: mention.status.code
    case .source: mention.source
    case .text: nil
    }
  }
}
