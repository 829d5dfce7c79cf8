/// What every role looks like.
package struct Theme: Hashable, Sendable {
  /// A change of the foreground that made a role readable.
  package struct Correction: Hashable, Sendable {
    package var style: Style
    package var was: Look
    package var foreground: Colour

    /// The contrast before, 1…21.
    package var ratio: Double { was.foreground.contrast(to: was.background) }
  }

  /// What a theme says about a role instead of the scheme; `nil` = as the scheme has it.
  package struct Override: Hashable, Sendable {
    package var foreground: Colour?
    package var background: Colour?
    package var attributes: Attributes?

    package init(foreground: Colour? = nil, background: Colour? = nil, attributes: Attributes? = nil) {
      self.foreground = foreground
      self.background = background
      self.attributes = attributes
    }
  }

  package let name: String
  package let isDark: Bool
  /// What was changed for contrast, and is worth telling the person who chose the theme.
  package let corrections: [Correction]
  /// By `Style.index`.
  private let looks: [Look]

  /// Gives every role its colours of the scheme, then the overrides, then enough contrast to be read.
  package init(_ scheme: Scheme, overrides: [Role: Override] = [:]) {
    var corrections: [Correction] = []
    looks = Style.all.map { style in
      let wanted = scheme.look(style, overrides[style.role])
      let foreground = wanted.foreground.readable(on: wanted.background, ratio: style.role.leastContrast)
      if foreground != wanted.foreground {
        corrections.append(Correction(style: style, was: wanted, foreground: foreground))
      }
      return Look(foreground, on: wanted.background, wanted.attributes)
    }
    name = scheme.name
    isDark = scheme.isDark
    self.corrections = corrections
  }

  package func look(_ style: Style) -> Look { looks[style.index] }
}

extension Style {
  /// Every style there is, in the order of `index`.
  package static let all: [Style] = [false, true].flatMap { selected in
    Role.allCases.map { Style($0, isSelected: selected) }
  }

  package static let count = Role.allCases.count * 2

  /// A small number for tables.
  package var index: Int { Int(role.rawValue) + (isSelected ? Role.allCases.count : 0) }
}

extension Role {
  /// The contrast a role needs against its background: 4.5 for what is read (WCAG 2.1 AA), 3 for shapes with a
  /// meaning, less for lines that only divide.
  package var leastContrast: Double {
    switch self {
    case .border: 1.5
    case .borderFocused, .chart, .chartSecond: 3
    default: 4.5
    }
  }
}
