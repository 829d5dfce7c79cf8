import Foundation
import Glibc
import TerminalGrid

/// A terminal without a screen: what is painted can be looked at as bytes, what is typed is written.
///
/// A thread takes the bytes off at once, as a terminal does: otherwise a large frame would wait for ever.
final class PseudoTerminal: @unchecked Sendable {
  /// The side of the program.
  let slave: Int32
  private let master: Int32
  private let condition = NSCondition()
  /// Guarded by `condition`.
  private var received: [UInt8] = []

  init(columns: Int, rows: Int) {
    var master: Int32 = -1
    var slave: Int32 = -1
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    precondition(openpty(&master, &slave, nil, nil, &size) == 0, "no pseudo-terminal")
    self.master = master
    self.slave = slave
    Thread.detachNewThread { [self] in receive() }
  }

  /// Hangs up; the thread ends with it.
  func close() { Glibc.close(slave) }

  private func receive() {
    var buffer = [UInt8](repeating: 0, count: 65536)
    while case let count = read(master, &buffer, buffer.count), count > 0 {
      condition.lock()
      received += buffer[..<count]
      condition.signal()
      condition.unlock()
    }
    Glibc.close(master)
  }

  func resize(columns: Int, rows: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Everything painted since the last call: up to a mark written behind it.
  func painted() -> String {
    let mark = Array("\u{0}\u{1}".utf8)
    _ = write(slave, mark, mark.count)
    condition.lock()
    defer { condition.unlock() }
    while !received.suffix(2).elementsEqual(mark) { condition.wait() }
    defer { received = [] }
    return String(decoding: received.dropLast(2), as: UTF8.self)
  }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(master, bytes, bytes.count)
  }

  /// Whether the terminal echoes and gathers lines, as a shell's does.
  var isAsAShellLeftIt: Bool {
    var settings = termios()
    tcgetattr(slave, &settings)
    let flags = tcflag_t(ICANON | ECHO)
    return settings.c_lflag & flags == flags
  }
}
