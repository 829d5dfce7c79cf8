import CLinux
import Glibc

/// Wakes a thread that waits in `poll`. Ringing twice before it looks is one wake-up.
package final class Bell: Sendable {
  /// To be polled for reading.
  package let descriptor: Int32

  package init() { descriptor = linux_eventfd() }

  deinit { close(descriptor) }

  package func ring() {
    linux_eventfd_ring(descriptor)
  }

  /// Sleeps until it rings, at most so long where that is said; it is silent afterwards.
  package func wait(milliseconds: Int64? = nil) {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    _ = poll(&waiting, 1, milliseconds.map(Int32.init(clamping:)) ?? -1)
    hush()
  }

  /// Makes it silent again.
  package func hush() {
    _ = linux_eventfd_drain(descriptor)
  }
}
