import CLinux
import Glibc

/// The kernel's side of a session: opening the terminal, starting the program on it.
enum Launch {
  /// Our end of a new terminal of this size, and the path of the program's end.
  static func terminal(_ size: ScreenSize) throws(PseudoterminalError) -> (controller: Int32, path: String) {
    var path = [CChar](repeating: 0, count: 128)
    let controller = linux_open_terminal(&path, Int32(path.count))
    guard controller >= 0 else { throw .unavailable(call: "posix_openpt", code: errno) }
    setSize(size, of: controller)
    return (controller, String(decoding: path.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self))
  }

  static func setSize(_ size: ScreenSize, of controller: Int32) {
    var window = winsize(
      ws_row: UInt16(clamping: size.rows), ws_col: UInt16(clamping: size.columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(controller, UInt(TIOCSWINSZ), &window)
  }

  static func start(_ child: ChildProgram, on terminal: String) throws(PseudoterminalError) -> Int32 {
    let arguments = ([child.program] + child.arguments).map { strdup($0) } + [nil]
    let environment = child.environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in arguments + environment { free(text) } }
    let process = linux_spawn_on_terminal(terminal, child.program, arguments, environment, child.directory)
    guard process > 0 else { throw .unavailable(call: "posix_spawn \(child.program)", code: errno) }
    return process
  }
}
