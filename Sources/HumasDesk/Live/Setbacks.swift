import HumasModel
import HumasStore

/// What keeps the watchman from its work, and when it tries again.
struct Setbacks {
  /// How often a full disk, a locked store or a folder that is away is tried again, in milliseconds.
  private static let pause: Int64 = 2_000
  /// Whoever takes the store's folder away needs a moment for all that is in it, in milliseconds.
  private static let removal: Int64 = 300

  var troubles = Troubles()
  private var retryAt: Int64?
  /// The latest moment that the clock has shown.
  private var latest: Instant

  init(now: Instant) { latest = now }

  var isRetryDue: Bool { retryAt.map { Milliseconds.now >= $0 } ?? true }

  /// Milliseconds until something is tried again; `nil` = nothing has failed.
  var wait: Int64? { retryAt.map { max(0, $0 - Milliseconds.now) } }

  /// Nothing can be written until there is space.
  var isDiskFull: Bool { troubles.all.contains { if case .diskFull = $0 { true } else { false } } }

  /// Waits until what is being removed has been removed.
  mutating func letRemovalEnd() { retryAt = Milliseconds.now + Setbacks.removal }

  mutating func tryLater() { retryAt = Milliseconds.now + Setbacks.pause }

  /// What was not committed stays in line and is tried again.
  mutating func note(_ error: StoreError) {
    tryLater()
    switch error {
    case .staleBatch: retryAt = Milliseconds.now
    case .diskFull(let path): troubles.add(.diskFull(path: path))
    case .locked(let path): troubles.add(.storeLocked(path: path))
    case .damaged(_, let problem), .unusable(_, let problem), .failed(_, _, let problem):
      troubles.add(.storeDamaged(problem: problem))
    case .newerSchema(let path): troubles.add(.other(path))
    }
  }

  /// The store works again. Gives whether anything was wrong with it.
  mutating func recover() -> Bool {
    guard retryAt != nil else { return false }
    retryAt = nil
    troubles.clear { trouble in
      switch trouble {
      case .diskFull, .storeLocked, .storeDamaged: true
      default: false
      }
    }
    return true
  }

  /// Somebody has set the clock back: deadlines and ages are off until it has caught up.
  mutating func note(clock now: Instant) {
    let isBack = now < latest - .seconds(2)
    troubles.replace(isBack ? [.clockSetBack(by: latest - now)] : []) {
      if case .clockSetBack = $0 { true } else { false }
    }
    latest = max(latest, now)
  }
}
