import Glibc

/// What Ctrl-Z means to the shell that started us.
enum JobControl {
  /// Stops the whole job, as the shell expects, and returns when it is continued. Does nothing where no shell could
  /// continue it.
  static func stop() {
    var stop = sigset_t()
    sigemptyset(&stop)
    sigaddset(&stop, SIGTSTP)
    var former = sigset_t()
    signal(SIGTSTP, SIG_DFL)
    kill(0, SIGTSTP)
    // The event loop holds the signal back; it takes effect here.
    pthread_sigmask(SIG_UNBLOCK, &stop, &former)
    pthread_sigmask(SIG_SETMASK, &former, nil)
  }
}
