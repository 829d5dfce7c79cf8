import ArgumentParser
import Foundation

/// Texts in their order of arrival, each with the topic it belongs to.
struct LabelledStream {
  var name: String
  var texts: [String]
  var topics: [String]
  /// What a person calls the topics, where the file says so.
  var names: [String: String] = [:]

  /// JSON Lines with `text` and `issue` (and `name`), or with `textCleaned` and `clusterNo`.
  init(file: String) throws {
    self.init(name: URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent, texts: [], topics: [])
    for line in try String(contentsOfFile: file, encoding: .utf8).split(whereSeparator: \.isNewline) {
      let row = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
      guard let text = (row["text"] ?? row["textCleaned"]) as? String, let topic = row["issue"] ?? row["clusterNo"]
      else { throw ValidationError("every line needs text and issue, or textCleaned and clusterNo: \(file)") }
      texts.append(text)
      topics.append("\(topic)")
      if let name = row["name"] as? String { names["\(topic)"] = name }
    }
  }

  init(name: String, texts: [String], topics: [String]) {
    self.name = name
    self.texts = texts
    self.topics = topics
  }

  /// The mentions at these places, in this order.
  func rearranged(_ order: [Int], name: String) -> LabelledStream {
    LabelledStream(name: name, texts: order.map { texts[$0] }, topics: order.map { topics[$0] })
  }
}

/// Chance that is the same for one seed.
struct SeededChance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &+ 0x9e37_79b9_7f4a_7c15 }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}

/// Other streams made of the mentions of one: what is tuned on one order must hold for others.
extension LabelledStream {
  /// All mentions of some topics, in chance order.
  func shuffled(topics share: Double, seed: UInt64) -> LabelledStream {
    var chance = SeededChance(seed: seed)
    let kept = Set(someTopics(share, &chance))
    return rearranged(
      texts.indices.filter { kept.contains(topics[$0]) }.shuffled(using: &chance), name: "\(name) shuffled")
  }

  /// Topics one after another, a sixteenth of the stream at a time; with `rounds` above 1 every topic goes and returns
  /// after all others.
  func inBursts(topics share: Double, rounds: Int, seed: UInt64) -> LabelledStream {
    var chance = SeededChance(seed: seed)
    let kept = someTopics(share, &chance)
    let places = Dictionary(grouping: texts.indices, by: { topics[$0] }).mapValues { $0.shuffled(using: &chance) }
    var order: [Int] = []
    for round in 0..<rounds {
      let row = kept.shuffled(using: &chance).flatMap { topic -> ArraySlice<Int> in
        let all = places[topic] ?? []
        return all[all.count * round / rounds..<all.count * (round + 1) / rounds]
      }
      for part in 0..<16 { order += row[row.count * part / 16..<row.count * (part + 1) / 16].shuffled(using: &chance) }
    }
    return rearranged(order, name: rounds > 1 ? "\(name) returning" : "\(name) in bursts")
  }

  private func someTopics(_ share: Double, _ chance: inout SeededChance) -> [String] {
    let all = Set(topics).sorted().shuffled(using: &chance)
    return Array(all.prefix(Int(Double(all.count) * share)))
  }
}
