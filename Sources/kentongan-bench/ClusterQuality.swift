import Foundation

/// How well groups agree with topics, in parts of 1.
struct ClusterQuality {
  /// Normalised mutual information, by the arithmetic mean of both entropies.
  var agreement: Double
  /// No group holds mentions of two topics.
  var homogeneity: Double
  /// No topic is spread over two groups.
  var completeness: Double
  /// Groups for one topic.
  var groupsPerTopic: Double

  init(groups: [some Hashable], topics: [String]) {
    let pairs = zip(groups, topics).map { Pair(group: $0, topic: $1) }
    let (ofGroups, ofTopics) = (entropy(groups), entropy(topics))
    let shared = ofGroups + ofTopics - entropy(pairs)
    agreement = ofGroups + ofTopics > 0 ? 2 * shared / (ofGroups + ofTopics) : 1
    homogeneity = ofTopics > 0 ? shared / ofTopics : 1
    completeness = ofGroups > 0 ? shared / ofGroups : 1
    groupsPerTopic = Double(Set(groups).count) / Double(max(1, Set(topics).count))
  }

  init(mean qualities: [ClusterQuality]) {
    let mean = { (part: (ClusterQuality) -> Double) in qualities.map(part).reduce(0, +) / Double(qualities.count) }
    agreement = mean(\.agreement)
    homogeneity = mean(\.homogeneity)
    completeness = mean(\.completeness)
    groupsPerTopic = mean(\.groupsPerTopic)
  }
}

private struct Pair<Group: Hashable>: Hashable {
  var group: Group
  var topic: String
}

/// In nats.
private func entropy(_ values: [some Hashable]) -> Double {
  let counts = Dictionary(values.map { ($0, 1.0) }, uniquingKeysWith: +).values
  let all = Double(values.count)
  return counts.reduce(0) { $0 - $1 / all * log($1 / all) }
}
