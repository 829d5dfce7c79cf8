import Glibc

/// The signals that the dashboard's loop takes: sizes, stops and ends.
enum DashboardSignals {
  static let all = [SIGWINCH, SIGTSTP, SIGHUP, SIGTERM, SIGINT, SIGCONT]

  /// Holds them back until the loop takes them. To be called before any thread starts: a thread that lets them through would
  /// end the program on the spot, with its work undone.
  static func hold() {
    var held = sigset_t()
    sigemptyset(&held)
    for signal in all { sigaddset(&held, signal) }
    pthread_sigmask(SIG_BLOCK, &held, nil)
  }
}
