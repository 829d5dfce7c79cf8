/// One character place as the terminal would show it.
package struct ScreenCell: Hashable, Sendable {
  /// The character with its combining marks; a blank where nothing was written; empty in the right half of a wide one.
  package var text: String
  package var style: ScreenStyle

  package init(text: String = " ", style: ScreenStyle = ScreenStyle()) {
    self.text = text
    self.style = style
  }

  package var isRightHalf: Bool { text.isEmpty }
}

/// How a cell is shown.
package struct ScreenStyle: Hashable, Sendable {
  package var foreground: ScreenColour = .standard
  package var background: ScreenColour = .standard
  package var attributes: Attributes = []

  package init() {}

  package struct Attributes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let bold = Attributes(rawValue: 1 << 0)
    package static let dim = Attributes(rawValue: 1 << 1)
    package static let italic = Attributes(rawValue: 1 << 2)
    package static let underlined = Attributes(rawValue: 1 << 3)
    package static let blinking = Attributes(rawValue: 1 << 4)
    package static let reversed = Attributes(rawValue: 1 << 5)
    package static let hidden = Attributes(rawValue: 1 << 6)
    package static let struck = Attributes(rawValue: 1 << 7)
  }
}

package enum ScreenColour: Hashable, Sendable {
  /// The terminal's own.
  case standard
  /// One of xterm's 256; 0–15 are the theme's.
  case palette(UInt8)
  case rgb(red: UInt8, green: UInt8, blue: UInt8)
}
