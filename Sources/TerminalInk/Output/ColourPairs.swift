import CNcurses
import TerminalGrid

/// The inks of a theme as ncurses knows them: numbered pairs of numbered colours.
struct ColourPairs {
  private struct Pair: Hashable {
    var foreground: Int32
    var background: Int32
  }

  private let numbers: [Int32]
  private let pairs: [Pair]
  private let redefined: [Int32: Colour]

  /// - Parameters:
  ///   - limit: how many pairs the terminal has; styles beyond it are drawn in the terminal's own colours.
  ///   - redefinesPalette: whether each colour gets an entry of the palette of its own.
  init(_ inks: InkTable, limit: Int, redefinesPalette: Bool) {
    var slots = PaletteSlots(areRedefined: redefinesPalette)
    var pairs: [Pair] = []
    numbers = Style.all.map { style in
      let pair = Pair(
        foreground: slots.slot(for: inks[style].foreground), background: slots.slot(for: inks[style].background))
      if let known = pairs.firstIndex(of: pair) { return Int32(known) + 1 }
      guard pairs.count + 1 < limit else { return 0 }
      pairs.append(pair)
      return Int32(pairs.count)
    }
    self.pairs = pairs
    redefined = slots.redefined
  }

  func number(_ style: Style) -> Int32 { numbers[style.index] }

  /// Tells ncurses, and through it the terminal.
  func define() {
    func channel(_ value: UInt8) -> Int32 { (Int32(value) * 1000 + 127) / 255 }
    for (slot, colour) in redefined {
      ink_define_colour(slot, channel(colour.red), channel(colour.green), channel(colour.blue))
    }
    for (index, pair) in pairs.enumerated() { ink_define_pair(Int32(index) + 1, pair.foreground, pair.background) }
  }
}

/// Chooses entries of the palette. A redefined entry is the one whose colour was nearest anyway: a terminal that promises
/// to redefine colours and does not still shows the right ones, nearly.
private struct PaletteSlots {
  let areRedefined: Bool
  private(set) var redefined: [Int32: Colour] = [:]

  init(areRedefined: Bool) { self.areRedefined = areRedefined }

  mutating func slot(for paint: Ink.Paint) -> Int32 {
    switch paint {
    case .terminalDefault: return -1
    case .rgb(let colour): return PaletteSlots.direct(colour)
    case .index(let index, let wanted):
      guard areRedefined else { return Int32(index) }
      let slot = (Int32(index)..<256).first { redefined[$0] == nil || redefined[$0] == wanted } ?? Int32(index)
      redefined[slot] = wanted
      return slot
    }
  }

  /// In a direct palette the first eight numbers are still the eight old colours, so that nearly black is black.
  private static func direct(_ colour: Colour) -> Int32 {
    let number = Int32(colour.red) << 16 | Int32(colour.green) << 8 | Int32(colour.blue)
    return number < 8 ? 0 : number
  }
}
