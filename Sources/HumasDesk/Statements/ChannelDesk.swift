import HumasModel
import HumasText

/// What each channel was last seen to show of a statement, or of the one that it replaces.
struct ChannelDesk {
  private let observations: [String: [Observation]]
  private let byID: [String: Statement]
  private let versions: [String: Set<String>]

  /// - Parameter versions: canonical hashes of the earlier texts of each statement.
  init(statements: [Statement], observations: [Observation], versions: [String: Set<String>]) {
    self.observations = Dictionary(grouping: observations, by: \.statement)
    self.versions = versions
    byID = Dictionary(statements.map { ($0.id, $0) }) { _, last in last }
  }

  /// The statement that this one replaces or corrects.
  func former(of statement: Statement) -> Statement? {
    (statement.supersedes ?? statement.corrects).flatMap { $0 == statement.id ? nil : byID[$0] }
  }

  /// Where the statement, or one that it replaces, was published or seen; empty for a text that is not out yet.
  func sights(of statement: Statement, textHash: String) -> [ChannelSight] {
    guard statement.status.isPublic else { return [] }
    let chain = chain(of: statement)
    var channels = [statement.channel]
    for name in chain.flatMap({ former in [former.channel] + (observations[former.id] ?? []).map(\.channel) })
    where !channels.contains(name) { channels.append(name) }
    return channels.map { sight(of: $0, statement, textHash, chain) }
  }

  /// The statement first, then what it replaces, as far as that is known.
  private func chain(of statement: Statement) -> [Statement] {
    var chain = [statement]
    while let former = former(of: chain[chain.count - 1]), !chain.contains(where: { $0.id == former.id }) {
      chain.append(former)
    }
    return chain
  }

  private func sight(
    of channel: String, _ statement: Statement, _ textHash: String, _ chain: [Statement]
  ) -> ChannelSight {
    let seen = chain.flatMap { observations[$0.id] ?? [] }.filter { $0.channel == channel }
    guard let last = seen.max(by: { ($0.observedAt?.milliseconds ?? 0) < ($1.observedAt?.milliseconds ?? 0) }) else {
      return ChannelSight(channel: channel, state: .unobserved)
    }
    let hash = CanonicalText.hash(of: last.text)
    if hash == textHash { return ChannelSight(channel: channel, state: .current, observedAt: last.observedAt) }
    let isOld = chain.contains { former in
      versions[former.id]?.contains(hash) == true || former.id != statement.id && CanonicalText.hash(of: former.text) == hash
    }
    return ChannelSight(
      channel: channel, state: isOld ? .old : .other, observedAt: last.observedAt,
      difference: TextDifference.runs(from: statement.text, to: last.text).map(TextRun.init))
  }
}
