import Glibc
import HumasIntake
import HumasModel
import HumasStore

/// One watchman's state: what is in line, what is wrong, when the last picture went out. Used by one thread.
struct WatchRound {
  /// News are sent at most ten times a second; the first after a quiet while goes at once.
  private static let pace: Int64 = 100
  /// How often a full disk or a locked store is tried again, in milliseconds.
  private static let retry: Int64 = 2_000
  private static let longestSleep: Int64 = 60_000

  private let desk: Desk
  /// This thread commits, so it reads with the connection that has its own commits in memory.
  private let store: Store
  private let sessions: Sessions
  private let clock: @Sendable () -> Instant
  private let watch: Watch?
  private let storeWatch: FolderWatch?
  private let sessionWatch: FolderWatch?
  private var takingIn: TakingIn?
  private var files: PolicyFiles
  private var statements: StatementDesk?
  private var maskedRows: MaskedRows
  private var troubles = Troubles()
  private var generation: Int64 = -1
  private var operators: [String] = []
  private var lastSent: Int64 = -WatchRound.pace
  private var lastSentAt: Instant?
  private var retryAt: Int64?
  /// Why there is no picture at all; with a picture, its troubles say it.
  private var failure: DeskError?
  /// Records read since memory was last given back.
  private var taken = 0
  /// Something changed that has not been sent yet.
  var isRefreshAsked = true

  init(desk: Desk, sessions: Sessions, clock: @escaping @Sendable () -> Instant) {
    self.desk = desk
    store = desk.store.seenByWriter
    self.sessions = sessions
    self.clock = clock
    // A past moment is looked at, not lived in: nothing is taken in meanwhile.
    let isLive = desk.view == .now
    watch = isLive ? Watch(directory: desk.directory.root) : nil
    storeWatch = isLive ? FolderWatch(desk.directory.ownPath) : nil
    sessionWatch = isLive ? FolderWatch(sessions.folder) : nil
    files = desk.files
    for trouble in desk.files.troubles { troubles.add(trouble) }
    maskedRows = MaskedRows(desk.policy.masking)
    if isLive { takingIn = try? TakingIn(directory: desk.directory, store: store, settings: desk.settings) }
    takingIn?.scan()
  }

  /// Does what is due. Gives the new snapshot, or `nil` where there is nothing to tell, or not yet.
  mutating func work(isInterrupted: () -> Bool) -> Snapshot? {
    // What is known is shown before anything new is read.
    if lastSentAt == nil { return retryAt.map { Milliseconds.now >= $0 } ?? true ? picture() : nil }
    noteChanges()
    takeIn(isInterrupted: isInterrupted)
    noteOthers()
    noteOperators()
    guard isRefreshAsked || isMinuteOver, Milliseconds.now >= lastSent + WatchRound.pace else { return nil }
    tidyOnceAMinute()
    return picture()
  }

  /// Between two lines, so that no line waits for it.
  private func tidyOnceAMinute() {
    if !isRefreshAsked, takingIn?.hasWork == false, lastSentAt != nil { try? store.settle() }
  }

  /// What kept the first picture from being made, once each time it failed.
  mutating func takeFailure() -> DeskError? {
    defer { failure = nil }
    return failure
  }

  /// Waits for the next thing to do.
  func sleep(bell: Bell) {
    var waiting = [bell.descriptor, watch?.descriptor, storeWatch?.descriptor, sessionWatch?.descriptor]
      .map { pollfd(fd: $0 ?? -1, events: Int16(POLLIN), revents: 0) }
    _ = poll(&waiting, nfds_t(waiting.count), Int32(clamping: patience))
    if waiting[0].revents != 0 { bell.hush() }
  }

  /// Milliseconds until something is due without anybody ringing.
  private var patience: Int64 {
    if let retryAt { return max(0, retryAt - Milliseconds.now) }
    if takingIn?.hasWork == true { return 0 }
    if isRefreshAsked { return max(0, lastSent + WatchRound.pace - Milliseconds.now) }
    return WatchRound.longestSleep
  }

  private var isMinuteOver: Bool {
    guard let lastSentAt else { return true }
    return clock().seconds / 60 != lastSentAt.seconds / 60
  }

  private mutating func noteChanges() {
    guard let changes = watch?.drain() else { return }
    if changes.settings || changes.registers || changes.mustRescan { reloadPolicy() }
    if changes.mustRescan { noteMissing(takingIn?.scan() ?? []) }
    for (path, isSettled) in changes.paths.sorted(by: { $0.key < $1.key }) { takingIn?.mark(path, isSettled: isSettled) }
    for trouble in changes.troubles { troubles.add(trouble) }
    if !changes.troubles.isEmpty { isRefreshAsked = true }
    forgetReturned()
  }

  /// A folder that is back is no trouble any more.
  private mutating func forgetReturned() {
    troubles.clear { trouble in
      guard case .directoryVanished(let path) = trouble else { return false }
      return FolderNames.isFolder(path.hasPrefix("/") ? path : desk.directory.path(path))
    }
  }

  private mutating func noteMissing(_ folders: [String]) {
    troubles.clear { if case .directoryVanished = $0 { true } else { false } }
    for folder in folders { troubles.add(.directoryVanished(path: folder)) }
    isRefreshAsked = true
  }

  private mutating func takeIn(isInterrupted: () -> Bool) {
    guard let takingIn, takingIn.hasWork, retryAt.map({ Milliseconds.now >= $0 }) ?? true else { return }
    let policy = desk.policy
    let start = Milliseconds.now
    do throws(StoreError) {
      let round = try takingIn.run(seen: clock, appraise: { policy.appraise($0, history: $1) }) {
        isInterrupted() || Milliseconds.now - start >= WatchRound.pace
      }
      recover()
      isRefreshAsked = isRefreshAsked || !round.outcomes.isEmpty || round.foundOthers
      if round.foundOthers { statements = nil }
      if round.touchesStatements { noteStatements() }
      // After a large load the page cache is given back; after a few lines it is what keeps the next ones quick.
      taken += round.outcomes.reduce(0) { $0 + $1.count.read }
      if !takingIn.hasWork, taken > LoadLeftovers.largeLoad {
        try LoadLeftovers.clear(of: store)
        taken = 0
      }
    } catch {
      stumble(over: error)
    }
  }

  /// Statements, or facts and contacts that came as records, have changed.
  private mutating func noteStatements() {
    statements = nil
    reloadPolicy()
  }

  private mutating func recover() {
    guard retryAt != nil else { return }
    retryAt = nil
    troubles.clear { trouble in
      switch trouble {
      case .diskFull, .storeLocked, .storeDamaged: true
      default: false
      }
    }
    isRefreshAsked = true
  }

  /// What was not committed stays in line and is tried again.
  private mutating func stumble(over error: StoreError) {
    retryAt = Milliseconds.now + WatchRound.retry
    if lastSentAt == nil { failure = DeskError(error) }
    switch error {
    case .staleBatch: retryAt = Milliseconds.now
    case .diskFull(let path): troubles.add(.diskFull(path: path))
    case .locked(let path): troubles.add(.storeLocked(path: path))
    case .damaged(_, let problem), .unusable(_, let problem), .failed(_, _, let problem):
      troubles.add(.storeDamaged(problem: problem))
    case .newerSchema(let path): troubles.add(.other(path))
    }
    isRefreshAsked = true
  }

  /// Other processes commit to the same store. The desk's own commits are no news: they have been taken into account.
  private mutating func noteOthers() {
    guard storeWatch?.drain() == true, let version = try? store.dataVersion(), version != generation else { return }
    generation = version
    guard takingIn?.knownVersion != version else { return }
    statements = nil
    isRefreshAsked = true
  }

  /// Others come and go; one that was killed says nothing, so that the list is looked through each minute too.
  private mutating func noteOperators() {
    guard sessionWatch?.drain() == true || isMinuteOver else { return }
    let present = sessions.operators()
    if present != operators { isRefreshAsked = true }
    operators = present
  }

  private mutating func reloadPolicy() {
    files.reload()
    troubles.replace(files.troubles) { trouble in
      switch trouble {
      case .settingsBroken, .registerBroken: true
      default: false
      }
    }
    if let policy = try? files.policy(store: store) { adopt(policy) }
    isRefreshAsked = true
  }

  private mutating func adopt(_ policy: DeskPolicy) {
    desk.adopt(policy)
    maskedRows = MaskedRows(policy.masking)
    takingIn?.settings = policy.settings
    statements = nil
    do throws(StoreError) { try Reappraisal(desk: desk).runIfNeeded() } catch { stumble(over: error) }
  }

  private mutating func statementDesk(_ policy: DeskPolicy, now: Instant) throws(StoreError) -> StatementDesk {
    if let statements { return statements }
    let made = try StatementDesk(store: store, policy: policy, view: desk.view, now: now)
    statements = made
    return made
  }

  private mutating func picture() -> Snapshot? {
    let now = desk.moment(at: clock())
    if lastSentAt == nil { operators = sessions.operators() }
    do throws(StoreError) {
      generation = try store.dataVersion()
      let policy = desk.policy
      let statements = try statementDesk(policy, now: now)
      let maker = SnapshotMaker(
        store: store, policy: policy, view: desk.view, masks: desk.isMasked ? maskedRows : nil)
      let snapshot = try maker.snapshot(
        at: now, generation: generation, statements: statements, operators: operators,
        troubles: desk.openingTroubles + troubles.all,
        issues: lastSentAt == nil ? SnapshotMaker.firstIssues : SnapshotMaker.issues)
      recover()
      isRefreshAsked = lastSentAt == nil
      lastSent = Milliseconds.now
      lastSentAt = clock()
      return snapshot
    } catch {
      stumble(over: error)
      return nil
    }
  }
}
