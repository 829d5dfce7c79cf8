internal import Glibc

/// Which file lies at a path: another one in its place has another identity.
struct FileIdentity: Sendable, Hashable {
  let device: UInt64
  let inode: UInt64

  /// `nil` where nothing lies at the path.
  init?(of path: String) {
    var info = stat()
    guard lstat(path, &info) == 0 else { return nil }
    device = UInt64(info.st_dev)
    inode = UInt64(info.st_ino)
  }

  var text: String { "\(device) \(inode)" }
}

/// The files that an open store works on. None may be replaced under it: SQLite would not notice.
struct OpenFiles: Sendable {
  let store: FileIdentity
  private let sides: [String: FileIdentity]

  /// `nil` where there is no store at the path.
  init?(of path: String) {
    guard let store = FileIdentity(of: path) else { return nil }
    self.store = store
    let paths = ["-wal", "-shm"].map { path + $0 }
    sides = Dictionary(paths.compactMap { side in FileIdentity(of: side).map { (side, $0) } }) { first, _ in first }
  }

  /// Whether the same files lie there still.
  func areInPlace(at path: String) -> Bool {
    FileIdentity(of: path) == store && sides.allSatisfy { FileIdentity(of: $0.key) == $0.value }
  }
}
