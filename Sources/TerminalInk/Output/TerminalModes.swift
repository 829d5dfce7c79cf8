import CNcurses
import TerminalGrid

/// What is switched on for the dashboard beyond what ncurses does, and off again. Only for terminals like xterm.
enum TerminalModes {
  /// Chooses the ordinary character set, remembers the window's title, brackets pasted text, and asks whether frames can be synchronised.
  static func enter(_ capabilities: Capabilities) -> String {
    guard capabilities.isXtermLike else { return "" }
    return "\u{1B}(B\u{1B}[22;0t\u{1B}[?2004h" + (capabilities.maySynchronise ? "\u{1B}[?2026$p" : "")
  }

  static func leave(_ capabilities: Capabilities) -> String {
    guard capabilities.isXtermLike else { return "" }
    return "\u{1B}[m" + mouse(false) + "\u{1B}[?2004l\u{1B}[23;0t"
  }

  /// Presses and the wheel, cells as numbers (SGR), so that wide terminals work.
  static func mouse(_ isOn: Bool) -> String {
    isOn ? "\u{1B}[?1000h\u{1B}[?1006h" : "\u{1B}[?1006l\u{1B}[?1000l"
  }

  static let beginFrame = Array("\u{1B}[?2026h".utf8)
  static let endFrame = Array("\u{1B}[?2026l".utf8)

  /// Everything that gives the terminal back, whatever state it was left in by a crash.
  static func rescue(_ capabilities: Capabilities) -> [UInt8] {
    let names = ["sgr0", capabilities.redefinesPalette ? "oc" : "op", "cnorm", "rmkx", "rmcup"]
    let described = names.map { withoutPadding(Terminfo.string($0)) }
    let synchronised = capabilities.isXtermLike ? "\u{1B}[?2026l" : ""
    return Array((synchronised + leave(capabilities) + described.joined()).utf8)
  }

  /// terminfo marks delays for the terminals of old as "$<5>".
  static func withoutPadding(_ string: String) -> String {
    var result = ""
    var rest = string[...]
    while let start = rest.firstIndex(of: "$"), rest[start...].hasPrefix("$<"),
      let end = rest[start...].firstIndex(of: ">")
    {
      result += rest[..<start]
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}
