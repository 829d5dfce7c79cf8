import HumasModel

/// The bookmarks known to a spool, found by path and by file.
struct BookmarkLedger {
  private var byPath: [String: Bookmark] = [:]
  private var byFile: [FileIdentity: Bookmark] = [:]

  init(_ bookmarks: [Bookmark]) {
    for bookmark in bookmarks { put(bookmark) }
  }

  subscript(path: String) -> Bookmark? { byPath[path] }

  /// The bookmark of a file under whatever name it was read last.
  subscript(file: FileIdentity) -> Bookmark? { byFile[file] }

  /// The bookmarks of other files that had this size when they were read to their end.
  func others(than path: String, ofSize size: Int64) -> [Bookmark] {
    byPath.values.filter { $0.size == size && $0.path != path }
  }

  /// Takes over the bookmark of a batch. A known file that goes on under a new name leaves its old one, as in the store.
  mutating func note(_ batch: Batch) {
    let bookmark = batch.bookmark
    if byPath[bookmark.path] == nil, !batch.startsGeneration, let before = byFile[bookmark.identity] {
      byPath[before.path] = nil
    }
    put(bookmark)
  }

  /// Replaces the bookmark of a path.
  mutating func put(_ bookmark: Bookmark) {
    byPath[bookmark.path] = bookmark
    byFile[bookmark.identity] = bookmark
  }
}

extension Bookmark {
  var identity: FileIdentity { FileIdentity(device: device, inode: inode) }
}
