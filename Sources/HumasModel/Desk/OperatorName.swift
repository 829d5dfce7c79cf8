/// What may stand as the name of somebody at the desk: it is logged, shown, and held against other names.
public enum OperatorName {
  /// The longest name, in characters.
  public static let longest = 80

  /// Something to be read, not too long, without characters that steer a terminal or cannot be seen.
  public static func isUsable(_ name: String) -> Bool {
    name.count <= longest && !name.allSatisfy(\.isWhitespace) && !name.unicodeScalars.contains(where: isUnseen)
  }

  /// Whether two names are one person's: nobody becomes another by capitals or blanks.
  public static func isSame(_ one: String, _ other: String) -> Bool { folded(one) == folded(other) }

  private static func folded(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
    default: false
    }
  }
}
