internal import Glibc

/// One process at a time opens the store, so that no two set aside, or make, the same file.
struct FolderTurn {
  private let descriptor: Int32

  /// Waits for its turn.
  init(_ folder: String) throws(StoreError) {
    descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor < 0 { throw OwnFile.refusal(folder) }
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
  }

  func end() { close(descriptor) }
}
