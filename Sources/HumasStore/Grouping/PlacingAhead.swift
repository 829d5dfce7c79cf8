internal import Dispatch
internal import HumasModel
internal import Synchronization

/// Has the new mentions of a batch placed on another core, in their order, while the rows of those before them are written.
///
/// Unchecked because the judge is lent to it: nobody else lets the judge place between `init` and `end`.
final class PlacingAhead: @unchecked Sendable {
  /// Mentions that are handed over together.
  private static let stretch = 64

  private let judge: any MentionJudge
  private let mentions: [Mention]
  private let first: Int64
  private let placed = Mutex<[MentionPlacing]>([])
  private let hasMore = DispatchSemaphore(value: 0)
  private let isDone = DispatchGroup()
  private let isEnded = Atomic(false)
  /// What was handed over and not asked for yet, last first.
  private var received: [MentionPlacing] = []

  /// - Parameter first: the number of the first mention; the others follow it.
  init(_ judge: any MentionJudge, _ mentions: [Mention], first: Int64) {
    self.judge = judge
    self.mentions = mentions
    self.first = first
    DispatchQueue.global().async(group: isDone) { self.work() }
  }

  private func work() {
    for start in stride(from: 0, to: mentions.count, by: PlacingAhead.stretch) {
      guard !isEnded.load(ordering: .relaxed) else { return }
      let places = start..<min(start + PlacingAhead.stretch, mentions.count)
      let answers = places.map { judge.place(mentions[$0], number: first + Int64($0)) }
      placed.withLock { $0 += answers }
      hasMore.signal()
    }
  }

  /// The placing of the next mention; to be asked for once for each.
  func next() -> MentionPlacing {
    while received.isEmpty {
      hasMore.wait()
      received = placed.withLock { placed in
        defer { placed = [] }
        return placed.reversed()
      }
    }
    return received.removeLast()
  }

  /// Gives the judge back. One that was to place more than was asked for has to forget.
  func end() {
    isEnded.store(true, ordering: .relaxed)
    isDone.wait()
  }
}
