import CNcurses
import TerminalGrid

/// What the description of the open screen's terminal says.
enum Terminfo {
  /// The string of a capability, "" where the terminal has none.
  static func string(_ capability: String) -> String {
    ink_capability(capability).map { String(cString: $0) } ?? ""
  }

  /// Key sequences, by capability.
  static var keySequences: [[UInt8]: Key] {
    let functions = (1...12).map { ("kf\($0)", Key.function($0)) }
    var sequences: [[UInt8]: Key] = [:]
    for (name, key) in named + functions {
      let bytes = Array(string(name).utf8)
      // A single byte is a character that is typed as well.
      if bytes.count > 1, bytes[0] == 0x1B { sequences[bytes] = key }
    }
    return sequences
  }

  private static let named: [(String, Key)] = [
    ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
    ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab),
    ("kent", .enter),
  ]
}

extension Capabilities.Description {
  /// - Parameter type: the name under which the screen was opened.
  static func ofScreen(_ type: String) -> Self {
    Self(
      type: type, colours: Int(ink_colours()), canChangeColours: ink_can_change_colours() != 0,
      hasMouse: type != "linux" && !Terminfo.string("kmous").isEmpty)
  }
}
