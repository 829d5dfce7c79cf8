import Dispatch
import Glibc
import HumasDesk

/// `$VISUAL` or `$EDITOR` on a text, in the foreground of this terminal.
struct OutsideEditor {
  /// Where the file lies meanwhile, readable by its owner only.
  let folder: String

  private static let signEvery = 60

  /// The text as it was left; `nil` where there was no editor, or it failed.
  ///
  /// - Parameter keepSign: called each minute while the editor runs, on another thread.
  func edited(_ text: String, keepSign: @escaping @Sendable () -> Void) -> String? {
    let path = "\(folder)/konsep-\(getpid()).txt"
    defer { PrivateFile.remove(path) }
    guard (try? PrivateFile.replace(path, with: text.utf8)) != nil else { return nil }
    let timer = DispatchSource.makeTimerSource()
    timer.schedule(deadline: .now() + .seconds(OutsideEditor.signEvery), repeating: .seconds(OutsideEditor.signEvery))
    timer.setEventHandler(handler: keepSign)
    timer.resume()
    defer { timer.cancel() }
    guard run(on: path), let bytes = try? PrivateFile.read(path) else { return nil }
    var edited = String(decoding: bytes, as: UTF8.self)
    while edited.last?.isNewline == true { edited.removeLast() }
    return edited
  }

  /// In a process group of its own that has the terminal, so that its keys for stopping and ending reach nobody else.
  private func run(on path: String) -> Bool {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var unblocked = sigset_t()
    sigemptyset(&unblocked)
    posix_spawnattr_setsigmask(&attributes, &unblocked)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP))
    var child: pid_t = 0
    let words = ["sh", "-c", "exec ${VISUAL:-${EDITOR:-vi}} \"$1\"", "sh", path]
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    guard posix_spawn(&child, "/bin/sh", nil, &attributes, &arguments, environ) == 0 else { return false }
    return wait(for: child)
  }

  private func wait(for child: pid_t) -> Bool {
    ignoringTerminalStops { tcsetpgrp(STDIN_FILENO, child) }
    defer { ignoringTerminalStops { tcsetpgrp(STDIN_FILENO, getpgrp()) } }
    var status: Int32 = 0
    while true {
      let ended = waitpid(child, &status, WUNTRACED)
      if ended < 0, errno == EINTR { continue }
      guard ended == child else { return false }
      guard status & 0xFF == 0x7F else { return status == 0 }
      // It was stopped, or started before it had the terminal: there is no shell here that could continue it.
      ignoringTerminalStops { tcsetpgrp(STDIN_FILENO, child) }
      kill(-child, SIGCONT)
    }
  }

  /// Whoever hands the terminal on from the background would be stopped for it.
  private func ignoringTerminalStops(_ work: () -> Int32) {
    let former = signal(SIGTTOU, SIG_IGN)
    _ = work()
    signal(SIGTTOU, former)
  }
}
