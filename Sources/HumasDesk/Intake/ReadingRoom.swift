import Dispatch
import HumasInsight
import HumasModel
import Synchronization

/// Reads the words of mentions, of many on several cores: within the transaction only what depends on order is left to do.
final class ReadingRoom: Sendable {
  /// Fewer are read where they are needed.
  private static let fewest = 64

  private let desks = [ReadingDesk(), ReadingDesk()]
  /// For a mention that was not read ahead; nobody has to wait for a batch that is being read.
  private let loneDesk = ReadingDesk()

  /// Readings of the mentions among `records`; none where they are few.
  ///
  /// - Parameter isAlone: nothing else has to be done meanwhile, so that all cores may read.
  func readings(of records: [ReadRecord], isAlone: Bool) -> BatchReadings {
    let mentions = records.compactMap { if case .mention(let mention) = $0.entry { mention } else { nil } }
    guard mentions.count >= ReadingRoom.fewest else { return BatchReadings() }
    return BatchReadings(of: mentions, isAlone ? ReadingRoom.read(mentions, desks) : desks[0].read(mentions[...]))
  }

  func reading(of mention: Mention) -> MentionReading { loneDesk.read([mention])[0] }

  private static func read(_ mentions: [Mention], _ desks: [ReadingDesk]) -> [MentionReading] {
    let parts = Mutex([Int: [MentionReading]]())
    let length = (mentions.count + desks.count - 1) / desks.count
    DispatchQueue.concurrentPerform(iterations: desks.count) { index in
      let part = desks[index].read(mentions[min(index * length, mentions.count)..<min((index + 1) * length, mentions.count)])
      parts.withLock { $0[index] = part }
    }
    return parts.withLock { parts in desks.indices.flatMap { parts[$0] ?? [] } }
  }
}

/// A reader that one thread uses at a time. It is made when the first mention comes: its tables of roots take a dashboard's
/// start a quarter of its time.
private final class ReadingDesk: Sendable {
  private let reader = Mutex<TermReader?>(nil)

  func read(_ mentions: ArraySlice<Mention>) -> [MentionReading] {
    reader.withLock { reader in
      var own = reader ?? TermReader()
      reader = nil
      defer { reader = own }
      return mentions.map { MentionReading($0, &own) }
    }
  }
}

/// What was read of a batch ahead, asked for in its order.
struct BatchReadings: Sendable {
  private let mentions: [Mention]
  private let readings: [MentionReading]
  private var next = 0

  init(of mentions: [Mention] = [], _ readings: [MentionReading] = []) {
    self.mentions = mentions
    self.readings = readings
  }

  /// The reading of a mention of the batch; those that are no news are passed over. `nil` = it was not read ahead.
  mutating func reading(of mention: Mention) -> MentionReading? {
    guard let index = mentions[next...].firstIndex(where: { $0.readsLike(mention) }) else { return nil }
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
