/// Finds copies among the texts seen lately, as they arrive: one look at the texts that share runs of three words, then
/// the words of the likeliest side by side.
///
/// Memory is bounded: texts that `window` others have followed are forgotten. About 5 µs a text of twenty words.
package struct DuplicateIndex: Sendable {
  package struct Copy: Sendable, Hashable {
    /// Ordinal of the text it was copied from: the first of its copies that is remembered.
    package var original: Int64
    package var kind: CopyKind
  }

  private struct Posting: Sendable {
    /// Ordinal of the posting before it in its chain; 0 for none.
    var previous: Int64 = 0
    var text: Int64 = 0
    var shingle: UInt32 = 0
  }

  /// Runs of words that are looked up of a text: all of a short one, the smallest hashes of a long one.
  private static let shinglesOfText = 24
  /// Texts with a run that are looked at, from the latest.
  private static let textsOfShingle = 32

  private let window: Int
  private var prints: [TextPrint?]
  /// What each text is a copy of, itself where of none.
  private var origins: [Int64]
  private var postings: [Posting]
  private var chains: [Int64]
  private var written: Int64 = 1
  /// Runs shared with the text that is being placed, by place; 0 between two texts, so that nothing is allocated.
  private var shared: [UInt16]
  /// Texts placed so far: the ordinal of the next.
  package private(set) var count: Int64 = 0

  /// - Parameters:
  ///   - window: texts remembered; a power of two.
  ///   - first: ordinal of the first text that will be placed.
  package init(window: Int = 32_768, first: Int64 = 0) {
    self.window = window
    count = first
    shared = Array(repeating: 0, count: window)
    prints = Array(repeating: nil, count: window)
    origins = Array(repeating: 0, count: window)
    postings = Array(repeating: Posting(), count: window * 16)
    chains = Array(repeating: 0, count: window * 8)
  }

  /// What a text is a copy of; `nil` for a text of its own. It is remembered either way.
  package mutating func place(_ text: String) -> Copy? { place(TextPrint(text)) }

  package mutating func place(_ print: TextPrint) -> Copy? {
    let shingles = DuplicateIndex.lookedUp(of: print)
    let copy = copy(print, shingles)
    remember(print, shingles, origin: copy?.original ?? count)
    return copy
  }

  /// Takes up a text again that was placed before a restart, with what was found then: its original, `nil` for a text of its
  /// own. After `window` of them the index is as it was.
  package mutating func recall(_ print: TextPrint, copyOf original: Int64?) {
    remember(print, DuplicateIndex.lookedUp(of: print), origin: original ?? count)
  }

  /// Beside runs of words the whole text, so that an exact copy is found among any number of texts that resemble it.
  private static func lookedUp(of print: TextPrint) -> [UInt32] {
    let runs =
      print.shingles.count <= shinglesOfText
      ? print.shingles : Array(print.shingles.sorted().prefix(shinglesOfText))
    return [UInt32(truncatingIfNeeded: print.words.reduce(0) { ($0 ^ $1.hash) &* 0x100_0000_01b3 })] + runs
  }

  private mutating func copy(_ print: TextPrint, _ shingles: [UInt32]) -> Copy? {
    for candidate in candidates(shingles) {
      guard let original = prints[Int(candidate) & (window - 1)] else { continue }
      if let kind = CopyRule.kind(of: print, from: original) {
        return Copy(original: origins[Int(candidate) & (window - 1)], kind: kind)
      }
    }
    return nil
  }

  /// The texts that share most runs, the earlier first of equals.
  private mutating func candidates(_ shingles: [UInt32]) -> [Int64] {
    var met: [Int64] = []
    for shingle in shingles { meet(textsWith: shingle, &met) }
    let least = max(1, shingles.count / 8)
    let likely = met.map { (text: $0, shared: Int(shared[Int($0) & (window - 1)])) }
    for text in met { shared[Int(text) & (window - 1)] = 0 }
    return likely.filter { $0.shared >= least }.sorted { $0.shared == $1.shared ? $0.text < $1.text : $0.shared > $1.shared }
      .prefix(6).map(\.text)
  }

  /// Counts a shared run for the texts that have it; `met` gets those that had none before.
  private mutating func meet(textsWith shingle: UInt32, _ met: inout [Int64]) {
    var ordinal = chains[Int(shingle) & (chains.count - 1)]
    var left = DuplicateIndex.textsOfShingle
    while left > 0, ordinal > 0, written - ordinal < Int64(postings.count) {
      let posting = postings[Int(ordinal) & (postings.count - 1)]
      guard count - posting.text < Int64(window) else { return }
      if posting.shingle == shingle {
        let place = Int(posting.text) & (window - 1)
        if shared[place] == 0 { met.append(posting.text) }
        shared[place] += 1
        left -= 1
      }
      ordinal = posting.previous
    }
  }

  private mutating func remember(_ print: TextPrint, _ shingles: [UInt32], origin: Int64) {
    prints[Int(count) & (window - 1)] = print
    origins[Int(count) & (window - 1)] = origin
    for shingle in shingles {
      let chain = Int(shingle) & (chains.count - 1)
      postings[Int(written) & (postings.count - 1)] = Posting(previous: chains[chain], text: count, shingle: shingle)
      chains[chain] = written
      written += 1
    }
    count += 1
  }
}
