import Dispatch
import HumasInsight
import HumasModel
import Synchronization

/// Reads the words of a batch on all cores before its transaction begins: there only what depends on order is left to do.
final class ReadingRoom {
  /// Fewer are read where they are needed.
  private static let fewest = 64
  private static let readers = 2

  private final class Desk: Sendable {
    let reader = Mutex(TermReader())
  }

  /// Made when the first mention comes: their tables of roots take a dashboard's start a quarter of its time.
  private lazy var desks = (0..<ReadingRoom.readers).map { _ in Desk() }
  private var mentions: [Mention] = []
  private var readings: [MentionReading] = []
  private var next = 0

  func prepare(_ records: [ReadRecord]) {
    next = 0
    readings = []
    mentions = records.compactMap { if case .mention(let mention) = $0.entry { mention } else { nil } }
    guard mentions.count >= ReadingRoom.fewest else { return mentions = [] }
    readings = ReadingRoom.read(mentions, desks)
  }

  private static func read(_ mentions: [Mention], _ desks: [Desk]) -> [MentionReading] {
    let parts = Mutex([Int: [MentionReading]]())
    let length = (mentions.count + desks.count - 1) / desks.count
    DispatchQueue.concurrentPerform(iterations: desks.count) { index in
      let stretch = mentions[min(index * length, mentions.count)..<min((index + 1) * length, mentions.count)]
      let part = desks[index].reader.withLock { reader in stretch.map { MentionReading($0, &reader) } }
      parts.withLock { $0[index] = part }
    }
    return parts.withLock { parts in desks.indices.flatMap { parts[$0] ?? [] } }
  }

  /// The reading of a mention; mentions of the batch are asked for in its order, those that are no news are passed over.
  func reading(of mention: Mention) -> MentionReading {
    var index = next
    while index < mentions.count, !mentions[index].readsLike(mention) { index += 1 }
    guard index < readings.count else { return desks[0].reader.withLock { MentionReading(mention, &$0) } }
    next = index + 1
    return readings[index]
  }
}

extension Mention {
  /// All that a reading depends on is the same.
  fileprivate func readsLike(_ other: Mention) -> Bool {
    text == other.text && title == other.title && place == other.place && category == other.category
      && author == other.author && channel == other.channel && confidentiality == other.confidentiality
  }
}
