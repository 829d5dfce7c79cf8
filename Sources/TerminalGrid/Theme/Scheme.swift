/// A colour scheme as base16 and base24 define it: what each of 16 or 24 colours is for, not where it is used.
///
/// Source: github.com/tinted-theming/home, `styling.md`.
package struct Scheme: Hashable, Sendable {
  package var name: String
  /// base00…base0F, and for base24 base10…base17.
  package var palette: [Colour]

  /// - Parameter palette: 16 or 24 colours.
  package init(name: String, palette: [Colour]) {
    precondition(palette.count == 16 || palette.count == 24, "a scheme has 16 or 24 colours")
    self.name = name
    self.palette = palette
  }

  /// The name of the colour at an index of the palette: "base0A".
  package static func key(_ index: Int) -> String {
    "base" + (index < 16 ? "0" : "") + String(index, radix: 16, uppercase: true)
  }

  /// By its background rather than by what the file says: some say nothing, some are wrong.
  package var isDark: Bool { palette[0].luminance < palette[5].luminance }
}
