import Glibc
import HumasIntake
import HumasModel
import HumasStore

/// One watchman's state: what is in line, what is wrong, when the last picture went out. Used by one thread.
struct WatchRound {
  /// News are sent at most ten times a second; the first after a quiet while goes at once.
  private static let pace: Int64 = 100
  private static let longestSleep: Int64 = 60_000
  /// Sightings of hoaxes are counted at most so often: the counts of a flood take tens of milliseconds.
  private static let echoPace: Int64 = 1000

  private let desk: Desk
  /// This thread commits, so it reads with the connection that has its own commits in memory.
  private var store: Store
  private var sessions: Sessions
  private let clock: @Sendable () -> Instant
  private let watch: Watch?
  private var storeWatch: FolderWatch?
  private var sessionWatch: FolderWatch?
  private var takingIn: TakingIn?
  private var files: PolicyFiles
  private var statements: StatementDesk?
  /// What was made last: unchanged statements are not read again.
  private var formerStatements: StatementDesk?
  private var maskedRows: MaskedRows
  private var setbacks: Setbacks
  private var generation: Int64 = -1
  private var operators: [String] = []
  private var lastSent: Int64 = -WatchRound.pace
  private var lastSentAt: Instant?
  /// Why there is no picture at all; with a picture, its troubles say it.
  private var failure: DeskError?
  /// Mentions are left that have not been held against the registers; when hoaxes were last counted.
  private var hasEchoesLeft = false
  private var lastEchoCount: Int64 = 0
  private var echoedVersion: Int64 = -1
  /// Records read since memory was last given back.
  private var taken = 0
  /// The store's file is damaged or gone, as last looked at.
  private var mustRenew = false
  private var isGone = false
  /// Something changed that has not been sent yet.
  var isRefreshAsked = true

  init(desk: Desk, sessions: Sessions, clock: @escaping @Sendable () -> Instant) {
    self.desk = desk
    store = desk.store.seenByWriter
    self.sessions = sessions
    self.clock = clock
    setbacks = Setbacks(now: clock())
    // A past moment is looked at, not lived in: nothing is taken in meanwhile.
    let isLive = desk.view == .now
    watch = isLive ? Watch(directory: desk.directory.root) : nil
    storeWatch = isLive ? FolderWatch(desk.directory.ownPath) : nil
    sessionWatch = isLive ? FolderWatch(sessions.folder) : nil
    files = desk.files
    for trouble in desk.files.troubles { setbacks.troubles.add(trouble) }
    if desk.isShortOfSpace { setbacks.note(.diskFull(path: store.path)) }
    maskedRows = MaskedRows(desk.policy.masking)
    if isLive { takingIn = try? TakingIn(directory: desk.directory, store: store, settings: desk.settings) }
    takingIn?.scan()
  }

  /// Does what is due. Gives the new snapshot, or `nil` where there is nothing to tell, or not yet.
  mutating func work(isInterrupted: () -> Bool) -> Snapshot? {
    let hasStoreChanged = storeWatch?.drain() == true
    if hasStoreChanged || mustRenew { keepStore() }
    // What is known is shown before anything new is read.
    if lastSentAt == nil { return setbacks.isRetryDue || setbacks.isDiskFull ? picture() : nil }
    setbacks.note(clock: clock())
    noteChanges()
    trySpace()
    takeIn(isInterrupted: isInterrupted)
    matchEchoes()
    if hasStoreChanged { noteOthers() }
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
    let pace = max(0, lastSent + WatchRound.pace - Milliseconds.now)
    // A full disk keeps from writing; what is there can be shown meanwhile.
    if let wait = setbacks.wait { return isRefreshAsked && setbacks.isDiskFull ? min(wait, pace) : wait }
    if takingIn?.hasWork == true || hasEchoesLeft { return 0 }
    if isRefreshAsked { return pace }
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
    for trouble in changes.troubles { setbacks.troubles.add(trouble) }
    if !changes.troubles.isEmpty { isRefreshAsked = true }
    forgetReturned()
  }

  /// A folder that is back is no trouble any more.
  private mutating func forgetReturned() {
    setbacks.troubles.clear { trouble in
      guard case .directoryVanished(let path) = trouble else { return false }
      return FolderNames.isFolder(path.hasPrefix("/") ? path : desk.directory.path(path))
    }
  }

  private mutating func noteMissing(_ folders: [String]) {
    setbacks.troubles.clear { if case .directoryVanished = $0 { true } else { false } }
    for folder in folders { setbacks.troubles.add(.directoryVanished(path: folder)) }
    isRefreshAsked = true
  }

  private mutating func takeIn(isInterrupted: () -> Bool) {
    guard let takingIn, takingIn.hasWork, setbacks.isRetryDue else { return }
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

  /// One step of holding new mentions against hoaxes and facts, where nothing is waiting to be read.
  private mutating func matchEchoes() {
    let policy = desk.policy
    guard !policy.echoes.isEmpty, let takingIn, !takingIn.hasWork, setbacks.isRetryDue else { return }
    do throws(StoreError) {
      guard hasEchoesLeft || takingIn.knownVersion != echoedVersion else { return }
      echoedVersion = takingIn.knownVersion
      hasEchoesLeft = try EchoDesk(store: store, policy: policy).matchNext()
      guard statements != nil, !hasEchoesLeft, Milliseconds.now >= lastEchoCount + WatchRound.echoPace else { return }
      lastEchoCount = Milliseconds.now
      try statements?.recountHoaxes(store, policy, now: desk.moment(at: clock()))
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
    guard !mustRenew, setbacks.recover() else { return }
    // A store opened on a full disk has no mark yet.
    _ = try? store.markIntake()
    isRefreshAsked = true
  }

  private mutating func stumble(over error: StoreError) {
    setbacks.note(error)
    if lastSentAt == nil { failure = DeskError(error) }
    // It may be that the file is no longer the one that was opened.
    mustRenew = true
    isRefreshAsked = true
  }

  /// On a full disk with nothing in line that would try it.
  private mutating func trySpace() {
    guard setbacks.isDiskFull, setbacks.isRetryDue, takingIn?.hasWork != true else { return }
    do throws(StoreError) {
      try store.markIntake()
      recover()
    } catch {
      stumble(over: error)
    }
  }

  /// Goes on with another store where this one is damaged or gone. While the whole directory is away, it waits for it.
  private mutating func keepStore() {
    let wasGone = isGone
    let standing = store.standing
    isGone = standing == .gone
    mustRenew = standing != .inPlace
    if isGone, !wasGone { setbacks.letRemovalEnd() }
    guard mustRenew, setbacks.isRetryDue else { return }
    setbacks.tryLater()
    guard FolderNames.isFolder(desk.directory.root) else { return }
    do throws(StoreError) {
      for trouble in try desk.renewStore(now: clock()) { setbacks.troubles.add(trouble) }
      mustRenew = false
      try beginAnew()
      recover()
    } catch {
      stumble(over: error)
    }
  }

  /// Reads every file again into the store that is there now.
  private mutating func beginAnew() throws(StoreError) {
    store = desk.store.seenByWriter
    storeWatch = FolderWatch(desk.directory.ownPath)
    if let renewed = try? Sessions(directory: desk.directory, operatorName: sessions.operatorName) { sessions = renewed }
    sessionWatch = FolderWatch(sessions.folder)
    takingIn = try? TakingIn(directory: desk.directory, store: store, settings: desk.settings)
    takingIn?.scan()
    operators = sessions.operators()
    reloadPolicy()
  }

  mutating func signOut() { sessions.signOut() }

  /// Other processes commit to the same store. The desk's own commits are no news: they have been taken into account.
  private mutating func noteOthers() {
    guard let version = try? store.dataVersion(), version != generation else { return }
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
    setbacks.troubles.replace(files.troubles) { trouble in
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
    if let statements, now - statements.madeAt < .minutes(1) { return statements }
    let made = try StatementDesk(store: store, policy: policy, view: desk.view, now: now, reusing: formerStatements)
    (statements, formerStatements) = (made, made)
    return made
  }

  private mutating func picture() -> Snapshot? {
    let now = desk.moment(at: clock())
    lastSent = Milliseconds.now
    if lastSentAt == nil { operators = sessions.operators() }
    do throws(StoreError) {
      generation = try store.dataVersion()
      let policy = desk.policy
      let statements = try statementDesk(policy, now: now)
      let maker = SnapshotMaker(
        store: store, policy: policy, view: desk.view, masks: desk.isMasked ? maskedRows : nil)
      let snapshot = try maker.snapshot(
        at: now, generation: generation, statements: statements, operators: operators,
        troubles: desk.openingTroubles + setbacks.troubles.all, operatorName: desk.operatorName,
        issues: lastSentAt == nil ? SnapshotMaker.firstIssues : SnapshotMaker.issues)
      // That it can be read says nothing of space.
      if !setbacks.isDiskFull { recover() }
      isRefreshAsked = lastSentAt == nil
      lastSentAt = clock()
      return snapshot
    } catch {
      stumble(over: error)
      return nil
    }
  }
}
