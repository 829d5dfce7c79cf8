import HumasIntake
import HumasModel
import HumasStore

/// Reads what is new in the data directory into the store. One thread uses it; of several processes one at a time.
///
/// Exactly once: every batch is one transaction with its bookmark, and the lock keeps two programs from reading the same stretch.
final class TakingIn {
  private let directory: DataDirectory
  private let store: Store
  private let lock: FileLock
  private var spool: Spool
  private let room = ReadingRoom()
  private let judge: ArrivingMentions
  /// Read while the last batch was committed, when something else came between.
  private var ahead: PreparedBatch?
  /// The store's version when the bookmarks were last in step with it.
  private(set) var knownVersion: Int64 = -1

  init(directory: DataDirectory, store: Store, settings: Settings) throws(DeskError) {
    self.directory = directory
    self.store = store
    lock = try FileLock(path: "\(directory.ownPath)/intake.lock")
    spool = Spool(directory: directory.root, bookmarks: [], settings: settings)
    judge = ArrivingMentions(room: room)
  }

  var settings: Settings {
    get { spool.settings }
    set { spool.settings = newValue }
  }

  /// Puts every file in line. Gives the folders that are missing.
  @discardableResult
  func scan() -> [String] { spool.scan().map(\.rawValue) }

  func mark(_ path: String, isSettled: Bool) { spool.mark(path, isSettled: isSettled) }

  var hasWork: Bool { ahead != nil || spool.hasWork }

  /// What one round brought.
  struct Round {
    /// What became of the records, batch by batch.
    var outcomes: [Outcome] = []
    /// Statements, or register entries that came as records, are among them.
    var touchesStatements = false
    /// Another process has committed since the last round.
    var foundOthers = false
  }

  /// Reads until nothing is left, or `pause` says that something else is due between two transactions.
  ///
  /// - Throws: ``StoreError``; what was not committed is read again the next time.
  func run(
    seen: () -> Instant, appraise: Appraise, pause: () -> Bool = { false }
  ) throws(StoreError) -> Round {
    var round = Round()
    guard hasWork else { return round }
    lock.lock()
    defer { lock.unlock() }
    round.foundOthers = try catchUp()
    if try store.needsGrouping() { try store.rebuild(judge: judge, appraise) }
    while let next = takeNext() {
      round.outcomes += try commit(next, seen: seen(), appraise: appraise)
      round.touchesStatements = round.touchesStatements || !next.batch.records.allSatisfy(\.isMention)
      if pause() { break }
    }
    return round
  }

  /// Bounds one transaction, and with it how long another process waits; two are in memory during a load.
  private static let batchBytes = 4 << 20

  private func takeNext() -> PreparedBatch? {
    if let ahead {
      self.ahead = nil
      return ahead
    }
    return spool.next(limitBytes: TakingIn.batchBytes).map {
      PreparedBatch(batch: $0, readings: room.readings(of: $0.records, isAlone: true))
    }
  }

  /// The next batch is read meanwhile, as if this one were safe already; if it is not, the spool goes back.
  private func commit(
    _ prepared: PreparedBatch, seen: Instant, appraise: Appraise
  ) throws(StoreError) -> [Outcome] {
    let position = spool.position
    spool.committed(prepared.batch)
    let reading = spool.hasWork ? ReadAhead(spool, room, limitBytes: TakingIn.batchBytes) : nil
    judge.readings = prepared.readings
    do throws(StoreError) {
      let outcomes = try judge.keepingStep { () throws(StoreError) in
        try store.commit([prepared.batch], seen: seen, judge: judge, appraise: appraise)
      }
      ahead = reading?.wait()
      knownVersion = try store.dataVersion()
      return outcomes
    } catch {
      _ = reading?.wait()
      ahead = nil
      spool.position = position
      throw error
    }
  }

  /// Takes over the bookmarks that other processes have set since; whether there were any.
  private func catchUp() throws(StoreError) -> Bool {
    let version = try store.dataVersion()
    guard version != knownVersion else { return false }
    ahead = nil
    spool.adopt(try store.bookmarks())
    knownVersion = version
    return true
  }
}

extension ReadRecord {
  fileprivate var isMention: Bool { if case .mention = entry { true } else { false } }
}
