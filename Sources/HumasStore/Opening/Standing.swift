internal import GRDB

extension Store {
  /// How the file that is open stands to the one that lies at its path.
  package enum Standing: Sendable, Hashable {
    case inPlace
    /// It was found damaged: the next opening sets it aside.
    case condemned
    /// It, or its write-ahead log, was removed, renamed or replaced: what is written into it nobody will see again.
    case gone
  }

  /// Four calls of the system; whoever watches the store's folder need ask only when something in it has changed.
  package var standing: Standing {
    guard let files, files.areInPlace(at: path) else { return .gone }
    return file.condemnation.problem(of: files.store) == nil ? .inPlace : .condemned
  }

  /// Notes beside the file that it is damaged, for every process on the directory to see. The next opening sets it aside.
  package func condemn(_ problem: String) throws(StoreError) {
    guard let files, standing == .inPlace else { return }
    try file.condemnation.pronounce(problem, on: files.store)
  }

  /// Sets the mark of an intake that works; `true` when it stood already: the last one was killed, or the power failed.
  @discardableResult
  package func markIntake() throws(StoreError) -> Bool { try write(IntakeMark.set) }

  /// What can be read of the log of decisions; for a store that is given up.
  package func savedLog() -> SavedLog {
    var saved = SavedLog()
    try? pool.read { saved = SavedLog($0) }
    return saved
  }

  /// Lets go of a file that is damaged or gone, and leaves it as it is.
  package func abandon() { try? pool.close() }
}
