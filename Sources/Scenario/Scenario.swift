package import HumasModel

/// A flood in the fictional regency of Wanasari, hour by hour, as changes to the files of a data directory.
///
/// Equal seed, start, hours and speed give equal bytes. Nothing asks the clock: all operations can be computed ahead,
/// and a player performs each when its time has come. Names, numbers and sentences are invented; telephone numbers
/// are of the block 0811-555-01xx, identity numbers of a province 99 that does not exist.
package struct Scenario: Sendable {
  /// The office whose desk it is, for `meja.yaml`.
  package static let agency = "Dinas Komunikasi dan Informatika Kabupaten Wanasari"
  package static let shortAgency = "Kab. Wanasari"
  package static let zone = Zone.wib

  private let seed: UInt64
  private let clock: StoryClock
  private let hours: Int
  private let speed: Double

  /// - Parameters:
  ///   - start: the moment at which the rain begins; four ordinary weeks lie before it.
  ///   - hours: length of the story, at least 1. It is told within 60; what follows is recovery.
  ///   - speed: story seconds in a real second, above 0. It does not move any event of the story; where the crowd would
  ///     leave the screen still for more than about two real seconds, more people write.
  package init(seed: UInt64, start: Instant, hours: Int = 60, speed: Double = 60) {
    self.seed = seed
    self.clock = StoryClock(start: start, zone: Scenario.zone)
    self.hours = max(1, hours)
    self.speed = speed
  }

  /// All operations in the order of their times, computed an hour at a time. Those that lay the directory out come
  /// first, all at `start`.
  package func operations() -> some Sequence<Operation> & Sendable {
    Operations(stage: Stage(seed: seed, clock: clock, speed: speed), clock: clock, hours: hours)
  }
}

/// The story as a sequence that is computed while it is read.
private struct Operations: Sequence, IteratorProtocol, Sendable {
  private var stage: Stage
  private let clock: StoryClock
  private let hours: Int
  /// The next hour to compute; −1 = the opening.
  private var hour = -1
  /// In order, latest first: the next one is taken from the end.
  private var ready: [Operation] = []
  /// Computed, but of a later hour.
  private var later: [Operation] = []

  init(stage: Stage, clock: StoryClock, hours: Int) {
    self.stage = stage
    self.clock = clock
    self.hours = hours
  }

  mutating func next() -> Operation? {
    while ready.isEmpty, hour < hours { computeHour() }
    return ready.popLast()
  }

  private mutating func computeHour() {
    if hour < 0 {
      ready = stage.opening().reversed()
    } else {
      later = Operations.inOrder(later + stage.hour(hour))
      // The last hour takes along what would end after it: no line stays half.
      let end = hour == hours - 1 ? later.endIndex : later.firstIndex { $0.at >= clock.at(Double(hour + 1)) }
      ready = later[..<(end ?? later.endIndex)].reversed()
      later.removeFirst(ready.count)
    }
    hour += 1
  }

  /// By time; what happens at the same moment keeps its order (`sort` is not promised to be stable).
  private static func inOrder(_ operations: [Operation]) -> [Operation] {
    operations.enumerated()
      .sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
      .map(\.element)
  }
}
