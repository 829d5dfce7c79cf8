import HumasModel

@testable import HumasStore

/// What the store should hold, kept in plain dictionaries and counted anew for each question.
struct NaiveDesk {
  struct Held {
    var number: Int64
    var firstSeen: Instant
    var versions: [Mention]
    var current: Mention { versions[versions.count - 1] }
  }

  private(set) var held: [String: Held] = [:]
  private var occurrences: [String: Int] = [:]

  mutating func take(_ batch: Batch, seen: Instant) -> IntakeCount {
    if batch.startsGeneration { occurrences = occurrences.filter { !$0.key.hasPrefix(batch.bookmark.path + "|") } }
    var count = IntakeCount()
    for record in batch.records {
      guard case .mention(var mention) = record.entry else { continue }
      if record.needsOccurrence {
        let key = "\(batch.bookmark.path)|\(mention.identity.text)"
        occurrences[key, default: 0] += 1
        mention.identity.text += "·\(occurrences[key] ?? 0)"
      }
      count.note(take(mention, seen: seen))
    }
    return count
  }

  private mutating func take(_ mention: Mention, seen: Instant) -> Reception {
    guard let known = held[mention.identity.text] else {
      held[mention.identity.text] = Held(number: Int64(held.count + 1), firstSeen: seen, versions: [mention])
      return .accepted
    }
    if known.current == mention { return .duplicate }
    held[mention.identity.text]?.versions.append(mention)
    return .updated
  }

  /// Numbers in the order of the incoming list.
  var order: [Int64] {
    held.values.sorted { ($1.place, $1.number) < ($0.place, $0.number) }.map(\.number)
  }

  func numbers(withWord word: String) -> Set<Int64> {
    Set(held.values.filter { $0.current.text.split(separator: " ").contains { $0.hasPrefix(word) } }.map(\.number))
  }

  func mentions(of issue: String) -> [Mention] {
    held.values.map(\.current).filter { byCategory($0).issueName == issue }
  }

  var issues: Set<String> { Set(held.values.map { byCategory($0.current).issueName }) }
  var waiting: Int { held.values.filter { byCategory($0.current).queue != nil }.count }

  func breached(at now: Instant) -> Int {
    held.values.filter { held in
      let appraisal = byCategory(held.current)
      return appraisal.queue == .clocked && appraisal.due.map { $0 <= now } ?? false
    }.count
  }
}

extension NaiveDesk.Held {
  var place: Int64 { (current.at ?? firstSeen).seconds }
}
