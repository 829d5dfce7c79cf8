import CLinux
import Glibc

/// Wakes the loop after a while, whatever happens to the clock on the wall.
package final class DelayTimer {
  private let descriptor: Int32
  private let loop: EventLoop
  /// Set and not yet fired.
  package private(set) var isSet = false

  package init(on loop: EventLoop, _ action: @escaping () -> Void) throws(TerminalError) {
    let descriptor = linux_delayfd()
    guard descriptor >= 0 else { throw .system(call: "timerfd_create", code: errno) }
    self.descriptor = descriptor
    self.loop = loop
    loop.watch(descriptor) { [weak self] in
      linux_timerfd_drain(descriptor)
      self?.isSet = false
      action()
    }
  }

  /// Fires once after the delay; replaces what was set before. No delay fires at once.
  package func set(_ delay: Duration) {
    isSet = true
    let (seconds, attoseconds) = delay.components
    linux_delayfd_in(descriptor, max(1, seconds * 1_000_000_000 + attoseconds / 1_000_000_000))
  }

  package func cancel() {
    isSet = false
    linux_delayfd_in(descriptor, 0)
  }

  deinit {
    loop.forget(descriptor)
    close(descriptor)
  }
}
