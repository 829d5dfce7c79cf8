/// A slip of the thumb: two neighbouring small letters change places.
enum Typo {
  /// Changes `text` at or after a random place; a text without two small letters there stays as it is.
  static func slip(in text: inout [UInt8], dice: inout Dice) {
    guard text.count > 8 else { return }
    let first = dice.between(1...text.count - 3)
    guard let index = (first..<text.count - 1).first(where: { isSmall(text[$0]) && isSmall(text[$0 + 1]) }) else {
      return
    }
    text.swapAt(index, index + 1)
  }

  private static func isSmall(_ byte: UInt8) -> Bool { byte >= 97 && byte <= 122 }
}
