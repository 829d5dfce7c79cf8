/// What a cell means. Colours are the theme's business; a front end without colours shows the same words and shapes.
public enum Role: UInt8, Sendable, CaseIterable {
  case text, dim, strong
  case title, titleFocused
  case border, borderFocused
  case header, footer, footerKey
  /// The one accent colour.
  case accent
  /// Severity, from calm to worst. Used for nothing else.
  case ok, notice, waspada, siaga, awas
  /// Clashing or found words.
  case mark
  /// Masked personal data, and control characters made visible.
  case masked, hostile
  /// Data that are too old to be trusted.
  case stale
  case chart, chartSecond
  case prompt
  /// SIMULASI and PUTAR ULANG: seen always, taken for nothing else.
  case banner
}

/// Role and state of a cell.
public struct Style: Hashable, Sendable {
  public var role: Role
  /// Part of the selected row.
  public var isSelected: Bool

  public init(_ role: Role, isSelected: Bool = false) {
    self.role = role
    self.isSelected = isSelected
  }
}
