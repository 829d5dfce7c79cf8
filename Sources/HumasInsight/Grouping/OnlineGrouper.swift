import Glibc
package import HumasModel

/// Brings mentions together as they arrive: each joins a group or founds one, judged by itself and those before it.
///
/// How like a group a mention is, is the cosine between their words, and beside it how near its nearest mentions are
/// (the cube root of the sum of their cubed likenesses). A group that has been silent for long must be more alike.
/// Groups that keep wanting the same mentions become one for the mentions to come.
///
/// Memory does not grow with the stream: `GroupingRule` bounds groups, words and remembered mentions. The same mentions
/// in the same order give the same groups. About 10 µs a mention of ten words.
package struct OnlineGrouper: Sendable {
  package let rule: GroupingRule
  var vocabulary = Vocabulary()
  var recent: RecentMentions
  var words = GroupWords()
  /// By place; `nil` where a place is free.
  var groups: [KnownGroup?] = []
  var freePlaces: [Int] = []
  var places: [GroupID: Int] = [:]
  /// Groups that became part of another, so that decisions about them still find their way.
  var successors: [GroupID: GroupID] = [:]
  /// Pairs that a person parted.
  var parted: Set<Parting> = []
  var lastID: Int64 = 0
  /// The group of mentions without a word.
  var wordless: GroupID?
  private var groupTally: Tally
  private var mentionTally: Tally
  private var nearness: Tally

  package init(rule: GroupingRule = GroupingRule()) {
    self.rule = rule
    recent = RecentMentions(window: rule.window)
    groupTally = Tally(count: rule.groups)
    mentionTally = Tally(count: rule.window)
    nearness = Tally(count: rule.groups)
  }

  /// Groups in memory.
  package var count: Int { places.count }

  /// Words in memory.
  package var wordCount: Int { vocabulary.count }

  /// Finds the group of a mention, or founds it.
  ///
  /// - Parameters:
  ///   - moment: when the mention was made, where known.
  ///   - decided: the group it belongs to by a watch rule or a decision; it teaches that group its words.
  package mutating func place(
    _ terms: MentionTerms, at moment: Instant? = nil, decided: GroupID? = nil
  ) -> Placement {
    let weighed = vocabulary.weigh(terms)
    if let decided { return settle(weighed, in: known(decided), moment) }
    guard !weighed.isEmpty else { return placeWordless(moment) }
    let candidates = candidates(for: weighed, moment)
    guard let best = candidates.first, let id = groups[best.place]?.id else {
      return found(weighed, moment)
    }
    var placement = settle(weighed, in: best.place, moment)
    placement.absorbed = unite(id, withRivalsIn: candidates)
    placement.group = current(id)
    return placement
  }

  private mutating func placeWordless(_ moment: Instant?) -> Placement {
    if let wordless, let place = places[current(wordless)] { return settle([], in: place, moment) }
    let placement = found([], moment)
    wordless = placement.group
    return placement
  }

  mutating func found(_ weighed: [WeighedTerm], _ moment: Instant?) -> Placement {
    let place = newPlace()
    var placement = settle(weighed, in: place, moment)
    placement.isNew = true
    return placement
  }

  /// Puts a mention into a group, which learns its words.
  private mutating func settle(_ weighed: [WeighedTerm], in place: Int, _ moment: Instant?) -> Placement {
    let ordinal = recent.mentions
    recent.append(weighed, group: Int32(place))
    learn(weighed, in: place)
    guard var group = groups[place] else { preconditionFailure("a mention is put into a group that stands") }
    group.activity = 1 + group.activity(at: ordinal, moment, rule)
    group.mentions += 1
    group.lastOrdinal = ordinal
    group.lastMoment = [group.lastMoment, moment].compactMap(\.self).max()
    groups[place] = group
    return Placement(group: group.id, isNew: false)
  }

  mutating func learn(_ weighed: [WeighedTerm], in place: Int) {
    var growth: Float = 0
    for term in weighed { growth += words.add(term.weight, of: term.word, to: Int32(place)) }
    groups[place]?.squaredLength += growth
    if words.wordCount(of: Int32(place)) > rule.wordsOfGroup {
      groups[place]?.squaredLength = words.prune(Int32(place), to: rule.wordsOfGroup * 3 / 4)
    }
  }

  /// The groups most like a mention, best first, none below the likeness asked for.
  private mutating func candidates(for weighed: [WeighedTerm], _ moment: Instant?) -> [Candidate] {
    defer {
      groupTally.clear()
      nearness.clear()
    }
    addNearest(to: weighed)
    for term in weighed {
      words.forEachGroup(with: term.word, most: rule.groupsOfWord) { groupTally.add(term.weight * $1, to: $0) }
    }
    var candidates: [Candidate] = []
    for place in groupTally.touched {
      guard let likeness = likeness(of: place, moment) else { continue }
      candidates.insert(Candidate(place: place, likeness: likeness), keeping: 4)
    }
    return candidates
  }

  /// `nil` where it is below what is asked for.
  private func likeness(of place: Int, _ moment: Instant?) -> Float? {
    guard let group = groups[place], group.squaredLength > 0 else { return nil }
    let cosine = groupTally.sum(at: place, discount: rule.singleWordDiscount) / group.squaredLength.squareRoot()
    let near = nearness.sum(at: place, discount: 0).cubeRoot
    let likeness = (cosine + rule.neighbourShare * near) / (1 + rule.neighbourShare)
    guard likeness >= rule.likeness else { return nil }
    let activity = group.activity(at: recent.mentions, moment, rule)
    let heard = likeness * (1 - rule.silenceLoss + rule.silenceLoss * activity / (activity + rule.activityAtHalf))
    return heard >= rule.likeness ? heard : nil
  }

  /// Adds the cubed likeness of the nearest mentions to their groups.
  private mutating func addNearest(to weighed: [WeighedTerm]) {
    for term in weighed {
      recent.forEachMention(with: term.word, most: rule.mentionsOfWord) { mentionTally.add(term.weight * $1, to: $0) }
    }
    var nearest: [Candidate] = []
    for place in mentionTally.touched where recent.group(at: place) >= 0 {
      let likeness = mentionTally.sum(at: place, discount: rule.singleWordDiscount)
      if nearest.count < rule.neighbours || likeness > nearest[nearest.count - 1].likeness {
        nearest.insert(Candidate(place: place, likeness: likeness), keeping: rule.neighbours)
      }
    }
    mentionTally.clear()
    for mention in nearest {
      let cube = mention.likeness * mention.likeness * mention.likeness
      nearness.add(cube, to: Int(recent.group(at: mention.place)))
    }
  }

  /// Counts the mention for every pair of its group and a rival; returns the group that became part of another so.
  private mutating func unite(_ id: GroupID, withRivalsIn candidates: [Candidate]) -> GroupID? {
    guard let best = candidates.first else { return nil }
    for rival in candidates.dropFirst() where rival.likeness >= rule.rivalPart * best.likeness {
      guard var group = groups[best.place], let other = groups[rival.place] else { continue }
      let shared = group.rivals.count(other.id) + other.rivals.shared(with: id)
      groups[best.place] = group
      let smaller = min(group.mentions, other.mentions)
      guard shared >= rule.sharedMentions, shared / (smaller + rule.sizePrior) > rule.sharedPart,
        mayUnite(group, other)
      else { continue }
      let isLarger = group.mentions >= other.mentions
      return isLarger ? absorb(other.id, into: id) : absorb(id, into: other.id)
    }
    return nil
  }

  private func mayUnite(_ a: KnownGroup, _ b: KnownGroup) -> Bool {
    !a.isPinned && !b.isPinned && !parted.contains(Parting(a.id, b.id))
  }
}

extension Float {
  var cubeRoot: Float { self > 0 ? cbrtf(self) : 0 }
}
