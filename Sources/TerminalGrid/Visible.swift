/// What becomes of a scalar of foreign text before it may reach a terminal.
enum Visible {
  /// Drawn as it stands, in one or two columns.
  case drawn(Unicode.Scalar, columns: Int)
  /// Stands on the character before it.
  case mark(UInt16)
  /// Left out: it changes only how the character before it looks, which terminals do not agree on.
  case dropped
  /// Cannot be shown: its stand-in is drawn in the role `hostile`.
  case standIn(StandIn)

  /// What stands before a scalar; decides what joiners, skin tones and tags are for.
  struct Context {
    var previous: Unicode.Scalar?
    /// The last scalar drawn.
    var base: Unicode.Scalar?
  }

  init(_ scalar: Unicode.Scalar, in context: Context) {
    switch scalar.value {
    case 0x20...0x7E: self = .drawn(scalar, columns: 1)
    case 0x09, 0x0A, 0x0D, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: self = .drawn(" ", columns: 1)
    case 0xA1...0xAC, 0xAE...0x2FF: self = .drawn(scalar, columns: 1)
    case 0x1F1E6...0x1F1FF: self = .drawn(Visible.letter(ofFlag: scalar), columns: 1)
    case _ where context.modifies(scalar): self = .dropped
    default: self = Visible(byTable: scalar)
    }
  }

  private init(byTable scalar: Unicode.Scalar) {
    if CharacterWidth.isUnseen(scalar) {
      self = .standIn(StandIn(scalar))
    } else if CharacterWidth.isMark(scalar) {
      self = UInt16(exactly: scalar.value).map(Visible.mark) ?? .dropped
    } else {
      self = .drawn(scalar, columns: CharacterWidth.columns(of: scalar))
    }
  }

  /// Flags are two letters of a country code: shown as these, because terminals give a flag two, three or four columns.
  private static func letter(ofFlag scalar: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value - 0x1F1E6) + 0x41)
  }
}

extension Visible.Context {
  /// Whether the scalar only changes the emoji before it: the rest of a ZWJ sequence, a skin tone, a keycap, the tags of
  /// a flag, one variation selector. Everything else of their kind is a way to smuggle text and stays visible.
  fileprivate func modifies(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFE00...0xFE0F: base != nil && !follows(0xFE00...0xFE0F)
    case 0x20E3: base.map { $0.value < 0x3A } == true
    case 0x200D, 0x1F3FB...0x1F3FF: standsOnEmoji
    case 0xE0020...0xE007F: base?.value == 0x1F3F4
    default: follows(0x200D...0x200D) && standsOnEmoji && CharacterWidth.isPictographic(scalar)
    }
  }

  private var standsOnEmoji: Bool { base.map(CharacterWidth.isPictographic) == true }

  private func follows(_ range: ClosedRange<UInt32>) -> Bool {
    previous.map { range.contains($0.value) } == true
  }
}

/// The visible form of a character that must not be sent: `␛` for a control character, else `‹U+202E›`.
struct StandIn {
  private let scalar: Unicode.Scalar

  init(_ scalar: Unicode.Scalar) { self.scalar = scalar }

  /// Drawable scalars, each one column wide.
  var scalars: [Unicode.Scalar] {
    if scalar.value < 0x20 { return [Unicode.Scalar(0x2400 + UInt16(scalar.value)) ?? "?"] }
    if scalar.value == 0x7F { return ["\u{2421}"] }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let padding = String(repeating: "0", count: max(0, 4 - digits.utf8.count))
    return Array("‹U+\(padding)\(digits)›".unicodeScalars)
  }
}
