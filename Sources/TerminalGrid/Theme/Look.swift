/// How a role looks: colours, and what carries the meaning where there are none.
package struct Look: Hashable, Sendable {
  package var foreground: Colour
  package var background: Colour
  package var attributes: Attributes

  package init(_ foreground: Colour, on background: Colour, _ attributes: Attributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}

/// What a terminal can do to characters besides colouring them.
package struct Attributes: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let bold = Attributes(rawValue: 1)
  package static let dim = Attributes(rawValue: 2)
  package static let underline = Attributes(rawValue: 4)
  package static let reverse = Attributes(rawValue: 8)
}

extension Role {
  /// What tells the role from plain text without any colour; none for roles that their words and shapes tell apart.
  ///
  /// A selected row is reversed on top of it, so that a reversed word stands out of the selection as well.
  var attributesWithoutColour: Attributes {
    switch self {
    case .dim, .border, .stale, .masked, .chartSecond: .dim
    case .strong, .title, .footerKey, .accent, .waspada, .borderFocused: .bold
    case .titleFocused, .mark: [.bold, .underline]
    case .siaga, .hostile: [.bold, .underline]
    case .awas, .banner: [.bold, .reverse]
    case .header, .prompt: .reverse
    case .text, .footer, .ok, .notice, .chart: []
    }
  }
}
