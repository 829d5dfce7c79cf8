/// A gap in a phrase. The raw value is the control byte that stands for it inside a compiled phrase, so that filling a
/// phrase is one walk over its bytes.
enum Slot: UInt8, CaseIterable, Sendable {
  /// The village the mention is about.
  case village = 1
  /// The district of that village.
  case district
  case street
  /// `RT 03/RW 02`.
  case neighbourhood
  /// A shelter or command post.
  case shelter
  /// 2…9.
  case few
  /// 15…180.
  case many
  // 9, 10 and 13 are tab and line ends: they stay free, so that a phrase can never be mistaken for text with line
  // breaks.
  /// `14.20`, a clock face of the day.
  case clock = 11
  /// How high the water stands, measured on a body.
  case depth = 12
  /// Who cannot help themselves.
  case vulnerable = 14
  case supplies = 15
  case greeting = 16
  /// How long it has lasted.
  case lately = 17
  case personName = 18
  /// A fictional mobile number of the 0811-555-01xx block.
  case phone = 19
  /// Sixteen digits that look like an identity number of a province which does not exist (99).
  case identityNumber = 20
}
