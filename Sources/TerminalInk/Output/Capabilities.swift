package import TerminalGrid

/// What the terminal at hand can do, from its description and its surroundings.
package struct Capabilities: Hashable, Sendable {
  /// What terminfo says.
  package struct Description: Hashable, Sendable {
    package var type: String
    /// 0 = none, 1 << 24 = direct.
    package var colours: Int
    package var canChangeColours: Bool
    /// Reports the mouse itself; the Linux console has a daemon for that.
    package var hasMouse: Bool

    package init(type: String, colours: Int, canChangeColours: Bool, hasMouse: Bool) {
      self.type = type
      self.colours = colours
      self.canChangeColours = canChangeColours
      self.hasMouse = hasMouse
    }
  }

  package var depth: ColourDepth
  /// Whether entries of the palette can be given the very colours of the theme.
  package var redefinesPalette: Bool
  package var isASCII: Bool
  /// Whether the terminal understands what xterm added: titles, bracketed paste, mouse, questions about modes.
  package var isXtermLike: Bool
  package var isTmux: Bool
  /// Whether it is worth asking for synchronised frames.
  package var maySynchronise: Bool

  /// - Parameter environment: the value of an environment variable: `NO_COLOR` (no-color.org), `COLORTERM`, `TMUX`,
  ///   `TERM_PROGRAM`, `TERM_PROGRAM_VERSION`, `KENTONGAN_NO_SYNC`.
  package init(_ description: Description, isUTF8: Bool, environment: (String) -> String?) {
    func isSet(_ name: String) -> Bool { environment(name).map { !$0.isEmpty } ?? false }
    let colourterm = environment("COLORTERM") ?? ""
    isTmux = isSet("TMUX")
    isASCII = !isUTF8
    isXtermLike = description.hasMouse
    // tmux 3.7a stops drawing inside a synchronised frame.
    let isFaultyTmux =
      environment("TERM_PROGRAM") == "tmux" && environment("TERM_PROGRAM_VERSION") == "3.7a"
    maySynchronise = isXtermLike && !isSet("KENTONGAN_NO_SYNC") && !isFaultyTmux
    depth = isSet("NO_COLOR") ? .mono : Capabilities.depth(ofColours: description.colours)
    redefinesPalette =
      depth == .palette256 && description.canChangeColours && ["truecolor", "24bit"].contains(colourterm)
  }

  private static func depth(ofColours colours: Int) -> ColourDepth {
    switch colours {
    case (1 << 24)...: .trueColour
    case 256...: .palette256
    case 16...: .sixteen
    case 8...: .eight
    default: .mono
    }
  }
}
