internal import GRDB
package import HumasModel

extension Store {
  /// A store, and what the desk must be told about its opening.
  package struct Opened: Sendable {
    package let store: Store
    package var troubles: [Trouble] = []
    /// The last intake did not end in order: have the integrity checked in the background.
    package let endedUncleanly: Bool
    /// The disk is full: the store can be looked at, and a commit succeeds once there is space.
    package var isShortOfSpace = false
  }

  /// Opens the store of a data directory, or makes it: `.kentongan/gudang.sqlite`, readable by its owner only.
  ///
  /// A damaged or foreign file, and one that was condemned (see ``Store/condemn(_:)``), is never deleted. For intake it is
  /// renamed to `gudang.rusak-<time>.sqlite`, a new store is begun with what can be saved of the log of decisions, and
  /// ``Trouble/storeSetAside(path:to:problem:)`` says so; a viewer gets ``StoreError/damaged(path:problem:)``.
  ///
  /// On a full disk a store that is there is opened all the same, to be looked at.
  /// - Parameters:
  ///   - directory: the data directory; it must exist.
  ///   - now: names the file set aside.
  ///   - log: of the store that was here before and is gone; taken over where this one's log is still empty.
  /// - Throws: ``StoreError`` `newerSchema`, `locked`, `diskFull`, `unusable`, and `damaged` for a viewer.
  package static func open(
    directory: String, mode: Mode, now: Instant, log: SavedLog? = nil
  ) throws(StoreError) -> Opened {
    let file = StoreFile(directory: directory)
    try file.prepareFolder()
    let turn = try FolderTurn(file.folder)
    defer { turn.end() }
    try file.prepare()
    do {
      if let problem = try file.objection() { throw StoreError.damaged(path: file.path, problem: problem) }
      var opened = try open(file, mode: mode)
      if let log { opened.troubles += try opened.store.takeOver(log, from: file.path, at: now) }
      return opened
    } catch StoreError.damaged(_, let problem) where mode == .intake {
      return try openAnew(file, because: problem, now: now)
    } catch {
      throw StoreError(error, at: file.path)
    }
  }

  private static func openAnew(
    _ file: StoreFile, because problem: String, now: Instant
  ) throws(StoreError) -> Opened {
    let target = try file.setAside(at: now)
    let saved = try StoreFile.origin(of: target) == .ours ? SavedLog(ofFile: target) : SavedLog()
    try file.prepare()
    var opened = try open(file, mode: .intake)
    opened.troubles.append(.storeSetAside(path: file.path, to: target, problem: problem))
    opened.troubles += try opened.store.takeOver(saved, from: target, at: now)
    return opened
  }

  private static func open(_ file: StoreFile, mode: Mode) throws(StoreError) -> Opened {
    do {
      let pool = try DatabasePool(path: file.path, configuration: Connection.configuration(for: mode))
      if try pool.read(Schema.migrator.hasBeenSuperseded) { throw StoreError.newerSchema(path: file.path) }
      try Schema.migrator.migrate(pool)
      let store = Store(file: file, files: OpenFiles(of: file.path), mode: mode, pool: pool)
      guard mode == .intake else { return Opened(store: store, endedUncleanly: false) }
      return try markIntake(store)
    } catch {
      throw StoreError(error, at: file.path)
    }
  }

  /// Without space for its mark an intake can still be looked at.
  private static func markIntake(_ store: Store) throws(StoreError) -> Opened {
    do throws(StoreError) {
      return Opened(store: store, endedUncleanly: try store.markIntake())
    } catch .diskFull {
      return Opened(store: store, endedUncleanly: false, isShortOfSpace: true)
    }
  }
}
