import HumasText

/// Words that a desk adds to the lists of the rules, by the name of the list.
///
/// The lists that can be added to: `ralat` (a text says that it corrects), `kutipan` (a sentence passes on what others
/// say), `dugaan` (a guess by itself), `bantahan` (a denial of a rumour), `arahan` (telling people what to do),
/// `jadwal_berubah` (a date was moved). Unknown names are handed back, so that a misspelt list can be shown.
package struct ConsistencyWords: Sendable {
  package enum List: String, Sendable, CaseIterable {
    case correction = "ralat"
    case hearsay = "kutipan"
    case guess = "dugaan"
    case denial = "bantahan"
    case instruction = "arahan"
    case rescheduling = "jadwal_berubah"
  }

  /// Names among the additions that no list has.
  package let unknown: [String]
  private let additions: [List: Phrases]

  /// - Parameter additions: words or phrases by list, in any case.
  package init(additions: [String: [String]] = [:]) {
    unknown = additions.keys.filter { List(rawValue: $0) == nil }.sorted()
    self.additions = additions.reduce(into: [:]) { table, row in
      if let list = List(rawValue: row.key) { table[list] = Phrases(row.value.map(Folding.folded)) }
    }
  }

  /// Whether an added word of a list stands in a stretch of a text.
  func stand(_ list: List, in range: Range<Int>, of tokens: Tokens) -> Bool {
    additions[list]?.stand(in: range, of: tokens) ?? false
  }

  func stand(_ list: List, in tokens: Tokens) -> Bool { stand(list, in: 0..<tokens.count, of: tokens) }
}
