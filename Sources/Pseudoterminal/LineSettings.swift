import Glibc

/// How the terminal treats what is typed before the program sees it.
package struct LineSettings: Hashable, Sendable {
  /// Flags as `termios` has them.
  package let input, output, control, local: UInt32

  /// Typed characters are shown, and given to the program line by line: as a shell wants it.
  package var isAtShell: Bool { local & UInt32(ICANON) != 0 && local & UInt32(ECHO) != 0 }

  init(of terminal: Int32) {
    var settings = termios()
    tcgetattr(terminal, &settings)
    (input, output, control, local) = (settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag)
  }
}
