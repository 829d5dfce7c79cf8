import CLinux
import Glibc

/// Tells that something in a folder has changed, or the folder itself is gone, not what.
final class FolderWatch {
  let descriptor: Int32

  /// `nil` where the system has no inotify left.
  init?(_ folder: String) {
    descriptor = linux_inotify()
    guard descriptor >= 0 else { return nil }
    let events = IN_MODIFY | IN_CREATE | IN_DELETE | IN_MOVE | IN_DELETE_SELF | IN_MOVE_SELF
    inotify_add_watch(descriptor, folder, UInt32(events))
  }

  deinit { close(descriptor) }

  /// Whether anything happened since the last look.
  func drain() -> Bool {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 16 << 10, alignment: 8)
    defer { buffer.deallocate() }
    var happened = false
    while read(descriptor, buffer.baseAddress, buffer.count) > 0 { happened = true }
    return happened
  }
}
