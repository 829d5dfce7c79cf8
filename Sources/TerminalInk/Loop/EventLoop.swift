import CLinux
import Glibc

/// One thread that sleeps in one `poll` until something it watches needs attention.
///
/// Between events it does not wake at all. Belongs to the thread that runs it.
package final class EventLoop {
  private struct Source {
    var descriptor: Int32
    var action: () -> Void
  }

  private var sources: [Source] = []
  private var isRunning = false

  package init() {}

  /// Calls `action` whenever something can be read from the descriptor or its other end is gone. The action must read, or
  /// forget the descriptor: it is called again while anything is left.
  package func watch(_ descriptor: Int32, _ action: @escaping () -> Void) {
    sources.append(Source(descriptor: descriptor, action: action))
  }

  package func forget(_ descriptor: Int32) {
    sources.removeAll { $0.descriptor == descriptor }
  }

  /// Calls `action` for each of these signals, which reach the process in no other way from now on.
  ///
  /// Before any other thread starts: threads inherit which signals they leave to the loop.
  package func watchSignals(_ signals: [Int32], _ action: @escaping (Int32) -> Void) throws(TerminalError) {
    let descriptor = linux_signalfd(signals, Int32(signals.count))
    guard descriptor >= 0 else { throw .system(call: "signalfd", code: errno) }
    watch(descriptor) {
      while case let signal = linux_signalfd_next(descriptor), signal != 0 { action(signal) }
    }
  }

  /// Runs until `stop` is called.
  package func run() {
    isRunning = true
    while isRunning { turn(milliseconds: -1) }
  }

  /// Ends `run` after the action at hand.
  package func stop() { isRunning = false }

  /// Waits for events once, and acts on them.
  ///
  /// - Parameter milliseconds: how long at most; negative = for ever.
  package func turn(milliseconds: Int32) {
    var waiting = sources.map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
    guard poll(&waiting, nfds_t(waiting.count), milliseconds) > 0 else { return }
    for ready in waiting where ready.revents != 0 {
      // Looked up again: an earlier action may have forgotten it.
      sources.first { $0.descriptor == ready.fd }?.action()
      if ready.revents & Int16(POLLNVAL) != 0 { forget(ready.fd) }
    }
  }
}
