/// Which groups are remembered, where, and which are forgotten.
extension OnlineGrouper {
  /// What a group is called now: itself, or the group it became part of.
  package func current(_ id: GroupID) -> GroupID {
    var id = id
    while let successor = successors[id] { id = successor }
    return id
  }

  /// The place of a group; one that was forgotten comes back without its words.
  mutating func known(_ id: GroupID) -> Int {
    let id = current(id)
    if let place = places[id] { return place }
    lastID = max(lastID, id.rawValue)
    return take(id)
  }

  /// A place for a new group, with a new name.
  mutating func newPlace() -> Int {
    lastID += 1
    return take(GroupID(rawValue: lastID))
  }

  private mutating func take(_ id: GroupID) -> Int {
    let place = freePlace()
    groups[place] = KnownGroup(id: id, lastOrdinal: recent.mentions)
    places[id] = place
    return place
  }

  private mutating func freePlace() -> Int {
    if freePlaces.isEmpty, groups.count >= rule.groups { forgetStalest() }
    if let place = freePlaces.popLast() { return place }
    groups.append(nil)
    return groups.count - 1
  }

  /// Makes part of a group what another was; its mentions and words go over.
  ///
  /// - Returns: the group that is no more.
  mutating func absorb(_ id: GroupID, into other: GroupID) -> GroupID {
    let (from, to) = (known(id), known(other))
    guard from != to, let group = groups[from] else { return id }
    var row: [WeighedTerm] = []
    words.forEachWord(of: Int32(from)) { row.append(WeighedTerm(word: $0, weight: $1)) }
    words.clear(Int32(from))
    learn(row, in: to)
    groups[to]?.mentions += group.mentions
    groups[to]?.activity += group.activity
    groups[to]?.rivals.forget(group.id)
    recent.relabel(Int32(from), to: Int32(to))
    leave(from)
    successors[group.id] = current(other)
    return group.id
  }

  private mutating func leave(_ place: Int) {
    if let id = groups[place]?.id { places[id] = nil }
    groups[place] = nil
    freePlaces.append(place)
  }

  /// Forgets the eighth of the groups that was heard of longest ago, small ones first; what a person pinned stays,
  /// unless there is nothing else.
  private mutating func forgetStalest() {
    let unpinned = groups.indices.filter { groups[$0]?.isPinned == false }
    let order = (unpinned.isEmpty ? Array(groups.indices) : unpinned).sorted { a, b in
      let (first, second) = (groups[a]?.keptUntil ?? 0, groups[b]?.keptUntil ?? 0)
      return first == second ? a < b : first < second
    }
    var isGone = [Bool](repeating: false, count: groups.count)
    for place in order.prefix(max(1, rule.groups / 8)) {
      isGone[place] = true
      words.clear(Int32(place))
      leave(place)
    }
    recent.relabel(isGone)
    vocabulary.forget { words.isUnused($0) && recent.isForgotten($0) }
    forgetSuccessors()
  }

  /// What became of a group is remembered as long as what it became.
  private mutating func forgetSuccessors() {
    successors = successors.filter { places[current($0.value)] != nil }
  }
}
