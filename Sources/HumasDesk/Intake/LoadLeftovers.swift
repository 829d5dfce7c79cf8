import CLinux
import HumasStore

/// What a load leaves behind.
enum LoadLeftovers {
  /// Records after which it is worth it; after a few lines the memory is what keeps the next ones quick.
  static let largeLoad = 10_000

  /// Brings the store in order, and gives page cache and heap back to the system.
  static func clear(of store: Store) throws(StoreError) {
    try store.settle()
    store.releaseMemory()
    linux_trim_heap()
  }
}
