import CLinux
import HumasStore

/// The memory that a load leaves behind.
enum LoadMemory {
  /// Records after which it is worth giving back; after a few lines it is what keeps the next ones quick.
  static let largeLoad = 10_000

  /// Gives page cache and heap back to the system.
  static func release(of store: Store) {
    store.releaseMemory()
    linux_trim_heap()
  }
}
