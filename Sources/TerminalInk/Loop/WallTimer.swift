import CLinux
import Glibc

/// Wakes the loop at a moment of the clock on the wall: "at the next whole second".
package final class WallTimer {
  private let descriptor: Int32
  private let loop: EventLoop

  /// - Parameter action: called once for each time that was set, and also when somebody sets the clock: look at the
  ///   clock and set the timer again.
  package init(on loop: EventLoop, _ action: @escaping () -> Void) throws(TerminalError) {
    let descriptor = linux_timerfd()
    guard descriptor >= 0 else { throw .system(call: "timerfd_create", code: errno) }
    self.descriptor = descriptor
    self.loop = loop
    loop.watch(descriptor) {
      linux_timerfd_drain(descriptor)
      action()
    }
  }

  /// Replaces what was set before. A moment that has passed fires at once.
  package func set(unixSeconds: Int64, nanoseconds: Int64 = 0) {
    linux_timerfd_at(descriptor, unixSeconds, max(nanoseconds, unixSeconds == 0 ? 1 : 0))
  }

  package func cancel() { linux_timerfd_at(descriptor, 0, 0) }

  deinit {
    loop.forget(descriptor)
    close(descriptor)
  }
}
