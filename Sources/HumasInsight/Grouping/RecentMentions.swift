/// The latest mentions with their words: whom a new mention resembles most, and in which groups those are.
///
/// Two rings, one of mentions and one of postings; what is overwritten is forgotten, and nothing grows. A word's
/// postings are a chain from the latest backwards.
struct RecentMentions: Sendable {
  private struct Posting: Sendable, BitwiseCopyable {
    /// Ordinal of the posting before it with the same word, from 1; 0 for none.
    var previous: Int64
    /// Ordinal of the mention, from 0.
    var mention: Int64
    var weight: Float
    /// Fills the row, so that equal states are equal bytes.
    var unused: UInt32 = 0
  }

  static let noGroup: Int32 = -1

  private let mentionMask: Int64
  private let postingMask: Int64
  private var postings: [Posting]
  /// By mention, in the ring: its group's place and its count of words.
  private var groups: [Int32]
  private var wordCounts: [UInt8]
  /// By word: ordinal of its latest posting.
  private var latest: [Int64] = []
  private(set) var mentions: Int64 = 0
  private var written: Int64 = 1

  /// - Parameter window: mentions remembered; a power of two.
  init(window: Int) {
    let room = window * 8
    mentionMask = Int64(window - 1)
    postingMask = Int64(room - 1)
    postings = [Posting](repeating: Posting(previous: 0, mention: 0, weight: 0), count: room)
    groups = [Int32](repeating: RecentMentions.noGroup, count: window)
    wordCounts = [UInt8](repeating: 0, count: window)
  }

  func write(to writer: inout StateWriter) {
    writer.write(postings)
    writer.write(groups)
    writer.write(wordCounts)
    writer.write(latest)
    writer.write([mentions, written])
  }

  mutating func read(from reader: inout StateBytesReader) throws(UnusableState) {
    postings = try reader.read()
    groups = try reader.read()
    wordCounts = try reader.read()
    latest = try reader.read()
    let ordinals: [Int64] = try reader.read()
    guard ordinals.count == 2 else { throw UnusableState() }
    (mentions, written) = (ordinals[0], ordinals[1])
  }

  func isForgotten(_ word: Int32) -> Bool {
    Int(word) >= latest.count || !isAlive(latest[Int(word)])
  }

  mutating func append(_ terms: [WeighedTerm], group: Int32) {
    groups[Int(mentions & mentionMask)] = group
    wordCounts[Int(mentions & mentionMask)] = UInt8(clamping: terms.count)
    for term in terms {
      let word = Int(term.word)
      if word >= latest.count { latest.append(contentsOf: repeatElement(0, count: word + 1 - latest.count)) }
      postings[Int(written & postingMask)] = Posting(previous: latest[word], mention: mentions, weight: term.weight)
      latest[word] = written
      written += 1
    }
    mentions += 1
  }

  /// Calls `body` with the ring place of each of the latest `most` mentions with a word, and the word's weight there.
  @inline(__always)
  func forEachMention(with word: Int32, most: Int, _ body: (Int, Float) -> Void) {
    guard Int(word) < latest.count else { return }
    var ordinal = latest[Int(word)]
    var left = most
    while left > 0, isAlive(ordinal) {
      let posting = postings[Int(ordinal & postingMask)]
      guard mentions - posting.mention <= mentionMask else { return }
      body(Int(posting.mention & mentionMask), posting.weight)
      ordinal = posting.previous
      left -= 1
    }
  }

  private func isAlive(_ ordinal: Int64) -> Bool { ordinal > 0 && written - ordinal <= postingMask }

  /// The place of the group of the mention at a place of the ring.
  func group(at place: Int) -> Int32 { groups[place] }

  /// Gives the mentions of `group` to another, or to none.
  mutating func relabel(_ group: Int32, to other: Int32) {
    for place in groups.indices where groups[place] == group { groups[place] = other }
  }

  mutating func relabel(_ isGone: [Bool]) {
    for place in groups.indices where groups[place] >= 0 && isGone[Int(groups[place])] {
      groups[place] = RecentMentions.noGroup
    }
  }

  /// Gives the mentions of `group` with exactly these words to another.
  mutating func relabel(_ terms: [WeighedTerm], of group: Int32, to other: Int32) {
    var shared: [Int: Int] = [:]
    for term in terms {
      forEachMention(with: term.word, most: groups.count) { place, _ in shared[place, default: 0] += 1 }
    }
    for (place, count) in shared where groups[place] == group && count == Int(wordCounts[place]) && count == terms.count
    {
      groups[place] = other
    }
  }
}
