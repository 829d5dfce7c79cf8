/// Issue names as people read them: "Jalan rusak", "Antrean e-KTP".
///
/// The name is made of the folded words alone, so that sources which write the same in other case or spacing name one
/// issue.
struct IssueName: Sendable {
  /// Categories that say nothing of the topic.
  private static let empty: Set<String> = [
    "", "-", "lainnya", "lain-lain", "lain lain", "umum", "tidak ada", "n/a", "#n/a",
  ]

  /// The agency's own spelling of the topics it watches, by folded name.
  private let watched: [String: String]

  init(watched names: [String]) {
    watched = Dictionary(names.map { (FoldedName.of($0), $0) }) { first, _ in first }
  }

  /// `nil` where a source's category names no topic.
  func ofCategory(_ category: String) -> String? {
    let folded = FoldedName.of(category)
    return IssueName.empty.contains(folded) ? nil : readable(folded)
  }

  func ofPhrase(_ phrase: String) -> String { readable(FoldedName.of(phrase)) }

  private func readable(_ folded: String) -> String {
    if let own = watched[folded] { return own }
    var name = Array(folded.utf8)
    guard let first = name.first, first < 0x80 else { return folded.prefix(1).uppercased() + folded.dropFirst() }
    if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) { name[0] = first & 0xdf }
    Abbreviations.restore(in: &name)
    return String(decoding: name, as: UTF8.self)
  }
}
