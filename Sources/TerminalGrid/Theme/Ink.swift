/// A look reduced to what one terminal can show.
package struct Ink: Hashable, Sendable {
  package enum Paint: Hashable, Sendable {
    case rgb(Colour)
    /// An index of the terminal's palette, and the colour that was wanted there.
    case index(Int, wanted: Colour)
    case terminalDefault
  }

  package var foreground: Paint
  package var background: Paint
  package var attributes: Attributes
}

/// The inks of a theme at one colour depth.
package struct InkTable: Hashable, Sendable {
  private let inks: [Ink]

  package init(_ theme: Theme, depth: ColourDepth) {
    let reduction = Reduction(depth)
    inks = Style.all.map { reduction.ink(theme.look($0), $0) }
  }

  package subscript(style: Style) -> Ink { inks[style.index] }
}

private struct Reduction {
  private let depth: ColourDepth
  private let choices: [(index: Int, colour: Colour)]

  init(_ depth: ColourDepth) {
    self.depth = depth
    choices = depth.choices
  }

  func ink(_ look: Look, _ style: Style) -> Ink {
    switch depth {
    case .mono: return colourless(style)
    case .trueColour:
      return Ink(foreground: .rgb(look.foreground), background: .rgb(look.background), attributes: look.attributes)
    case .eight, .sixteen, .palette256: return indexed(look, style)
    }
  }

  private func colourless(_ style: Style) -> Ink {
    let attributes = style.role.attributesWithoutColour
    return Ink(
      foreground: .terminalDefault, background: .terminalDefault,
      attributes: style.isSelected ? attributes.symmetricDifference(.reverse) : attributes)
  }

  /// Nearest colours; the foreground among those that can be read on the background chosen. With so few colours that the
  /// selection falls together with the background, it is reversed.
  private func indexed(_ look: Look, _ style: Style) -> Ink {
    let background = nearest(to: look.background, among: choices)
    let ratio = min(style.role.leastContrast, depth == .palette256 ? 4.5 : 3)
    let legible = choices.filter { $0.colour.contrast(to: background.colour) >= ratio }
    let foreground = nearest(to: look.foreground, among: legible.isEmpty ? choices : legible)
    let reversed: Attributes = style.isSelected && depth < .palette256 ? .reverse : []
    return Ink(
      foreground: .index(foreground.index, wanted: look.foreground),
      background: .index(background.index, wanted: look.background), attributes: look.attributes.union(reversed))
  }

  private func nearest(
    to colour: Colour, among choices: [(index: Int, colour: Colour)]
  ) -> (index: Int, colour: Colour) {
    let distance = depth < .palette256 ? colour.distanceInHue : colour.distance
    return choices.min { distance($0.colour) < distance($1.colour) } ?? (0, .black)
  }
}
