import CLinux
import Dispatch
import Glibc
import HumasIntake
import HumasModel
import HumasStore
import Synchronization

/// Watches the data directory, takes in what comes, and sends a new snapshot whenever something has changed.
///
/// It sleeps until a file changes, another process commits, or a minute has passed (clocks and levels move with time).
final class Watchman: Sendable {
  private let desk: Desk
  private let sessions: Sessions
  private let clock: @Sendable () -> Instant
  private let send: @Sendable (Snapshot) -> Void
  private let refuse: @Sendable (DeskError) -> Void
  private let bell = Bell()
  private let isStopped = Atomic(false)
  private let mustRefresh = Atomic(false)
  /// Held while it works; `pause` takes it so that a suspended program holds no lock of the store.
  private let work = DispatchSemaphore(value: 1)
  private let ended = DispatchSemaphore(value: 0)

  init(
    desk: Desk, operatorName: String, clock: @escaping @Sendable () -> Instant,
    send: @escaping @Sendable (Snapshot) -> Void, refuse: @escaping @Sendable (DeskError) -> Void
  ) throws(DeskError) {
    self.desk = desk
    self.clock = clock
    self.send = send
    self.refuse = refuse
    sessions = try Sessions(directory: desk.directory, operatorName: operatorName)
  }

  func run() {
    var watch = WatchRound(desk: desk, sessions: sessions, clock: clock)
    while !isStopped.load(ordering: .acquiring) {
      work.wait()
      watch.isRefreshAsked = mustRefresh.exchange(false, ordering: .acquiringAndReleasing) || watch.isRefreshAsked
      let snapshot = watch.work(isInterrupted: { self.mustRefresh.load(ordering: .acquiring) })
      work.signal()
      if let snapshot { send(snapshot) }
      if let failure = watch.takeFailure() { refuse(failure) }
      watch.sleep(bell: bell)
    }
    watch.signOut()
    ended.signal()
  }

  func refresh() {
    mustRefresh.store(true, ordering: .releasing)
    bell.ring()
  }

  func pause() { work.wait() }
  func resume() { work.signal() }

  func stop() {
    isStopped.store(true, ordering: .releasing)
    bell.ring()
    ended.wait()
  }
}
