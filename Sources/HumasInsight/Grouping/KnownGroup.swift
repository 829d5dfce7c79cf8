import Glibc
import HumasModel

/// What the grouper remembers of a group beside its words.
struct KnownGroup: Sendable {
  var id: GroupID
  /// Mentions that came to it, those of absorbed groups included.
  var mentions: Float = 0
  /// The square of the length of its words.
  var squaredLength: Float = 0
  /// Mentions of late: each counts less as others arrive (see `GroupingRule.memory`).
  var activity: Float = 0
  /// When it last got one: ordinal among all mentions, and time where known.
  var lastOrdinal: Int64
  var lastMoment: Instant?
  /// A person decided about it: it is neither forgotten nor absorbed.
  var isPinned = false
  /// The desk does not want to hear of it.
  var isIgnored = false
  var rivals = Rivals()

  /// Activity at a later mention: faded by what has come since, and by the days gone.
  func activity(at ordinal: Int64, _ moment: Instant?, _ rule: GroupingRule) -> Float {
    activity * expf(-Float(ordinal - lastOrdinal) / rule.memory - days(until: moment) / rule.memoryInDays)
  }

  private func days(until moment: Instant?) -> Float {
    guard let moment, let lastMoment, moment > lastMoment else { return 0 }
    return Float((moment - lastMoment).seconds) / 86_400
  }

  /// The ordinal up to which it stays in memory when room is needed: every mention buys it a thousand more.
  var keptUntil: Int64 { lastOrdinal + Int64(min(mentions, 1000)) * 1024 }
}

/// The groups that wanted the same mentions, and how many; only the strongest are kept.
struct Rivals: Sendable {
  struct Rival: Sendable, BitwiseCopyable {
    var id: GroupID
    var shared: Float
    /// Fills the row, so that equal states are equal bytes.
    var unused: UInt32 = 0
  }

  private static let most = 8

  private(set) var all: [Rival]

  init(_ all: [Rival] = []) { self.all = all }

  /// Counts one shared mention more, and returns how many there are.
  mutating func count(_ id: GroupID) -> Float {
    if let index = all.firstIndex(where: { $0.id == id }) {
      all[index].shared += 1
      return all[index].shared
    }
    if all.count == Rivals.most, let weakest = all.indices.min(by: { all[$0].shared < all[$1].shared }) {
      all.remove(at: weakest)
    }
    all.append(Rival(id: id, shared: 1))
    return 1
  }

  func shared(with id: GroupID) -> Float { all.first { $0.id == id }?.shared ?? 0 }

  mutating func forget(_ id: GroupID) { all.removeAll { $0.id == id } }
}
