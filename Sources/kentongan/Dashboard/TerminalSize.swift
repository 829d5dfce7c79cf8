import CLinux
import Glibc
import TerminalGrid

/// Sizes as a person writes them, and the size of the terminal at hand.
enum TerminalSize {
  /// Reads `120x40`; `nil` for anything else, and for sizes no screen has (1…1000 either way).
  static func parsed(_ text: String) -> Size? {
    let numbers = text.lowercased().split(separator: "x", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    guard numbers.count == 2, numbers.allSatisfy({ (1...1000).contains($0) }) else { return nil }
    return Size(columns: numbers[0], rows: numbers[1])
  }

  /// The terminal's own size, or 120×40 where there is none.
  static var current: Size {
    var window = winsize()
    for descriptor in [STDOUT_FILENO, STDERR_FILENO, STDIN_FILENO]
    where ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0 && window.ws_col > 0 && window.ws_row > 0 {
      return Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
    }
    return Size(columns: 120, rows: 40)
  }
}
