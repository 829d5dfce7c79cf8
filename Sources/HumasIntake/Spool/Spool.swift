import Glibc
package import HumasModel

/// Which file of the data directory has something new, and how far it has been read.
///
/// Used by one thread. The caller commits every ``Batch`` of ``next(limitBytes:)`` – rows and bookmark in one
/// transaction – and then says ``committed(_:)``; until then the same stretch is given again, so that a full disk loses
/// nothing.
///
/// A file is known again by device and inode and by digests of what was read: an append goes on where it ended, a
/// renamed file keeps its bookmark, and a file that was truncated, rewritten or replaced is read anew as the next
/// generation of its path. In a stream only the first and last 4 KiB of what was read are compared, so an edit in the
/// middle that keeps every length and the inode goes unseen; tables and documents are compared whole.
package final class Spool {
  /// Read with the records that follow; a change does not read anything again.
  package var settings: Settings
  private let root: String
  private let readers: Readers
  private var ledger: BookmarkLedger
  private var queue = WaitingPaths()

  /// - Parameters:
  ///   - directory: the data directory.
  ///   - bookmarks: all that the store holds.
  package init(directory: String, bookmarks: [Bookmark], settings: Settings, readers: Readers = .all) {
    self.root = directory
    self.settings = settings
    self.readers = readers
    self.ledger = BookmarkLedger(bookmarks)
  }

  /// Takes over the bookmarks of the store, after another process has committed.
  package func adopt(_ bookmarks: [Bookmark]) { ledger = BookmarkLedger(bookmarks) }

  /// What counts as read, and what is in line: to go back to when a batch that was called committed is not.
  package struct Position: Sendable {
    fileprivate var ledger: BookmarkLedger
    fileprivate var queue: WaitingPaths
  }

  package var position: Position {
    get { Position(ledger: ledger, queue: queue) }
    set { (ledger, queue) = (newValue.ledger, newValue.queue) }
  }

  /// Whether ``next(limitBytes:)`` has paths to look at.
  package var hasWork: Bool { queue.first != nil }

  /// Puts every file of the three folders in line, as closed by its writer. Returns the folders that are missing.
  @discardableResult
  package func scan() -> [Folder] {
    var missing: [Folder] = []
    for folder in Folder.allCases {
      guard FileStatus(of: "\(root)/\(folder.rawValue)")?.kind == .directory else {
        missing.append(folder)
        continue
      }
      for path in FolderWalk.files(under: folder.rawValue, in: root) { queue.append(path, isSettled: true) }
      for path in FolderWalk.closedFolders(under: folder.rawValue, in: root) { queue.append(path, isSettled: true) }
    }
    return missing
  }

  /// Folders of a data directory that cannot be looked into.
  package static func closedFolders(in root: String) -> [String] {
    Folder.allCases.flatMap { FolderWalk.closedFolders(under: $0.rawValue, in: root) }
  }

  /// Puts one path in line: relative to the data directory, or absolute for a file outside it. A folder stands for all
  /// its files. Hidden files and those still being brought (`.part`, `.tmp`) are passed over.
  ///
  /// - Parameter isSettled: the writer has closed the file; tables and documents are read only then.
  package func mark(_ path: String, isSettled: Bool) {
    let isOurs = path.hasPrefix("/") || !path.split(separator: "/").contains { FolderWalk.isIgnored(String($0)) }
    if isOurs { queue.append(path, isSettled: isSettled) }
  }

  /// The next stretch to commit; `nil` when all is read.
  ///
  /// - Parameter limitBytes: bytes of file in one batch; at least 2 MiB are used. It bounds the transaction and the memory.
  package func next(limitBytes: Int = 4 << 20) -> Batch? {
    // Files that were renamed in a circle are not followed round it.
    var followed: Set<String> = []
    while let (path, isSettled) = queue.first {
      do throws(OpenFault) {
        let file = try OpenFile(absolutePath(path, root: root))
        if let renamed = newName(ofFileBefore: file, at: path), followed.insert(path).inserted {
          // It is read to its end first, so that its half line is not taken for lost.
          queue.putFirst(renamed, isSettled: isSettled)
          continue
        }
        if let batch = batch(of: file, path, isSettled, limitBytes: max(limitBytes, 2 * Limit.record)) { return batch }
      } catch {
        if let batch = batch(of: error, path) { return batch }
      }
      queue.removeFirst()
    }
    return nil
  }

  /// The batch is safe in the store: its bookmark counts from now on.
  package func committed(_ batch: Batch) {
    ledger.note(batch)
    if batch.reachesEnd, queue.first?.path == batch.bookmark.path { queue.removeFirst() }
  }

  private func batch(of file: borrowing OpenFile, _ path: String, _ isSettled: Bool, limitBytes: Int) -> Batch? {
    let course = FileCourse(of: file, path: path, root: root, ledger: ledger, readers: readers)
    var follower = follower(of: path, isSettled)
    follower.isCopy = ledger.others(than: path, ofSize: file.status.size).contains { $0.isCopied(by: file, readers) }
    return batch(of: follower.follow(file, course: course, limitBytes: limitBytes))
  }

  private func batch(of fault: OpenFault, _ path: String) -> Batch? {
    let follower = follower(of: path, true)
    switch fault {
    case .missing: return path.contains("\u{fffd}") ? follower.unnameable(after: ledger[path]) : nil
    case .directory(let status):
      guard FolderWalk.names(in: absolutePath(path, root: root)) != nil else {
        return batch(of: follower.refusal(.unreadable, detail: String(cString: strerror(errno)), status, after: ledger[path]))
      }
      for file in FolderWalk.files(under: path, in: root) { queue.append(file, isSettled: true) }
      return nil
    case .notARegularFile(let status):
      return batch(of: follower.refusal(.notARegularFile, detail: "", status, after: ledger[path]))
    case .unreadable(let words, let status):
      return batch(of: follower.refusal(.unreadable, detail: words, status, after: ledger[path]))
    }
  }

  private func batch(of outcome: FileFollower.Outcome) -> Batch? {
    switch outcome {
    case .batch(let batch): return batch
    case .nothing(let bookmark):
      if let bookmark { ledger.put(bookmark) }
      return nil
    }
  }

  private func follower(of path: String, _ isSettled: Bool) -> FileFollower {
    FileFollower(path: path, origin: origin(of: path), isSettled: isSettled, readers: readers)
  }

  /// The first sub-folder of `masuk/` names the source.
  private func origin(of path: String) -> Origin {
    let parts = path.hasPrefix("/") ? [] : path.split(separator: "/")
    let folder = parts.first.flatMap { Folder(rawValue: String($0)) } ?? .incoming
    let source = parts.count > 2 && folder == .incoming ? parts[1].lowercased() : nil
    return Origin(path: path, folder: folder, source: source, settings: settings)
  }

  /// Where the file went that was read at this path, when another file stands there now.
  private func newName(ofFileBefore file: borrowing OpenFile, at path: String) -> String? {
    guard let old = ledger[path], old.identity != file.status.identity, old.refusal == nil,
      let slash = path.lastIndex(of: "/")
    else { return nil }
    let folder = String(path[..<slash])
    return FolderWalk.names(in: absolutePath(folder, root: root))?.lazy
      .filter { !FolderWalk.isIgnored($0) }
      .map { "\(folder)/\($0)" }
      .first {
        FileStatus(of: absolutePath($0, root: self.root))?.identity == old.identity
          && self.ledger[$0]?.identity != old.identity
      }
  }
}
