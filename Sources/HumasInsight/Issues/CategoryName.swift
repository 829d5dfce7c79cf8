/// A source's category as a name people read.
enum CategoryName {
  /// Categories that say nothing of the topic.
  private static let empty: Set<String> = [
    "", "-", "lainnya", "lain-lain", "lain lain", "umum", "tidak ada", "n/a", "#n/a",
  ]

  /// Blanks tidied; a name written all in capitals gets one capital at the beginning. `nil` where it names no topic.
  static func tidied(_ category: String) -> String? {
    let words = category.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !empty.contains(words.lowercased()) else { return nil }
    let isShouted = words.utf8.count > 5 && words == words.uppercased()
    return isShouted ? words.prefix(1) + words.dropFirst().lowercased() : words
  }
}
