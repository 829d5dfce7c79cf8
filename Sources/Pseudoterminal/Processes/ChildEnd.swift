import Glibc

/// How a process ended.
package enum ChildEnd: Hashable, Sendable {
  case exited(Int32)
  /// By a signal, for example `SIGKILL`.
  case killed(Int32)

  /// - Parameter status: as `waitpid` gives it.
  init(status: Int32) {
    let signal = status & 0x7F
    self = signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal)
  }
}
