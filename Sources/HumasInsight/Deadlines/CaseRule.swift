package import HumasModel

/// Which mentions wait for an answer.
///
/// A mention is a case while its status is open and it has a class other than `lainnya`, or came by a channel where
/// people expect an answer. A channel that the settings do not name expects one, unless it is known as public or press:
/// a complaint is rather shown once too often than dropped. A repost is nobody's question, and what appears on the
/// agency's own channels is its own word.
package struct CaseRule: Sendable {
  /// By the name as written, and folded.
  private let channels: [String: ChannelRule]

  package init(settings: Settings) {
    let rules = settings.channels
    channels = Dictionary(rules.map { ($0.name, $0) } + rules.map { (FoldedName.of($0.name), $0) }) { first, _ in first
    }
  }

  /// Whether the mention is of a kind that is answered, whatever its status.
  package func expectsAnswer(_ mention: Mention) -> Bool {
    guard mention.repostOf == nil else { return false }
    let rule = channels[mention.channel] ?? channels[FoldedName.of(mention.channel)]
    if rule?.isOwn == true { return false }
    if let classification = mention.classification, classification != .other { return true }
    return rule?.expectsAnswer ?? !PublicChannels.names.contains(FoldedName.of(mention.channel))
  }

  /// Whether an answer is still owed: the status is open, and no response is on record.
  package func isOpenCase(_ mention: Mention) -> Bool {
    mention.status.isOpen && mention.respondedAt == nil && expectsAnswer(mention)
  }
}
