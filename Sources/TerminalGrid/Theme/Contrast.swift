extension Colour {
  /// Relative luminance, 0…1 (WCAG 2.1).
  package var luminance: Double {
    0.2126 * Colour.linear[Int(red)] + 0.7152 * Colour.linear[Int(green)] + 0.0722 * Colour.linear[Int(blue)]
  }

  /// Contrast ratio, 1…21 (WCAG 2.1).
  package func contrast(to other: Colour) -> Double {
    let (a, b) = (luminance, other.luminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// The colour nearest to this one, on its way to white or black, that reaches the ratio against the background.
  ///
  /// Every ratio up to 4.58 is reached on every background: on the worst grey, white and black are equally far.
  func readable(on background: Colour, ratio: Double) -> Colour {
    if contrast(to: background) >= ratio { return self }
    let end: Colour = background.contrast(to: .white) >= background.contrast(to: .black) ? .white : .black
    let parts = (1...64).first { mixed(with: end, parts: $0).contrast(to: background) >= ratio } ?? 64
    return mixed(with: end, parts: parts)
  }

  /// The transfer function of sRGB for each value of a channel.
  private static let linear: [Double] = (0...255).map { value in
    let share = Double(value) / 255
    return share <= 0.04045 ? share / 12.92 : power24((share + 0.055) / 1.055)
  }

  /// x to the power of 2.4, as x² · x^(2/5); the fifth root by Newton's method, exact to the last bits on 0…1.
  private static func power24(_ x: Double) -> Double {
    let square = x * x
    var root = 1.0
    for _ in 0..<40 { root = (4 * root + square / (root * root * root * root)) / 5 }
    return square * root
  }
}
