import HumasModel

/// The bookmarks known to a spool, found by path and by file.
struct BookmarkLedger {
  private var byPath: [String: Bookmark] = [:]
  private var byFile: [FileIdentity: Bookmark] = [:]

  init(_ bookmarks: [Bookmark]) {
    for bookmark in bookmarks { note(bookmark) }
  }

  subscript(path: String) -> Bookmark? { byPath[path] }

  /// The bookmark of a file under whatever name it was read last.
  subscript(file: FileIdentity) -> Bookmark? { byFile[file] }

  mutating func note(_ bookmark: Bookmark) {
    if let before = byFile[bookmark.identity], before.path != bookmark.path, byPath[before.path] == before {
      byPath[before.path] = nil
    }
    byPath[bookmark.path] = bookmark
    byFile[bookmark.identity] = bookmark
  }
}

extension Bookmark {
  var identity: FileIdentity { FileIdentity(device: device, inode: inode) }
}
