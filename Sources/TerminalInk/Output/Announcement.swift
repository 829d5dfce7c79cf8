import TerminalGrid

/// Sequences that carry text to the terminal outside of a frame. Whatever the text holds, it stays text.
enum Announcement {
  static let bell = "\u{07}"

  static func title(_ text: String) -> String { "\u{1B}]2;" + fitted(text, width: 120) + "\u{1B}\\" }

  /// A notice of the desktop (OSC 9).
  static func notice(_ text: String, _ capabilities: Capabilities) -> String {
    wrapped("\u{1B}]9;" + fitted(text, width: 200) + "\u{1B}\\", capabilities)
  }

  /// Puts the text on the clipboard (OSC 52), in base64 and therefore as it stands.
  ///
  /// Inside tmux it is sent bare as well as wrapped: which of the two is let through is a setting of tmux.
  static func copy(_ text: String, _ capabilities: Capabilities) -> String {
    let sequence = "\u{1B}]52;c;" + base64(Array(text.utf8)) + "\u{07}"
    return capabilities.isTmux ? sequence + wrapped(sequence, capabilities) : sequence
  }

  /// tmux passes on what stands in its own envelope, every Escape in it doubled.
  private static func wrapped(_ sequence: String, _ capabilities: Capabilities) -> String {
    guard capabilities.isTmux else { return sequence }
    let doubled = sequence.unicodeScalars.reduce(into: "") { result, scalar in
      if scalar == "\u{1B}" { result.unicodeScalars.append(scalar) }
      result.unicodeScalars.append(scalar)
    }
    return "\u{1B}Ptmux;" + doubled + "\u{1B}\\"
  }

  static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var result: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = (0..<3).reduce(UInt32(0)) { $0 << 8 | ($1 < group.count ? UInt32(group[start + $1]) : 0) }
      for place in 0..<4 {
        let isPadding = place > group.count
        result.append(isPadding ? UInt8(ascii: "=") : alphabet[Int(bits >> UInt32(18 - 6 * place) & 63)])
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
