import class Foundation.Thread
import Glibc
import HumasModel
import TerminalGrid

/// A terminal device whose other side is read and thrown away.
final class DrainedTerminal: Sendable {
  /// The side that a program uses.
  let program: Int32
  private let controller: Int32

  init(size: Size) throws {
    var controller: Int32 = -1
    var program: Int32 = -1
    var window = winsize(
      ws_row: UInt16(size.rows), ws_col: UInt16(size.columns), ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&controller, &program, nil, nil, &window) == 0 else {
      throw DeskError.system(path: "/dev/ptmx", problem: String(cString: strerror(errno)))
    }
    self.controller = controller
    self.program = program
    let opened = controller
    Thread.detachNewThread {
      let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)
      while read(opened, buffer.baseAddress, buffer.count) > 0 {}
      buffer.deallocate()
    }
  }

  func close() {
    Glibc.close(program)
    Glibc.close(controller)
  }
}
