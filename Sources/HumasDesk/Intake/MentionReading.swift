import HumasInsight
import HumasModel
import HumasText

/// What a mention's words say, read once when it arrives: what it speaks of, what it could be a copy of, its tone.
struct MentionReading: Sendable {
  /// The words that a name is learnt from; empty for a report marked Rahasia.
  let naming: String
  let terms: MentionTerms
  let print: TextPrint
  let tone: MentionSign.Tone?
  let emotions: MentionSign.Emotions
  let person: Int64?

  /// A category says less than a word of the text.
  private static let weightOfCategory: Float = 0.5

  init(_ mention: Mention, _ reader: inout TermReader) {
    let isSecret = mention.confidentiality == .secret
    let texts = [mention.title, mention.text].compactMap(\.self)
    naming = isSecret ? "" : mention.title ?? mention.text
    var terms = reader.terms(isSecret ? [] : texts, places: isSecret ? [] : [mention.place].compactMap(\.self))
    if let category = mention.category { terms.add(MentionReading.hash(of: "kategori", category), weight: Self.weightOfCategory) }
    self.terms = terms
    print = TextPrint(mention.text)
    let judgement = ToneModel.standard.tone(of: texts.joined(separator: " "))
    tone = judgement.label.map(MentionSign.Tone.init)
    emotions = MentionSign.Emotions(rawValue: Int64(judgement.emotions.rawValue))
    person = mention.author.map { Int64(bitPattern: MentionReading.hash(of: mention.channel, $0)) }
  }

  /// FNV-1a over both, in small letters.
  private static func hash(of first: String, _ second: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in first.utf8 { hash = (hash ^ UInt64(byte.small)) &* 0x100_0000_01b3 }
    hash = (hash ^ 0x0A) &* 0x100_0000_01b3
    for byte in second.utf8 { hash = (hash ^ UInt64(byte.small)) &* 0x100_0000_01b3 }
    return hash
  }
}

extension MentionSign.Tone {
  fileprivate init(_ tone: Tone) {
    switch tone {
    case .positive: self = .positive
    case .neutral: self = .neutral
    case .negative: self = .negative
    }
  }
}

extension UInt8 {
  fileprivate var small: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
