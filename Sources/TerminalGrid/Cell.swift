/// One drawable character of known width: a base scalar with at most two combining marks, never a control character.
public struct Glyph: Hashable, Sendable {
  /// Base in bits 0–20, the marks in bits 21–36 and 37–52.
  var bits: UInt64

  public init(_ base: Unicode.Scalar) { bits = UInt64(base.value) }

  public var base: Unicode.Scalar { Unicode.Scalar(UInt32(bits & 0x1F_FFFF)) ?? "\u{FFFD}" }

  /// The combining marks on the base; 0 = none. Marks outside the Basic Multilingual Plane are not drawn.
  public var marks: (UInt16, UInt16) {
    (UInt16(truncatingIfNeeded: bits >> 21), UInt16(truncatingIfNeeded: bits >> 37))
  }

  /// The same character with one more mark; unchanged where two stand already, as more of them climb into other rows.
  func adding(mark: UInt16) -> Glyph {
    var copy = self
    if marks.0 == 0 {
      copy.bits |= UInt64(mark) << 21
    } else if marks.1 == 0 {
      copy.bits |= UInt64(mark) << 37
    }
    return copy
  }
}

/// One character place of the screen, in eight bytes: a frame is compared and copied as plain memory.
public struct Cell: Hashable, Sendable {
  /// Glyph in bits 0–52, role in 53–58, selected in 59, continuation in 60.
  var bits: UInt64

  public init(_ glyph: Glyph, _ style: Style, isContinuation: Bool = false) {
    bits = glyph.bits | style.bits | (isContinuation ? Cell.continuationBit : 0)
  }

  /// The character drawn; a blank in the right half of a wide one.
  public var glyph: Glyph {
    get { Glyph(bits: bits & Cell.glyphMask) }
    set { bits = bits & ~Cell.glyphMask | newValue.bits }
  }

  public var style: Style {
    get { Style(bits: bits) }
    set { bits = bits & ~Style.mask | newValue.bits }
  }

  /// The right half of the wide character to the left.
  public var isContinuation: Bool { bits & Cell.continuationBit != 0 }

  public static let blank = Cell(Glyph(" "), Style(.text))

  private static let glyphMask: UInt64 = 1 << 53 - 1
  private static let continuationBit: UInt64 = 1 << 60
}

extension Glyph {
  init(bits: UInt64) { self.bits = bits }
}

extension Style {
  static let mask: UInt64 = 0x7F << 53

  var bits: UInt64 { UInt64(role.rawValue) << 53 | (isSelected ? 1 << 59 : 0) }

  init(bits: UInt64) {
    self.init(Role(rawValue: UInt8(bits >> 53 & 0x3F)) ?? .text, isSelected: bits >> 59 & 1 == 1)
  }
}

extension Glyph {
  /// The base and its marks, as they are sent.
  package var scalars: [Unicode.Scalar] {
    [base] + [marks.0, marks.1].filter { $0 != 0 }.compactMap { Unicode.Scalar($0) }
  }
}
