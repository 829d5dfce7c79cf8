/// Two groups that have drifted together: a person may make them one.
package struct MergeProposal: Hashable, Sendable {
  /// The larger one.
  package var group: GroupID
  package var other: GroupID
  /// Cosine between their words, 0…1.
  package var likeness: Float
  /// Mentions that were like both.
  package var shared: Int
}

extension OnlineGrouper {
  /// Pairs of groups with shared mentions and a likeness of at least `least`, the likest first. Pairs that a person
  /// parted are not proposed.
  package func mergeProposals(least: Float = 0.3) -> [MergeProposal] {
    var proposals: Set<MergeProposal> = []
    for group in groups.lazy.compactMap(\.self) {
      for rival in group.rivals.all { proposals.formUnion(proposal(group, rival.id, least: least)) }
    }
    return proposals.sorted {
      $0.likeness == $1.likeness ? ($0.group, $0.other) < ($1.group, $1.other) : $0.likeness > $1.likeness
    }
  }

  private func proposal(_ group: KnownGroup, _ id: GroupID, least: Float) -> [MergeProposal] {
    guard let place = places[current(id)], let other = groups[place], other.id != group.id,
      !parted.contains(Parting(group.id, other.id)), !group.isIgnored, !other.isIgnored
    else { return [] }
    let likeness = likeness(group, other)
    guard likeness >= least else { return [] }
    let shared = group.rivals.shared(with: other.id) + other.rivals.shared(with: group.id)
    let isLarger = (group.mentions, other.id) >= (other.mentions, group.id)
    return [
      MergeProposal(
        group: isLarger ? group.id : other.id, other: isLarger ? other.id : group.id, likeness: likeness,
        shared: Int(shared))
    ]
  }

  /// The same whichever comes first, so that a pair is one proposal.
  private func likeness(_ a: KnownGroup, _ b: KnownGroup) -> Float {
    let (first, second) = a.id < b.id ? (a, b) : (b, a)
    guard let one = places[first.id], let two = places[second.id] else { return 0 }
    var row: [Int32: Float] = [:]
    words.forEachWord(of: Int32(one)) { row[$0] = $1 }
    var product: Float = 0
    words.forEachWord(of: Int32(two)) { product += (row[$0] ?? 0) * $1 }
    let length = (first.squaredLength * second.squaredLength).squareRoot()
    return length > 0 ? product / length : 0
  }
}
