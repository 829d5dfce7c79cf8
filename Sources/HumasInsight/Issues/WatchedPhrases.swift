import HumasModel

/// The phrases of the watched topics, found as whole words in one walk over a text.
struct WatchedPhrases: Sendable {
  private struct Phrase: Sendable {
    /// Folded words with one blank after each.
    var bytes: [UInt8]
    /// Index of its topic.
    var topic: Int
    var isExclusion: Bool
  }

  private let names: [String]
  /// By the digest of their first word.
  private var phrases: [UInt64: [Phrase]] = [:]
  /// Whether a digest with these low bits stands in `phrases`: most words of a text are dismissed here.
  private var mayBegin = [Bool](repeating: false, count: 4096)

  /// A topic without phrases is found by its name.
  init(_ watched: [WatchedIssue]) {
    names = watched.map(\.name)
    for (topic, issue) in watched.enumerated() {
      for phrase in issue.phrases.isEmpty ? [issue.name] : issue.phrases {
        add(phrase, topic: topic, isExclusion: false)
      }
      for phrase in issue.exclusions { add(phrase, topic: topic, isExclusion: true) }
    }
  }

  /// The first topic, in the order of the register, that the texts speak of.
  func issue(in texts: String?...) -> String? { topics(in: texts).min().map { names[$0] } }

  /// All of them.
  func issues(in texts: String?...) -> [String] { topics(in: texts).sorted().map { names[$0] } }

  /// Topics with a phrase in the texts and none of their exclusions.
  private func topics(in texts: [String?]) -> Set<Int> {
    guard !phrases.isEmpty else { return [] }
    var found: Set<Int> = []
    var excluded: Set<Int> = []
    FoldedWords(texts: texts).forEachWord { digest, rest in
      guard mayBegin[place(of: digest)] else { return }
      for phrase in phrases[digest] ?? [] where rest.starts(with: phrase.bytes) {
        if phrase.isExclusion { excluded.insert(phrase.topic) } else { found.insert(phrase.topic) }
      }
    }
    return found.subtracting(excluded)
  }

  private mutating func add(_ phrase: String, topic: Int, isExclusion: Bool) {
    let words = FoldedWords(phrase)
    var first: UInt64?
    words.forEachWord { digest, _ in first = first ?? digest }
    guard let first else { return }
    let entry = Phrase(bytes: Array(words.bytes.dropFirst()), topic: topic, isExclusion: isExclusion)
    phrases[first, default: []].append(entry)
    mayBegin[place(of: first)] = true
  }

  private func place(of digest: UInt64) -> Int { Int(digest & 4095) }
}

extension FoldedWords {
  private static let emptyDigest: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Gives every word's digest (FNV-1a) and the bytes from its beginning to the end of the texts.
  func forEachWord(_ body: (UInt64, Slice<UnsafeBufferPointer<UInt8>>) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      var start = 1
      var digest = FoldedWords.emptyDigest
      for index in 1..<bytes.count {
        if bytes[index] == .blank {
          body(digest, bytes[start...])
          start = index + 1
          digest = FoldedWords.emptyDigest
        } else {
          digest = (digest ^ UInt64(bytes[index])) &* 0x100_0000_01b3
        }
      }
    }
  }
}
