package import HumasModel

/// Two groups that a person said are not one.
package struct Parting: Hashable, Sendable, Codable {
  package let first: GroupID
  package let second: GroupID

  package init(_ a: GroupID, _ b: GroupID) {
    first = min(a, b)
    second = max(a, b)
  }
}

/// What operators decide, and the grouper learns from. Decisions stand over what is derived: a group that a person
/// touched is never absorbed or forgotten by itself.
extension OnlineGrouper {
  /// A person's word about a mention weighs as much as this many mentions.
  private static let weightOfDecision: Float = 3

  /// Makes `id` part of `other`: mentions like those of either come to `other` from now on.
  package mutating func merge(_ id: GroupID, into other: GroupID) {
    guard current(id) != current(other) else { return }
    parted.remove(Parting(current(id), current(other)))
    _ = absorb(id, into: other)
    pin(other)
  }

  /// Takes mentions out of a group into a new one; the two are not united again by themselves.
  package mutating func split(_ mentions: [MentionTerms], from id: GroupID, at moment: Instant? = nil) -> GroupID {
    let place = newPlace()
    let new = GroupID(rawValue: lastID)
    groups[place]?.lastMoment = moment
    groups[place]?.isPinned = true
    for mention in mentions { move(mention, from: id, to: new) }
    return new
  }

  /// Moves a mention: its words count for `other` and no more for `id`; the two are not united again by themselves.
  package mutating func move(_ mention: MentionTerms, from id: GroupID, to other: GroupID) {
    let (from, to) = (known(id), known(other))
    guard from != to else { return }
    parted.insert(Parting(current(id), current(other)))
    let weighed = vocabulary.weighed(mention)
    recent.relabel(weighed, of: Int32(from), to: Int32(to))
    learn(weighed.scaled(by: -1), in: from)
    learn(weighed.scaled(by: OnlineGrouper.weightOfDecision), in: to)
    countMentions(-1, in: from)
    countMentions(1, in: to)
  }

  private mutating func countMentions(_ change: Float, in place: Int) {
    guard let mentions = groups[place]?.mentions else { return }
    groups[place]?.mentions = max(0, mentions + change)
  }

  /// Keeps a group as it is: never forgotten, never absorbed.
  package mutating func pin(_ id: GroupID) { groups[known(id)]?.isPinned = true }

  package mutating func unpin(_ id: GroupID) { groups[known(id)]?.isPinned = false }

  /// A group that is ignored goes on gathering its mentions, so that they trouble no other; the desk is not told.
  package mutating func ignore(_ id: GroupID, _ isIgnored: Bool = true) {
    let place = known(id)
    groups[place]?.isIgnored = isIgnored
    groups[place]?.isPinned = isIgnored
  }

  package func isIgnored(_ id: GroupID) -> Bool { places[current(id)].flatMap { groups[$0]?.isIgnored } ?? false }
}

extension [WeighedTerm] {
  fileprivate func scaled(by factor: Float) -> [WeighedTerm] {
    map { WeighedTerm(word: $0.word, weight: $0.weight * factor) }
  }
}
