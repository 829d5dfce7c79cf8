/// How many colours a terminal shows.
package enum ColourDepth: Int, Sendable, Hashable, Comparable, CaseIterable {
  case mono, eight, sixteen, palette256, trueColour

  package static func < (a: ColourDepth, b: ColourDepth) -> Bool { a.rawValue < b.rawValue }

  /// The colours there are to choose from, by their index; empty without a palette.
  ///
  /// The first sixteen of a terminal of 256 belong to its user and may be anything: they are not chosen there.
  var choices: [(index: Int, colour: Colour)] {
    switch self {
    case .mono, .trueColour: []
    case .eight: Array(ColourDepth.indexed[..<8])
    case .sixteen: Array(ColourDepth.indexed[..<16])
    case .palette256: Array(ColourDepth.indexed[16...])
    }
  }

  /// xterm's palette: eight colours, eight bright ones, a cube of 6 × 6 × 6, and 24 greys.
  private static let indexed: [(index: Int, colour: Colour)] = {
    let basic: [UInt32] = [
      0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
      0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
    ]
    let levels: [UInt32] = [0, 95, 135, 175, 215, 255]
    let cube = levels.flatMap { r in levels.flatMap { g in levels.map { b in r << 16 | g << 8 | b } } }
    let greys = (0..<24).map { UInt32(8 + 10 * $0) * 0x010101 }
    return (basic + cube + greys).enumerated().map { ($0.offset, Colour(rgb: $0.element)) }
  }()
}
