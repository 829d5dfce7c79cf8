internal import GRDB
package import HumasModel

extension Store {
  /// A store, and what the desk must be told about its opening.
  package struct Opened: Sendable {
    package let store: Store
    package let troubles: [Trouble]
    /// The last intake did not end in order: have the integrity checked in the background.
    package let endedUncleanly: Bool
  }

  /// Opens the store of a data directory, or makes it: `.kentongan/gudang.sqlite`, readable by its owner only.
  ///
  /// A damaged or foreign file is never deleted. For intake it is renamed to `gudang.rusak-<time>.sqlite`, a new store is
  /// begun and ``Trouble/storeSetAside(path:to:problem:)`` says so; a viewer gets ``StoreError/damaged(path:problem:)``.
  /// - Parameters:
  ///   - directory: the data directory; it must exist.
  ///   - now: names the file set aside.
  /// - Throws: ``StoreError`` `newerSchema`, `locked`, `diskFull`, `unusable`, and `damaged` for a viewer.
  package static func open(directory: String, mode: Mode, now: Instant) throws(StoreError) -> Opened {
    let file = StoreFile(directory: directory)
    try file.prepare()
    do {
      if let problem = try file.objection() { throw StoreError.damaged(path: file.path, problem: problem) }
      return try open(file, mode: mode, troubles: [])
    } catch StoreError.damaged(_, let problem) where mode == .intake {
      let target = try file.setAside(at: now)
      try file.prepare()
      return try open(file, mode: mode, troubles: [.storeSetAside(path: file.path, to: target, problem: problem)])
    } catch {
      throw StoreError(error, at: file.path)
    }
  }

  private static func open(_ file: StoreFile, mode: Mode, troubles: [Trouble]) throws(StoreError) -> Opened {
    do {
      let pool = try DatabasePool(path: file.path, configuration: Connection.configuration(for: mode))
      if try pool.read(Schema.migrator.hasBeenSuperseded) { throw StoreError.newerSchema(path: file.path) }
      try Schema.migrator.migrate(pool)
      let stood = mode == .intake ? try pool.write(IntakeMark.set) : false
      return Opened(store: Store(path: file.path, mode: mode, pool: pool), troubles: troubles, endedUncleanly: stood)
    } catch {
      throw StoreError(error, at: file.path)
    }
  }
}
