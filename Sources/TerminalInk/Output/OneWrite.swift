import CLinux
import Glibc

/// Sends what ncurses writes in many small writes as one.
///
/// While a frame is drawn, ncurses' descriptor leads into memory; afterwards it leads to the terminal again and the
/// bytes are written there at once, so that no terminal shows half a frame.
final class OneWrite {
  /// What ncurses was given to write to.
  let screen: Int32
  private let terminal: Int32
  private let memory: Int32
  private(set) var writes = 0
  private(set) var bytesWritten = 0

  /// - Parameter terminal: stays with the caller; `screen` is a duplicate of it and belongs to ncurses.
  init(terminal: Int32) throws(TerminalError) {
    let screen = fcntl(terminal, F_DUPFD_CLOEXEC, 3)
    guard screen >= 0 else { throw .system(call: "dup", code: errno) }
    let memory = linux_memfd("frame")
    guard memory >= 0 else {
      let code = errno
      Glibc.close(screen)
      throw .system(call: "memfd_create", code: code)
    }
    self.terminal = terminal
    self.screen = screen
    self.memory = memory
  }

  deinit { close(memory) }

  /// What ncurses writes while `draw` runs.
  func capture(_ draw: () -> Void) -> [UInt8] {
    guard dup2(memory, screen) >= 0 else { return [] }
    draw()
    dup2(terminal, screen)
    let length = lseek(memory, 0, SEEK_CUR)
    lseek(memory, 0, SEEK_SET)
    guard length > 0 else { return [] }
    return [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      count = max(0, pread(memory, buffer.baseAddress, length, 0))
    }
  }

  /// One write; more only where the terminal does not take everything at once. A terminal that is gone takes nothing.
  func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
      if count > 0 {
        writes += 1
        bytesWritten += count
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        var waiting = pollfd(fd: terminal, events: Int16(POLLOUT), revents: 0)
        poll(&waiting, 1, -1)
      } else if errno != EINTR {
        return
      }
    }
  }
}
