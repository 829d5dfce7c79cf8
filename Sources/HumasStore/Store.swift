internal import GRDB
internal import Synchronization

/// Everything the desk has taken in, in one SQLite file: records in every version, bookmarks, tallies, the log of decisions.
///
/// One process takes in (`.intake`), any number look on (`.viewer`); each sees a commit of the others at once.
/// Rows and bookmark are written in one transaction. After a power cut the last transactions may be missing, always whole:
/// rows and bookmark are lost together and read again together, so WAL with `synchronous = NORMAL` is enough for exactly once.
package final class Store: Sendable {
  /// What a process does with the store.
  package enum Mode: Sendable {
    /// Takes in: large cache, sets a damaged file aside.
    case intake
    /// Looks on and logs decisions: small cache, never moves the file.
    case viewer
  }

  /// How long a statement waits for a lock of another process before it is given up, in seconds.
  package static let patience = 5.0

  /// The SQLite file.
  package let path: String
  let mode: Mode
  let pool: DatabasePool
  let file: StoreFile
  /// What is open; other files may lie at the path since.
  let files: OpenFiles?
  let issueMemory = Mutex(IssueMemory())
  private let readsAsWriter: Bool

  init(file: StoreFile, files: OpenFiles?, mode: Mode, pool: DatabasePool, readsAsWriter: Bool = false) {
    self.path = file.path
    self.file = file
    self.files = files
    self.mode = mode
    self.pool = pool
    self.readsAsWriter = readsAsWriter
  }

  /// The same store, read through the connection that writes: what it has just written is still in its memory, while every
  /// other connection must fetch all pages anew after a commit. For the thread that commits; any other would wait for it.
  package var seenByWriter: Store {
    Store(file: file, files: files, mode: mode, pool: pool, readsAsWriter: true)
  }

  /// One transaction; nothing of it stays when `work` throws.
  func write<T>(_ work: (Database) throws -> T) throws(StoreError) -> T {
    do { return try pool.write(work) } catch { throw fault(error) }
  }

  /// One consistent look, undisturbed by commits meanwhile.
  func read<T>(_ work: (Database) throws -> T) throws(StoreError) -> T {
    do {
      return try readsAsWriter ? pool.writeWithoutTransaction(work) : pool.read(work)
    } catch {
      throw fault(error)
    }
  }

  /// Damage that shows itself at work is noted at once, so that the next opening knows of it.
  private func fault(_ error: any Error) -> StoreError {
    let fault = StoreError(error, at: path)
    if case .damaged(_, let problem) = fault { try? condemn(problem) }
    return fault
  }

  /// Grows with every commit of any process, and survives restarts; equal = nothing new. About 20 µs.
  package func dataVersion() throws(StoreError) -> Int64 {
    try read { db in
      try db.command("SELECT generation FROM desk").first { $0.integer(0) } ?? 0
    }
  }

  /// Reads the whole file; `nil` = sound, else what is wrong. Seconds for a large store: for a background thread.
  package func checkIntegrity() throws(StoreError) -> String? {
    try read { db in
      let finding = try db.command("PRAGMA quick_check(1)").first { $0.text(0) }
      return finding == "ok" ? nil : finding
    }
  }

  /// Does what commits have left for later, so that none of the next ones has to: goes on merging the word index, in short
  /// transactions, and copies the write-ahead log into the file. Some ten milliseconds, after a large load some hundred; for
  /// a moment in which nothing else is due.
  package func settle() throws(StoreError) {
    while try write({ try WordIndex(db: $0).merge(pages: WordIndex.pagesAtRest) }) {}
    do { _ = try pool.writeWithoutTransaction { try $0.checkpoint(.passive) } } catch { throw StoreError(error, at: path) }
  }

  /// Gives the page cache of a finished load back to the system.
  package func releaseMemory() {
    pool.releaseMemory()
  }

  /// Ends the work in order. An intake that does not come to this is found out at the next opening.
  package func close() throws(StoreError) {
    if mode == .intake {
      try write { try IntakeMark.erase($0) }
      // GRDB closes its readers last, and a reader cannot empty the write-ahead log.
      do { _ = try pool.writeWithoutTransaction { try $0.checkpoint(.truncate) } } catch {
        throw StoreError(error, at: path)
      }
    }
    do { try pool.close() } catch { throw StoreError(error, at: path) }
  }
}
