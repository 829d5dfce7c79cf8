/// How people write in chats and comments, and how the dictionary writes it.
///
/// Facts of common usage, collected by hand; forms with a second common meaning (sp, ps, nu) are left out, or have the
/// meaning here that they have in complaints.
enum InformalWords {
  /// The standard form of an informal one, by the hash of its folded letters; may be several words.
  static let table = HashTable(rows.map { (hash: WordHash.of($0.form.utf8), value: $0.standard) })

  /// The hash of the standard form where that is one word, for readers who count words and need none.
  static let hashes = HashTable(
    rows.filter { !$0.standard.contains(" ") }.map {
      (hash: WordHash.of($0.form.utf8), value: WordHash.of($0.standard.utf8))
    })

  private static let rows: [(form: String, standard: String)] = (firstHalf + secondHalf).split(separator: "\n").flatMap
  { line in
    let sides = line.split(separator: "=").map { $0.split(separator: " ").map(String.init) }
    return sides[1].map { (form: $0, standard: sides[0].joined(separator: " ")) }
  }
}
