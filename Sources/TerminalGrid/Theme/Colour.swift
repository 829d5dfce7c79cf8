/// A colour of a screen, eight bits a channel (sRGB).
package struct Colour: Hashable, Sendable {
  package var red: UInt8
  package var green: UInt8
  package var blue: UInt8

  package init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  package init(rgb: UInt32) {
    self.init(
      red: UInt8(truncatingIfNeeded: rgb >> 16), green: UInt8(truncatingIfNeeded: rgb >> 8),
      blue: UInt8(truncatingIfNeeded: rgb))
  }

  /// Six hexadecimal digits, with or without "#"; `nil` for anything else.
  package init?(hex: some StringProtocol) {
    let digits = hex.hasPrefix("#") ? hex.dropFirst() : hex[...]
    guard digits.utf8.count == 6, digits.utf8.allSatisfy({ $0 != 0x2B && $0 != 0x2D }),
      let rgb = UInt32(digits, radix: 16)
    else { return nil }
    self.init(rgb: rgb)
  }

  /// "#rrggbb".
  package var hex: String {
    let digits = String(UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue), radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.utf8.count) + digits
  }

  package static let black = Colour(rgb: 0)
  package static let white = Colour(rgb: 0xFFFFFF)

  /// This colour with so many parts in 64 of another one.
  func mixed(with other: Colour, parts: Int) -> Colour {
    func channel(_ a: UInt8, _ b: UInt8) -> UInt8 { UInt8((Int(a) * (64 - parts) + Int(b) * parts) / 64) }
    return Colour(red: channel(red, other.red), green: channel(green, other.green), blue: channel(blue, other.blue))
  }

  /// How far apart two colours look, by the "redmean" approximation; only for comparing.
  func distance(to other: Colour) -> Int {
    let mean = (Int(red) + Int(other.red)) / 2
    let r = Int(red) - Int(other.red)
    let g = Int(green) - Int(other.green)
    let b = Int(blue) - Int(other.blue)
    return (512 + mean) * r * r / 256 + 4 * g * g + (767 - mean) * b * b / 256
  }

  /// The same where there are few colours to choose from. Hue then says more than nearness: a pale red is still red, and
  /// a grey, which has no hue, must not become a colour that means something.
  func distanceInHue(to other: Colour) -> Int {
    let distance = distance(to: other)
    guard isGrey == other.isGrey else { return distance + 10_000_000 }
    return isGrey ? distance : distance + 8 * vivid.distance(to: other.vivid)
  }

  private var least: UInt8 { min(red, green, blue) }
  private var most: UInt8 { max(red, green, blue) }
  private var isGrey: Bool { most - least < 48 }

  /// Its hue alone: the brightest channel full, the darkest empty.
  private var vivid: Colour {
    func channel(_ value: UInt8) -> UInt8 { UInt8(Int(value - least) * 255 / Int(most - least)) }
    return Colour(red: channel(red), green: channel(green), blue: channel(blue))
  }
}
