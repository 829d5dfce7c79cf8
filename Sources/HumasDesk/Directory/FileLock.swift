import HumasModel
import Glibc

/// An advisory lock on a file of the data directory. The kernel lets go of it when its holder dies, kill -9 included.
final class FileLock: Sendable {
  private let descriptor: Int32

  /// Opens the file, making it where it is missing; takes no lock yet.
  init(path: String) throws(DeskError) {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      throw .notPermitted(path: path, problem: String(cString: strerror(errno)))
    }
  }

  deinit { close(descriptor) }

  /// Waits for the lock.
  func lock() {
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
  }

  /// Takes the lock if nobody holds it.
  func tryLock() -> Bool { flock(descriptor, LOCK_EX | LOCK_NB) == 0 }

  func unlock() { _ = flock(descriptor, LOCK_UN) }
}
