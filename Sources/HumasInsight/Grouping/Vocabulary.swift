import Glibc

/// The words met so far, each with a small number of its own and the count of mentions it stood in.
///
/// Counts are halved now and then, so that what is common is what is common lately.
struct Vocabulary: Sendable {
  /// After this many mentions all counts are halved.
  private static let halvingAt: Float = 200_000

  private(set) var hashes: [UInt64] = []
  private(set) var counts: [Float] = []
  private(set) var mentions: Float = 0
  private var free: [Int32] = []
  /// Open addressing: places of `hashes`, `empty` where there is none.
  private var index = [Int32](repeating: Vocabulary.empty, count: 1024)

  private static let empty: Int32 = -1

  var count: Int { hashes.count - free.count }

  /// Counts the terms of a mention and gives their numbers, with weights of length 1: rare words weigh more.
  mutating func weigh(_ terms: MentionTerms) -> [WeighedTerm] {
    countMention()
    var weighed: [WeighedTerm] = []
    weighed.reserveCapacity(terms.all.count)
    for term in terms.all {
      let word = number(of: term.hash)
      counts[Int(word)] += 1
      weighed.append(WeighedTerm(word: word, weight: rarity(of: word) * term.weight))
    }
    return WeighedTerm.scaled(weighed)
  }

  /// The numbers and weights of terms as they are now; unknown words are left out.
  func weighed(_ terms: MentionTerms) -> [WeighedTerm] {
    WeighedTerm.scaled(
      terms.all.compactMap { term in
        let word = index[place(of: term.hash)]
        return word < 0 ? nil : WeighedTerm(word: word, weight: rarity(of: word) * term.weight)
      })
  }

  func write(to writer: inout StateWriter) {
    writer.write(hashes)
    writer.write(counts)
    writer.write(mentions)
    writer.write(free)
  }

  mutating func read(from reader: inout StateBytesReader) throws(UnusableState) {
    hashes = try reader.read()
    counts = try reader.read()
    mentions = try reader.read()
    free = try reader.read()
    var size = index.count
    while count * 2 > size { size *= 2 }
    reindex(size: size)
  }

  /// The logarithm of one in how many mentions has the word, flattened: a word met once is not worth two met often.
  private func rarity(of word: Int32) -> Float { powf(logf((1 + mentions) / counts[Int(word)]), 0.75) }

  private mutating func countMention() {
    mentions += 1
    guard mentions >= Vocabulary.halvingAt else { return }
    mentions /= 2
    for word in counts.indices { counts[word] = max(1, counts[word] / 2) }
  }

  private mutating func number(of hash: UInt64) -> Int32 {
    let place = place(of: hash)
    if index[place] >= 0 { return index[place] }
    let word = newNumber(for: hash)
    index[place] = word
    if count * 2 > index.count { reindex(size: index.count * 2) }
    return word
  }

  private mutating func newNumber(for hash: UInt64) -> Int32 {
    if let word = free.popLast() {
      hashes[Int(word)] = hash
      counts[Int(word)] = 0
      return word
    }
    hashes.append(hash)
    counts.append(0)
    return Int32(hashes.count - 1)
  }

  /// Where a hash stands in `index`, or would stand.
  private func place(of hash: UInt64) -> Int {
    let mask = index.count - 1
    var place = Int(truncatingIfNeeded: (hash &* 0x9e37_79b9_7f4a_7c15) >> 32) & mask
    while index[place] >= 0, hashes[Int(index[place])] != hash { place = (place + 1) & mask }
    return place
  }

  private mutating func reindex(size: Int) {
    index = [Int32](repeating: Vocabulary.empty, count: size)
    let gone = Set(free)
    for word in hashes.indices where !gone.contains(Int32(word)) { index[place(of: hashes[word])] = Int32(word) }
  }

  /// Forgets words that nobody uses; their numbers are given again.
  mutating func forget(where isUnused: (Int32) -> Bool) {
    let gone = Set(free)
    for word in hashes.indices.map(Int32.init) where !gone.contains(word) && isUnused(word) { free.append(word) }
    reindex(size: index.count)
  }
}

/// A word of a mention by its number in the vocabulary, and what it weighs there.
struct WeighedTerm: Sendable {
  var word: Int32
  var weight: Float

  /// Weights scaled to length 1; words that are in every mention weigh nothing and go.
  static func scaled(_ terms: [WeighedTerm]) -> [WeighedTerm] {
    let square = terms.reduce(0) { $0 + $1.weight * $1.weight }
    guard square > 0 else { return [] }
    let scale = 1 / square.squareRoot()
    return terms.compactMap { $0.weight > 0 ? WeighedTerm(word: $0.word, weight: $0.weight * scale) : nil }
  }
}
